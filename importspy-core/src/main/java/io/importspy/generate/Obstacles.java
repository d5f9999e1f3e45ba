package io.importspy.generate;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.declaration.Modifier;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Members that clients cannot use and that are in their way: a contract has them as {@code private}. */
record Obstacles(ObservedType type, Clients clients) {

    /** Fields that hide inherited ones of the artifact, which clients could read otherwise (JLS 8.3, 15.11.1). */
    Stream<ObservedMember> hidingFields() {
        return type.members().stream()
                .filter(member -> member.kind() == ObservedMember.Kind.FIELD && !member.isSynthetic())
                .filter(field -> Access.of(field.modifiers()).compareTo(Access.PROTECTED) < 0)
                .filter(field -> isInherited(field.name(), type, new HashSet<>()));
    }

    private boolean isInherited(String field, ObservedType below, Set<String> seen) {
        return Stream.concat(below.superclass().stream(), below.interfaces().stream())
                .filter(seen::add)
                .flatMap(name -> clients.hierarchy().findInternal(name).stream())
                .anyMatch(above -> above.fields(field).stream().anyMatch(Obstacles::isForClients)
                        || isInherited(field, above, seen));
    }

    private static boolean isForClients(ObservedMember member) {
        return !member.isSynthetic() && Access.of(member.modifiers()).compareTo(Access.PROTECTED) >= 0;
    }

    /** Abstract methods with package access, for which no class of a client can have a body (JLS 8.4.3.1). */
    Stream<ObservedMember> bodiless() {
        boolean asked = type.modifiers().has(Modifier.ABSTRACT)
                && !type.kind().isInterface()
                && Clients.canExtendDirectly(type);
        return asked
                ? clients.hierarchy()
                        .methods(type, name -> true)
                        .filter(method -> method.modifiers().has(Modifier.ABSTRACT)
                                && Access.of(method.modifiers()) == Access.PACKAGE)
                : Stream.of();
    }
}
