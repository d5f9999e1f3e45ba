package io.importspy.compatibility;

import io.importspy.bytecode.ObservedMember;
import io.importspy.contract.MemberEntry;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.verdict.Incompatibility;
import io.importspy.verdict.RuleId;
import java.util.Optional;

/**
 * One change that breaks clients.
 *
 * @param id the stable id
 * @param what what it breaks, and the section that says so
 * @param promised the member as clients know it; empty where the change is one of the type or an addition
 * @param entry the entry of the contract that declares the member; empty where the type's header stands for it
 * @param member the member as it is now; empty where there is none
 * @param found what is there, where the declarations alone do not show it
 * @param advice one sentence: what to do
 * @param conditional whether it depends on a client who relies on having seen everything, so that it only informs
 */
public record IncompatibleChange(
        RuleId id,
        Incompatibility what,
        Optional<MemberDeclaration> promised,
        Optional<MemberEntry> entry,
        Optional<ObservedMember> member,
        Optional<String> found,
        String advice,
        boolean conditional) {

    /**
     * A change of the type itself.
     *
     * @param remedy what to do about the code; accepting the change is always the other way out
     */
    static IncompatibleChange ofType(RuleId id, Incompatibility what, String remedy) {
        return ofType(id, what, remedy + ", or accept the change in the contract", false);
    }

    /** A change that only breaks who relies on having seen everything. */
    static IncompatibleChange notice(RuleId id, Incompatibility what, String advice) {
        return ofType(id, what, advice, true);
    }

    private static IncompatibleChange ofType(RuleId id, Incompatibility what, String advice, boolean conditional) {
        return new IncompatibleChange(
                id, what, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), advice, conditional);
    }

    /** The same, of a member. */
    IncompatibleChange at(PromisedMember promise) {
        return new IncompatibleChange(
                id, what, Optional.of(promise.declaration()), promise.entry(), member, found, advice, conditional);
    }

    /** The same, where the code has this member. */
    IncompatibleChange where(ObservedMember observed) {
        return new IncompatibleChange(id, what, promised, entry, Optional.of(observed), found, advice, conditional);
    }

    /** The same, with words for what is there. */
    IncompatibleChange finding(String words) {
        return new IncompatibleChange(id, what, promised, entry, member, Optional.of(words), advice, conditional);
    }
}
