package io.importspy.check.type;

import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Places;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Subjects;
import io.importspy.contract.MemberEntry;
import io.importspy.contract.TypeEntry;
import io.importspy.declaration.Erasure;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.PairedParameters;
import io.importspy.verdict.Place;
import io.importspy.verdict.Subject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One type entry of the contract, held against one type of the artifact.
 *
 * @param entry what the contract says
 * @param type the type that it means
 * @param names the names of its members, for advice
 * @param hierarchy where supertypes are looked up
 * @param comparison how types are compared within both
 */
record TypeInspection(
        TypeEntry entry, ObservedType type, MemberNames names, TypeHierarchy hierarchy, TypeComparison comparison) {

    /** The inspection of a type, in the scope of both declarations. */
    static TypeInspection of(TypeEntry entry, ObservedType type, TypeHierarchy hierarchy) {
        TypeComparison comparison = new TypeComparison(Erasure.within(List.of()), Erasure.within(List.of()), Map.of());
        for (PairedParameters pair : PairedParameters.inside(entry.header().value(), type.declaration())) {
            comparison = comparison.inside(pair.written(), pair.found());
        }
        return new TypeInspection(entry, type, new MemberNames(type), hierarchy, comparison);
    }

    /** How annotations are compared within both. */
    AnnotationComparison annotations() {
        return new AnnotationComparison(hierarchy, comparison);
    }

    /** How types are compared within a method or constructor and the one that the contract writes. */
    TypeComparison within(ExecutableDeclaration written, ObservedMember member) {
        ExecutableDeclaration found = (ExecutableDeclaration) member.declaration();
        return comparison.inside(written.typeParameters(), found.typeParameters());
    }

    /** Runs a comparison of the type itself, and reports what it says. */
    void judgeType(Question question, Consumer<Differences> rule) {
        question.look(this::place, () -> {
            Differences differences = new Differences();
            rule.accept(differences);
            if (!differences.all().isEmpty()) {
                judgeType(question, differences.all());
            }
        });
    }

    private void judgeType(Question question, List<Difference> differences) {
        DeclarationText.Pair texts = DeclarationText.pair(entry.header().value(), type.declaration());
        Subject subject = new Subject.Type(name());
        differences.forEach(difference -> report(question, difference.judgement(subject, texts, place()), difference));
    }

    /** Reports in what a member is not as it is written. */
    void judgeMember(MemberEntry member, Question question, ObservedMember found, List<Difference> differences) {
        DeclarationText.Pair texts = DeclarationText.pair(member.declaration().value(), found.declaration());
        Subject subject = Subjects.of(name(), found.declaration());
        differences.forEach(
                difference -> report(question, difference.judgement(subject, texts, Places.of(found)), difference));
    }

    private static void report(Question question, FindingDraft judgement, Difference difference) {
        if (difference.undecided().isPresent()) {
            question.undecided(judgement);
        } else {
            question.violated(judgement);
        }
    }

    /** Where the type is declared. */
    Place place() {
        return Places.of(type);
    }

    /** The type's name as it is shown. */
    String name() {
        return type.name();
    }
}
