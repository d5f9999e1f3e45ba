package io.importspy.compatibility;

import io.importspy.archive.UndecidableException;
import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.declaration.Names;
import io.importspy.declaration.ReadBack;
import io.importspy.declaration.Scope;
import io.importspy.declaration.TypeDeclaration;
import java.util.List;

/**
 * What Java can say, so that a contract does. Signatures of Scala mention type variables of a type around a static one, and have wildcards
 * for arguments of supertypes; some names are no identifiers, or are none any more, such as {@code _}.
 */
final class JavaExpressible {

    private static final Scope NOTHING_IMPORTED = Scope.of(List.of());

    private JavaExpressible() {}

    /** Whether a contract can hold a member, as its own type declares it. */
    static boolean is(ObservedMember member) {
        try {
            TypeDeclaration header = member.owner().declaration();
            Scope inside = NOTHING_IMPORTED.inside(header);
            return member.owner().members().stream()
                    .filter(own -> own.kind() == member.kind()
                            && own.name().equals(member.name())
                            && own.descriptor().equals(member.descriptor()))
                    .allMatch(own -> ReadBack.of(own.declaration(), header, Names.full(), inside)
                            .isPresent());
        } catch (UndecidableException e) {
            // Its signature names what nothing declares, as Scala's do: generated contracts leave it out and say so.
            return false;
        }
    }

    /** Whether a contract can hold the header of a type, without which nobody knows what the type inherits. */
    static boolean isHeaderOf(ObservedType type) {
        return ReadBack.of(type.declaration(), Names.full(), NOTHING_IMPORTED).isPresent();
    }
}
