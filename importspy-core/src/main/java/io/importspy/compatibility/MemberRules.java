package io.importspy.compatibility;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.MethodDeclaration;

/** The members that clients know, one by one. */
final class MemberRules implements Rules {

    @Override
    public void apply(ComparisonContext review, Changes changes) {
        for (PromisedMember member : review.promised().members()) {
            if (isUsable(member, review)) {
                changes.guard(member.entry(), () -> compare(member, review, changes));
            }
        }
    }

    /** What is protected is for subclasses, and some types have none; constructors are for direct ones. */
    static boolean isUsable(PromisedMember member, ComparisonContext review) {
        boolean constructor = member.kind() == ObservedMember.Kind.CONSTRUCTOR;
        return switch (member.access()) {
            case PUBLIC -> true;
            case PROTECTED -> constructor ? review.promised().isExtendable() : review.isExtendable();
            case PACKAGE, PRIVATE -> false;
        };
    }

    static void compare(PromisedMember member, ComparisonContext review, Changes changes) {
        if (member.declaration() instanceof MethodDeclaration method) {
            new MethodRules(review, member, changes).compare(method);
        } else if (member.declaration() instanceof ConstructorDeclaration constructor) {
            new ConstructorRules(review, member, changes).compare(constructor);
        } else {
            new FieldRules(review, member, changes).compare();
        }
    }

    /** The words that ask to keep access as it was. */
    static String keep(Access access) {
        return "keep it " + (access == Access.PUBLIC ? "public" : "protected");
    }
}
