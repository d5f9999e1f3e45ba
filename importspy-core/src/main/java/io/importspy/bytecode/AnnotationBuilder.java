package io.importspy.bytecode;

import io.importspy.bytecode.AnnotationFacts.EnumFacts;
import io.importspy.classfile.Unreadable;
import io.importspy.declaration.Annotation;
import io.importspy.declaration.AnnotationValue;
import io.importspy.declaration.AnnotationValue.ArrayValue;
import io.importspy.declaration.AnnotationValue.ClassValue;
import io.importspy.declaration.AnnotationValue.EnumValue;
import io.importspy.declaration.Constant;
import java.lang.reflect.Array;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.objectweb.asm.Type;

/** Makes annotations and their values, as a source would write them, from the facts of a class file. */
final class AnnotationBuilder {

    private final String where;
    private final SourceNames names;

    AnnotationBuilder(String where, SourceNames names) {
        this.where = where;
        this.names = names;
    }

    Annotation annotation(AnnotationFacts facts) {
        Map<String, AnnotationValue> elements = new LinkedHashMap<>();
        List<Object> values = facts.elements();
        for (int i = 0; i < values.size(); i += 2) {
            String name = (String) values.get(i);
            if (elements.put(name, value(values.get(i + 1))) != null) {
                throw Unreadable.because(where, "an annotation that has its element " + name + " twice");
            }
        }
        return new Annotation(className(facts.descriptor()), elements);
    }

    AnnotationValue value(Object value) {
        if (value instanceof AnnotationFacts annotation) {
            return annotation(annotation);
        }
        if (value instanceof EnumFacts constant) {
            return new EnumValue(Optional.of(className(constant.descriptor())), constant.name());
        }
        if (value instanceof Type type) {
            return new ClassValue(names.ofDescriptor(type.getDescriptor()));
        }
        if (value instanceof List<?> list) {
            return new ArrayValue(list.stream().map(element -> value(element)).toList());
        }
        return value.getClass().isArray() ? new ArrayValue(constants(value)) : new Constant(value);
    }

    private static List<AnnotationValue> constants(Object array) {
        return IntStream.range(0, Array.getLength(array))
                .<AnnotationValue>mapToObj(i -> new Constant(Array.get(array, i)))
                .toList();
    }

    private String className(String descriptor) {
        return names.of(descriptor.substring(1, descriptor.length() - 1));
    }
}
