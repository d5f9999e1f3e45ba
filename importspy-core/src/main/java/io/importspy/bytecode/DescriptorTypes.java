package io.importspy.bytecode;

import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.PrimitiveType;
import io.importspy.declaration.TypeReference;
import java.util.ArrayList;
import java.util.List;

/**
 * The types that descriptors name (JVMS 4.3): the erasures of those that sources write. Descriptors are well-formed by now, and
 * the names in them may hold what signatures use for type arguments.
 */
final class DescriptorTypes {

    private static final PrimitiveType[] PRIMITIVES = PrimitiveType.values();

    private DescriptorTypes() {}

    /** The type of a field, a constant or a class literal. */
    static TypeReference of(String descriptor, SourceNames names) {
        return of(descriptor, 0, descriptor.length(), names);
    }

    /** The types of a method's parameters. */
    static List<TypeReference> parameters(String descriptor, SourceNames names) {
        List<TypeReference> parameters = new ArrayList<>();
        int begin = 1;
        while (descriptor.charAt(begin) != ')') {
            int end = end(descriptor, begin);
            parameters.add(of(descriptor, begin, end, names));
            begin = end;
        }
        return parameters;
    }

    /** The type of a method's result. */
    static TypeReference result(String descriptor, SourceNames names) {
        int begin = 1;
        while (descriptor.charAt(begin) != ')') {
            begin = end(descriptor, begin);
        }
        return of(descriptor, begin + 1, descriptor.length(), names);
    }

    private static int end(String descriptor, int begin) {
        int at = begin;
        while (descriptor.charAt(at) == '[') {
            at++;
        }
        return descriptor.charAt(at) == 'L' ? descriptor.indexOf(';', at) + 1 : at + 1;
    }

    private static TypeReference of(String descriptor, int begin, int end, SourceNames names) {
        int at = begin;
        while (descriptor.charAt(at) == '[') {
            at++;
        }
        TypeReference type = descriptor.charAt(at) == 'L'
                ? ClassType.of(names.of(descriptor.substring(at + 1, end - 1)))
                : primitive(descriptor.charAt(at));
        for (int i = begin; i < at; i++) {
            type = new ArrayType(type);
        }
        return type;
    }

    private static PrimitiveType primitive(char letter) {
        for (PrimitiveType type : PRIMITIVES) {
            if (type.descriptor() == letter) {
                return type;
            }
        }
        throw new IllegalArgumentException("no descriptor of a primitive type: " + letter);
    }
}
