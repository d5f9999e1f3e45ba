package io.importspy.bytecode;

import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.TypeName;
import io.importspy.declaration.TypeReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What has been met on the way up, and therefore overrides or hides what comes (JLS 8.4.8.1, 8.4.8.2): methods of the same
 * erased parameters as they are seen, or of the same descriptor. Bridges override nothing that is not overridden anyway, or
 * exist only to pass on what is inherited.
 */
final class Overridden {

    private final Set<String> signatures = new HashSet<>();
    /** What is not in the set yet: most questions are answered before anyone has to know. */
    private final List<ObservedMember> met = new ArrayList<>();

    /** Of the methods of one type those that are not overridden; all of them override what comes later. */
    List<ObservedMember> pass(List<ObservedMember> methods) {
        List<ObservedMember> visible = methods.stream()
                .filter(method -> !method.isSynthetic() && !has(method))
                .toList();
        met.addAll(visible);
        return visible;
    }

    boolean has(ObservedMember method) {
        met.forEach(this::add);
        met.clear();
        return signatures.contains(method.name() + method.descriptor()) || signatures.contains(signature(method));
    }

    private void add(ObservedMember method) {
        signatures.add(method.name() + method.descriptor());
        signatures.add(signature(method));
    }

    /** The name and the erased parameters: what one of two methods that override each other has like the other. */
    static String signature(ObservedMember method) {
        StringBuilder signature = new StringBuilder(method.name());
        for (TypeReference parameter : method.erasedParameters()) {
            append(signature.append(' '), parameter);
        }
        return signature.toString();
    }

    /** Not toString(), which for records goes through a formatter. */
    private static void append(StringBuilder signature, TypeReference erased) {
        if (erased instanceof ArrayType array) {
            append(signature.append('['), array.component());
        } else if (erased instanceof ClassType named) {
            signature.append(TypeName.of(named.name()).inSource());
        } else {
            signature.append(erased);
        }
    }
}
