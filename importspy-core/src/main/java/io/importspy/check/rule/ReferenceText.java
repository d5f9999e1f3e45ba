package io.importspy.check.rule;

import io.importspy.declaration.TypeDeclaration;
import io.importspy.reference.Parameters;
import io.importspy.reference.Reference;
import io.importspy.reference.Reference.ToField;
import io.importspy.reference.Reference.ToMethod;
import java.util.regex.Pattern;

/** References as other messages name types and members: {@code java.util.List.of(Object[])}. */
public final class ReferenceText {

    /** What stands between two simple names; other dollars are part of a name, as in {@code Predef$} of Scala. */
    private static final Pattern NESTING = Pattern.compile("(?<=[\\p{L}\\p{N}_])\\$(?=[\\p{L}\\p{N}_])");

    private ReferenceText() {}

    private static String dotted(String names) {
        return NESTING.matcher(names).replaceAll(".");
    }

    /**
     * A type, or a member with the type that it is looked up in.
     *
     * @param reference what a class file refers to
     * @return its name, a method's with the simple names of its parameters
     */
    public static String of(Reference reference) {
        String type = dotted(reference.type().replace('/', '.'));
        if (reference instanceof ToField field) {
            return type + '.' + field.name();
        }
        if (reference instanceof ToMethod method) {
            boolean isConstructor = method.name().equals("<init>");
            String name = isConstructor ? TypeDeclaration.simpleName(type) : method.name();
            return type + '.' + name + dotted(Parameters.of(method.descriptor()));
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
        String text = dotted(Parameters.of(parameter.equals("(V)") ? "()" : parameter));
        return text.equals("()") ? "void" : text.substring(1, text.length() - 1);
    }
}
