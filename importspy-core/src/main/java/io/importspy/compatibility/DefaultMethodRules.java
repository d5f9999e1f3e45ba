package io.importspy.compatibility;

import static io.importspy.verdict.Incompatibility.both;

import io.importspy.bytecode.ObservedMember;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.TypeKind;
import io.importspy.verdict.RuleId;
import java.util.List;
import java.util.Optional;

/** New default methods that collide with those of another interface, for clients who implement both (JLS 8.4.8.4, 13.5.6). */
final class DefaultMethodRules implements Rules {

    @Override
    public void apply(ComparisonContext review, Changes changes) {
        if (review.promised().kind() != TypeKind.INTERFACE || !review.promised().isExtendable()) {
            return;
        }
        Inheritance before = review.inheritance();
        review.type().members().stream()
                .filter(member -> member.kind() == ObservedMember.Kind.METHOD
                        && !member.isSynthetic()
                        && member.modifiers().has(Modifier.DEFAULT))
                .filter(member -> before.overridden(member).findAny().isEmpty() && isNew(member, review))
                .forEach(member -> changes.guard(Optional.empty(), () -> compare(member, review, changes)));
    }

    private static boolean isNew(ObservedMember member, ComparisonContext review) {
        return review.promised().methods(member.name()).stream().noneMatch(known -> review.isSame(known, member));
    }

    private static void compare(ObservedMember member, ComparisonContext review, Changes changes) {
        List<String> others = review.promise()
                .implementable()
                .filter(other -> !isRelated(other, review))
                .filter(other -> other.methods(member.name()).stream()
                        .anyMatch(known -> known.has(Modifier.DEFAULT) && review.isSame(known, member)))
                .map(other -> other.header().name())
                .sorted()
                .toList();
        if (!others.isEmpty() && !review.isUnspeakable(member)) {
            changes.add(IncompatibleChange.ofType(
                            RuleId.TYPE_DEFAULT_METHOD,
                            both("JLS 8.4.8.4"),
                            "give the method another name, for clients may implement " + String.join(" or ", others)
                                    + " as well, which have one too")
                    .where(member));
        }
    }

    private static boolean isRelated(PromisedType other, ComparisonContext review) {
        return review.promise().supertypes(other).contains(review.promised())
                || review.promise().supertypes(review.promised()).contains(other)
                || other == review.promised();
    }
}
