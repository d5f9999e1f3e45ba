package io.importspy.check.rule;

import io.importspy.declaration.TypeName;
import io.importspy.reference.Parameters;
import io.importspy.reference.Reference;
import io.importspy.reference.Reference.ToField;
import io.importspy.reference.Reference.ToMethod;

/** References as other messages name types and members: {@code java.util.List.of(Object[])}. */
public final class ReferenceText {

    private ReferenceText() {}

    /**
     * A type, or a member with the type that it is looked up in.
     *
     * @param reference what a class file refers to
     * @return its name, a method's with the simple names of its parameters
     */
    public static String of(Reference reference) {
        String type = TypeName.of(reference.type()).shown();
        if (reference instanceof ToField field) {
            return type + '.' + field.name();
        }
        if (reference instanceof ToMethod method) {
            boolean isConstructor = method.name().equals("<init>");
            String name = isConstructor ? TypeName.of(type).simpleName() : method.name();
            return type + '.' + name + TypeName.shown(Parameters.of(method.descriptor()));
        }
        return type;
    }

    /**
     * The simple name of what a method returns.
     *
     * @param method the method
     * @return the type's name, or {@code void}
     */
    public static String result(ToMethod method) {
        String descriptor = method.descriptor();
        String parameter = "(" + descriptor.substring(descriptor.indexOf(')') + 1) + ")";
        String text = TypeName.shown(Parameters.of(parameter.equals("(V)") ? "()" : parameter));
        return text.equals("()") ? "void" : text.substring(1, text.length() - 1);
    }
}
