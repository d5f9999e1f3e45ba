package io.importspy.generate;

import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.declaration.Annotation;
import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.EnumConstant;
import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.LinkedErasure;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.Modifiers;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import java.util.List;
import java.util.Optional;

/**
 * Members as a person writes them into a contract: without annotations and names of parameters, without what their type implies,
 * and without modifiers that only the implementation cares about.
 */
final class MemberSpelling {

    private static final Modifiers BESIDE_THE_POINT = Modifiers.of(
            Modifier.TRANSIENT, Modifier.VOLATILE, Modifier.SYNCHRONIZED, Modifier.NATIVE, Modifier.STRICTFP);

    private MemberSpelling() {}

    /**
     * A member of a type, its own or inherited.
     *
     * @param promise whether it must tell all that clients rely on
     */
    static MemberDeclaration of(ObservedMember member, ObservedType type, boolean promise) {
        MemberDeclaration declaration = member.declaration();
        Modifiers modifiers = modifiers(member, type);
        List<Annotation> erasure = promise ? erasure(member) : List.of();
        if (declaration instanceof FieldDeclaration field) {
            return member.isEnumConstant()
                    ? new EnumConstant(List.of(), field.name())
                    : field(field, modifiers, promise, erasure);
        }
        if (declaration instanceof MethodDeclaration method) {
            return method(method, isFinal(type) ? modifiers.without(Modifiers.of(Modifier.FINAL)) : modifiers, erasure);
        }
        if (declaration instanceof ConstructorDeclaration constructor) {
            return constructor(constructor, modifiers);
        }
        return declaration;
    }

    /** What clients link to, where a generic type that they cannot name declares it with other erasures than they see. */
    private static List<Annotation> erasure(ObservedMember member) {
        ObservedMember declared = member.declared();
        boolean same = declared.erasedParameters().equals(member.erasedParameters())
                && declared.erasedType().equals(member.erasedType());
        return same
                ? List.of()
                : List.of(new LinkedErasure(declared.erasedType(), declared.erasedParameters()).annotation());
    }

    /** What is not for clients and that they meet all the same. */
    static MemberDeclaration hidden(ObservedMember member, ObservedType type) {
        MemberDeclaration declaration = member.declaration();
        Modifiers modifiers = modifiers(member, type)
                .withoutAccess()
                .without(Modifiers.of(Modifier.ABSTRACT))
                .with(Modifier.PRIVATE);
        return declaration instanceof MethodDeclaration method
                ? method(method, modifiers, List.of())
                : field((FieldDeclaration) declaration, modifiers, false, List.of());
    }

    /** What an interface implies is to be written where a class inherits it, and {@code default} is not. */
    private static Modifiers modifiers(ObservedMember member, ObservedType type) {
        boolean ofClass = !type.kind().isInterface() && member.owner().kind().isInterface();
        return member.modifiers()
                .without(ofClass ? Modifiers.of(Modifier.DEFAULT) : member.impliedModifiers())
                .without(BESIDE_THE_POINT);
    }

    /** No method of a final class can be overridden, whether it says so or not. */
    private static boolean isFinal(ObservedType type) {
        return type.modifiers().has(Modifier.FINAL);
    }

    /** What an instance's field is initialized with is nobody's business; but a constant is compiled into its clients. */
    private static FieldDeclaration field(
            FieldDeclaration field, Modifiers modifiers, boolean promise, List<Annotation> erasure) {
        boolean constant = field.modifiers().has(Modifier.STATIC)
                || (promise && field.modifiers().has(Modifier.FINAL));
        return new FieldDeclaration(
                erasure, modifiers, field.type(), field.name(), constant ? field.value() : Optional.empty());
    }

    private static MethodDeclaration method(MethodDeclaration method, Modifiers modifiers, List<Annotation> erasure) {
        return new MethodDeclaration(
                erasure,
                modifiers,
                method.typeParameters(),
                method.result(),
                method.name(),
                plain(method.parameters()),
                method.exceptions(),
                method.defaultValue());
    }

    private static ConstructorDeclaration constructor(ConstructorDeclaration constructor, Modifiers modifiers) {
        return new ConstructorDeclaration(
                List.of(),
                modifiers,
                constructor.typeParameters(),
                constructor.name(),
                plain(constructor.parameters()),
                constructor.exceptions());
    }

    private static List<ParameterPattern> plain(List<ParameterPattern> parameters) {
        return parameters.stream().map(MemberSpelling::plain).toList();
    }

    private static ParameterPattern plain(ParameterPattern parameter) {
        return parameter instanceof Parameter named
                ? new Parameter(List.of(), named.type(), named.varargs(), Optional.empty())
                : parameter;
    }
}
