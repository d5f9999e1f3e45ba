package io.importspy.generate;

import io.importspy.declaration.MemberDeclaration;
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
}
