package io.importspy.compatibility;

import static io.importspy.verdict.Incompatibility.both;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.Modifier;
import io.importspy.verdict.Incompatibility;
import io.importspy.verdict.RuleId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A constructor that clients know (JLS 13.4.12 to 13.4.14 and 13.4.21).
 *
 * @param review the type around it
 * @param member the constructor as clients know it
 * @param changes where to say what breaks
 */
record ConstructorRules(ComparisonContext review, PromisedMember member, Changes changes) {

    void compare(ConstructorDeclaration promised) {
        var erased = review.types().erased(promised);
        Optional<ObservedMember> constructor = constructors()
                .filter(candidate ->
                        ComparisonContext.erasedParameters(candidate).equals(erased))
                .findFirst();
        if (constructor.isEmpty()) {
            changes.add(missing(promised));
            return;
        }
        if (Access.of(constructor.get().modifiers()).compareTo(needed()) < 0) {
            changes.add(IncompatibleChange.ofType(
                            RuleId.MEMBER_ACCESS, both("JLS 13.4.7"), MemberRules.keep(member.access()))
                    .at(member)
                    .where(constructor.get()));
        }
        new SignatureRules(review, member, changes).compare(promised, constructor.get());
    }

    /** Only subclasses call the constructor of an abstract class. */
    private Access needed() {
        return review.promised().has(Modifier.ABSTRACT) ? Access.PROTECTED : member.access();
    }

    private IncompatibleChange missing(ConstructorDeclaration promised) {
        Replacement replacement = new Replacement(review, member);
        boolean compiles = constructors().anyMatch(other -> replacement.accepts(promised, other));
        return IncompatibleChange.ofType(
                        RuleId.MEMBER_MISSING,
                        new Incompatibility(true, !compiles, "JLS 13.4.12"),
                        "keep the constructor")
                .at(member)
                .finding(SameNameMembers.of(constructors(), "constructor"));
    }

    private Stream<ObservedMember> constructors() {
        return review.type().constructors().stream().filter(constructor -> !constructor.isSynthetic());
    }
}
