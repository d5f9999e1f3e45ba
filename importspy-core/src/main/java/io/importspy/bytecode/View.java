package io.importspy.bytecode;

import io.importspy.declaration.Erasure;
import io.importspy.declaration.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A type as it is seen: by itself, or by one of its subtypes.
 *
 * @param type the type
 * @param seen what its type variables stand for
 */
record View(ObservedType type, Substitution seen) {

    /** A type by itself. */
    static View of(ObservedType type) {
        return new View(type, Substitution.NONE);
    }

    /** The methods or fields that the type declares, as they are seen. */
    List<ObservedMember> members(ObservedMember.Kind kind, Predicate<String> name) {
        List<ObservedMember> members = new ArrayList<>();
        for (ObservedMember member : type.members()) {
            if (member.kind() == kind && name.test(member.name())) {
                members.add(member.seenBy(seen));
            }
        }
        return members;
    }

    /** Erasure of types that are written in the type, as they are seen. */
    Erasure erasure() {
        if (!seen.isEmpty()) {
            return seen.erasure(List.of());
        }
        List<TypeParameter> scope = new ArrayList<>();
        if (type.isInner()) {
            type.declaration().genericOwners().forEach(owner -> scope.addAll(owner.typeParameters()));
        }
        scope.addAll(type.typeParameters());
        return Erasure.within(scope);
    }
}
