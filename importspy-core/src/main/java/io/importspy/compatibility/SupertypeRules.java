package io.importspy.compatibility;

import static io.importspy.verdict.Incompatibility.both;
import static io.importspy.verdict.Incompatibility.source;

import io.importspy.declaration.ClassType;
import io.importspy.declaration.DeclarationPrinter;
import io.importspy.declaration.Names;
import io.importspy.declaration.TypeReference;
import io.importspy.verdict.Incompatibility;
import io.importspy.verdict.RuleId;
import java.util.Optional;

/** What the type is a subtype of, directly or not (JLS 13.4.4 and 13.5.2). */
final class SupertypeRules implements Rules {

    @Override
    public void apply(ComparisonContext review, Changes changes) {
        review.promised()
                .supertypes()
                .forEach(supertype -> changes.guard(Optional.empty(), () -> compare(supertype, review, changes)));
    }

    private static void compare(TypeReference supertype, ComparisonContext review, Changes changes) {
        if (!(supertype instanceof ClassType promised)) {
            return;
        }
        Optional<ClassType> found = review.hierarchy().supertype(review.type(), promised.qualifiedName());
        if (found.isEmpty()) {
            boolean isInterface = review.promised().kind().isInterface();
            changes.add(lost(supertype, both(isInterface ? "JLS 13.5.2" : "JLS 13.4.4")));
        } else if (!review.types().same(promised, found.get()) && !wasNotGeneric(promised, review)) {
            changes.add(lost(supertype, source("JLS 4.10.2")));
        }
    }

    /** Clients who know a supertype without type parameters go on calling it by its raw name. */
    private static boolean wasNotGeneric(ClassType supertype, ComparisonContext review) {
        return review.promise()
                .find(supertype.qualifiedName())
                .filter(known -> known.typeParameters().isEmpty())
                .isPresent();
    }

    private static IncompatibleChange lost(TypeReference supertype, Incompatibility what) {
        return IncompatibleChange.ofType(
                RuleId.TYPE_SUPERTYPE,
                what,
                "make it a subtype of " + DeclarationPrinter.print(supertype, Names.full()));
    }
}
