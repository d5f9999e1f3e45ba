package io.importspy.compatibility;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeKind;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One type of the promise and the type of the code that has its name.
 *
 * @param promise the whole promise
 * @param promised the type as clients know it
 * @param type the type as it is
 * @param hierarchy where other types are looked up
 * @param types how types correspond inside both
 * @param subtyping subtyping inside the type as it is
 */
record Review(
        Promise promise,
        PromisedType promised,
        ObservedType type,
        TypeHierarchy hierarchy,
        Correspondence types,
        Subtyping subtyping) {

    static Review of(Promise promise, PromisedType promised, ObservedType type, TypeHierarchy hierarchy) {
        List<TypeParameter> found = typeParameters(type.declaration());
        return new Review(
                promise,
                promised,
                type,
                hierarchy,
                Correspondence.within(promised.typeParameters(), found),
                new Subtyping(hierarchy, Map.of()).with(found));
    }

    /** Whether clients can override a member of the type (JLS 8.4.8.1, 8.4.3.3). */
    boolean isOverridable(PromisedMember member) {
        return isExtendable() && !member.has(Modifier.STATIC) && !member.has(Modifier.FINAL) && member.isMethod();
    }

    /** Whether clients can have subclasses of the type, direct or not. */
    boolean isExtendable() {
        return promise.isExtendableAnywhere(promised);
    }

    /** Whether clients cannot name a type of the code. */
    boolean isHidden(ObservedType other) {
        return hierarchy.access(other).compareTo(Access.PROTECTED) < 0;
    }

    /** Whether clients can write it as a lambda (JLS 9.8). */
    boolean isFunctional() {
        return promised.kind() == TypeKind.INTERFACE
                && promised.isExtendable()
                && new Inheritance(this).abstractMethods().count() == 1;
    }

    /** The methods of a name that the type has now, its own and inherited ones. */
    Stream<ObservedMember> methods(String name) {
        return hierarchy.methods(type, name::equals);
    }

    /**
     * A member as clients see it who know the type without type parameters: where it has some now, their types are raw, and members
     * of a raw type are erased (JLS 4.8).
     */
    MemberDeclaration seen(ObservedMember member) {
        boolean raw = promised.typeParameters().isEmpty()
                && !typeParameters(type.declaration()).isEmpty()
                && !member.modifiers().has(Modifier.STATIC);
        return raw ? Erased.of(member) : member.declaration();
    }

    static List<TypeReference> erasedParameters(ObservedMember member) {
        return Normal.all(member.erasedParameters());
    }

    private static List<TypeParameter> typeParameters(TypeDeclaration header) {
        return Stream.concat(
                        header.genericOwners().stream().flatMap(owner -> owner.typeParameters().stream()),
                        header.typeParameters().stream())
                .toList();
    }
}
