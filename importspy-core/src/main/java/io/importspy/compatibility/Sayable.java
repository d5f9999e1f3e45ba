package io.importspy.compatibility;

import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.DeclarationException;
import io.importspy.declaration.DeclarationParser;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.TypeVariable;
import io.importspy.declaration.WildcardType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Java can say, so that a contract does. Signatures of Scala mention type variables of a type around a static one, and have wildcards
 * for arguments of supertypes; some names are no identifiers, or are none any more, such as {@code _}.
 *
 * @param variables the type parameters in scope
 */
record Sayable(List<TypeParameter> variables) {

    /** Whether a contract can hold a member, as its own type declares it. */
    static boolean is(ObservedMember member) {
        Sayable inside = in(member.owner().declaration());
        return member.owner().members().stream()
                .filter(own -> own.kind() == member.kind()
                        && own.name().equals(member.name())
                        && own.descriptor().equals(member.descriptor()))
                .allMatch(own -> inside.says(own.declaration()));
    }

    /** Whether a contract can hold the header of a type, without which nobody knows what the type inherits. */
    static boolean isHeaderOf(ObservedType type) {
        TypeDeclaration header = type.declaration();
        Sayable inside = in(header);
        return inside.saysType(ClassType.of(header.name()))
                && inside.saysParameters(header.typeParameters())
                && inside.saysSupertypes(header.extended())
                && inside.saysSupertypes(header.implemented());
    }

    private static Sayable in(TypeDeclaration header) {
        return new Sayable(Stream.concat(
                        header.genericOwners().stream().flatMap(owner -> owner.typeParameters().stream()),
                        header.typeParameters().stream())
                .toList());
    }

    private boolean says(MemberDeclaration member) {
        if (member instanceof FieldDeclaration field) {
            return saysType(field.type());
        }
        return !(member instanceof ExecutableDeclaration executable)
                || with(executable.typeParameters()).says(executable);
    }

    private boolean says(ExecutableDeclaration executable) {
        return saysParameters(executable.typeParameters())
                && saysAll(executable.exceptions())
                && executable.parameters().stream()
                        .allMatch(parameter -> !(parameter instanceof Parameter plain) || saysType(plain.type()))
                && (!(executable instanceof MethodDeclaration method) || saysType(method.result()));
    }

    private Sayable with(List<TypeParameter> more) {
        List<TypeParameter> all = new ArrayList<>(variables);
        all.addAll(more);
        return new Sayable(all);
    }

    private boolean saysParameters(List<TypeParameter> parameters) {
        return parameters.stream().allMatch(parameter -> saysAll(parameter.bounds()));
    }

    /** A wildcard is no type argument of a supertype (JLS 8.1.4, 8.1.5). */
    private boolean saysSupertypes(List<TypeReference> types) {
        return saysAll(types)
                && types.stream()
                        .noneMatch(type -> type instanceof ClassType named
                                && named.arguments().stream().anyMatch(WildcardType.class::isInstance));
    }

    private boolean saysAll(List<TypeReference> types) {
        return types.stream().allMatch(this::saysType);
    }

    private boolean saysType(TypeReference type) {
        if (type instanceof TypeVariable variable) {
            return variables.stream().anyMatch(parameter -> parameter.name().equals(variable.name()));
        }
        if (type instanceof ArrayType array) {
            return saysType(array.component());
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.bound().filter(bound -> !saysType(bound)).isEmpty();
        }
        return !(type instanceof ClassType named) || saysClass(named);
    }

    private boolean saysClass(ClassType type) {
        return isName(type.qualifiedName())
                && type.owner().filter(owner -> !saysClass(owner)).isEmpty()
                && saysAll(type.arguments());
    }

    private static boolean isName(String text) {
        try {
            return !DeclarationParser.parseTypeName(text).isEmpty();
        } catch (DeclarationException e) {
            return false;
        }
    }
}
