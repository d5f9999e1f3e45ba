package io.importspy.check;

import io.importspy.declaration.TypeDeclaration;
import io.importspy.reference.Parameters;
import io.importspy.reference.Reference;
import io.importspy.reference.Reference.ToField;
import io.importspy.reference.Reference.ToMethod;

/** References as other messages name types and members: {@code java.util.List.of(Object[])}. */
final class ReferenceText {

    private ReferenceText() {}

    static String of(Reference reference) {
        String type = reference.type().replace('/', '.').replace('$', '.');
        if (reference instanceof ToField field) {
            return type + '.' + field.name();
        }
        if (reference instanceof ToMethod method) {
            boolean isConstructor = method.name().equals("<init>");
            String name = isConstructor ? TypeDeclaration.simpleName(type) : method.name();
            return type + '.' + name + Parameters.of(method.descriptor()).replace('$', '.');
        }
        return type;
    }

    /** The simple name of what a method returns. */
    static String result(ToMethod method) {
        String descriptor = method.descriptor();
        String parameter = "(" + descriptor.substring(descriptor.indexOf(')') + 1) + ")";
        String text = Parameters.of(parameter.equals("(V)") ? "()" : parameter).replace('$', '.');
        return text.equals("()") ? "void" : text.substring(1, text.length() - 1);
    }
}
