package io.importspy.check.rule;

import io.importspy.declaration.TypeName;
import io.importspy.reference.Parameters;
import io.importspy.reference.Reference;
import io.importspy.reference.Reference.ToField;
import io.importspy.reference.Reference.ToMethod;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Subject.Kind;
import java.util.List;
import java.util.Optional;

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
        return subject(reference).toString();
    }

    /**
     * The same as what a finding is about.
     *
     * @param reference what a class file refers to
     * @return the type or member
     */
    public static Subject subject(Reference reference) {
        String type = TypeName.of(reference.type()).shown();
        if (reference instanceof ToField field) {
            return new Subject.Member(type, Kind.FIELD, field.name(), Optional.empty());
        }
        if (reference instanceof ToMethod method) {
            return method.name().equals("<init>")
                    ? new Subject.Member(
                            type, Kind.CONSTRUCTOR, TypeName.of(type).simpleName(), parameters(method.descriptor()))
                    : new Subject.Member(type, Kind.METHOD, method.name(), parameters(method.descriptor()));
        }
        return new Subject.Type(type);
    }

    private static Optional<List<String>> parameters(String descriptor) {
        return Parameters.simple(descriptor)
                .map(types -> types.stream().map(TypeName::shown).toList());
    }

    /**
     * The simple name of what a method returns.
     *
     * @param method the method
     * @return the type's name, or {@code void}
     */
    public static String result(ToMethod method) {
        String descriptor = method.descriptor();
        String result = descriptor.substring(descriptor.indexOf(')') + 1);
        return result.equals("V")
                ? "void"
                : parameters("(" + result + ")V").orElseThrow().get(0);
    }
}
