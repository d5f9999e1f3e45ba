package io.importspy.check.imports;

import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Rule;
import io.importspy.check.rule.WaiverIndex;
import io.importspy.contract.Imports;
import io.importspy.reference.ReferenceIndex;
import io.importspy.reference.ReferenceIndex.Suspects;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code imports}: what the class files of the artifact refer to outside of it is what they may refer to. All of them count, those for
 * single Java releases included.
 */
public final class ImportsRule implements Rule {

    @Override
    public void check(Inspection inspection, Expectations expectations) {
        if (inspection.contract().all(Imports.class).size() > 1) {
            inspection
                    .references()
                    .classes(); // all that there is, once, and not what each of several contracts suspects
        }
        for (Imports imports : inspection.contract().all(Imports.class)) {
            ImportQuestions questions = ImportQuestions.ask(imports, expectations);
            questions.first().look(() -> check(imports, questions, inspection));
        }
    }

    private static void check(Imports imports, ImportQuestions questions, Inspection inspection) {
        ImportedTypes types = new ImportedTypes(inspection);
        ImportPatterns patterns = new ImportPatterns(imports, types);
        ReferenceIndex references = inspection.references();
        Suspects suspects = references.suspects(patterns);
        suspects.unreadable().forEach(unreadable -> questions.first().undecided(unreadable.why()));
        WaiverIndex waivers = new WaiverIndex(inspection.contract().waivers());
        new ImportsCheck(imports, patterns, types, questions)
                .find(suspects.users())
                .all()
                .forEach(finding -> finding.tell(waivers));
        for (Question question : questions.all()) {
            question.looked();
            if (!suspects.unreadable().isEmpty()) {
                question.leave("not all class files could be read");
            }
        }
    }

    /**
     * What a block of {@code imports} asks.
     *
     * @param only that there is nothing else; empty if it does not say that
     * @param never what each entry of {@code never} asks
     */
    record ImportQuestions(Optional<Question> only, List<Question> never) {

        private static final Set<RuleId> RULES = Topic.IMPORTS.rules();

        static ImportQuestions ask(Imports imports, Expectations expectations) {
            Optional<Question> only = imports.only()
                    .map(allowed -> expectations.ask(
                            ContractOrigin.by(allowed.position()),
                            new Subject.Reference(String.join(", ", allowed.value())),
                            RULES));
            List<Question> never = imports.never().stream()
                    .map(entry -> expectations.ask(
                            ContractOrigin.by(entry),
                            new Subject.Reference(entry.text().value()),
                            RULES))
                    .toList();
            return new ImportQuestions(only, never);
        }

        Question first() {
            return only.orElseGet(() -> never.get(0));
        }

        List<Question> all() {
            return Stream.concat(only.stream(), never.stream()).toList();
        }
    }
}
