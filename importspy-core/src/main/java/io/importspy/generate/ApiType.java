package io.importspy.generate;

import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.Names;
import io.importspy.declaration.ReadBack;
import io.importspy.declaration.Scope;
import io.importspy.declaration.TypeDeclaration;
import java.util.List;

/**
 * A type and those of its members that clients can use, as a contract says them.
 *
 * @param header its header
 * @param members its members
 */
public record ApiType(TypeDeclaration header, List<MemberDeclaration> members) {

    public ApiType {
        members = List.copyOf(members);
    }

    /**
     * Whether Java can spell it at all, be it without its supertypes and subtypes.
     *
     * @return false for what no contract can hold
     */
    public boolean isExpressible() {
        return isExpressible(header) || isExpressible(Headers.alone(header));
    }

    private static boolean isExpressible(TypeDeclaration header) {
        return ReadBack.of(header, Names.full(), Scope.of(List.of())).isPresent();
    }

    /**
     * Whether Java can spell one of its members.
     *
     * @param member the member
     * @return false for what no contract can hold, such as a member whose types are local classes of another language
     */
    public boolean isExpressible(MemberDeclaration member) {
        Scope inside = Scope.of(List.of()).inside(header);
        return ReadBack.of(member, header, Names.full(), inside).isPresent();
    }
}
