package io.importspy.declaration;

import java.util.List;
import java.util.Optional;

/**
 * What stands in front of a member's result, type or name, and where it stands.
 *
 * @param written its annotations and modifiers
 * @param first the token behind these
 * @param typeParameters its type parameters
 * @param kind the kind of the type that it is a member of; empty where that is open
 * @param scope the scope in which the rest is read
 */
record MemberStart(
        WrittenModifiers written,
        Token first,
        List<TypeParameter> typeParameters,
        Optional<TypeKind> kind,
        Scope scope) {

    boolean isMemberOf(TypeKind other) {
        return kind.isPresent() && kind.get() == other;
    }
}
