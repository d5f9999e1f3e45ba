package io.importspy.check.content;

import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Rule;
import io.importspy.contract.ExpectedValue.Answer;
import io.importspy.contract.ManifestEntry;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Topic;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code manifest}: each attribute of the main section is as expected. Names ignore case. */
public final class ManifestRule implements Rule {

    private static final Set<RuleId> RULES = Topic.MANIFEST.rules();
    private static final String WHERE = "META-INF/MANIFEST.MF";

    @Override
    public void check(Inspection inspection, Expectations expectations) {
        for (ManifestEntry entry : inspection.contract().all(ManifestEntry.class)) {
            Question question = expectations.ask(
                    new ContractOrigin(entry.name().position(), entry.remarks()),
                    new Subject.Attribute(entry.name().value()),
                    RULES);
            question.look(() -> check(entry, question, inspection));
        }
    }

    private static void check(ManifestEntry entry, Question question, Inspection inspection) {
        Map<String, String> attributes = inspection
                .artifact()
                .manifest()
                .<Map<String, String>>map(manifest -> manifest)
                .orElse(Collections.emptyMap());
        String name = entry.name().value();
        Optional<String> value = attributes.entrySet().stream()
                .filter(attribute -> attribute.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
        Answer answer = entry.expected().holds(value);
        if (answer == Answer.YES) {
            return;
        }
        String found = value.map(text -> '"' + text + '"').orElse("no such attribute");
        FindingDraft judgement = new FindingDraft(
                value.isPresent() ? RuleId.MANIFEST_VALUE : RuleId.MANIFEST_MISSING,
                new Subject.Attribute(name),
                entry.expected().describe(),
                found,
                Optional.of(Place.of(WHERE, 0)),
                advice(value));
        if (answer == Answer.UNDECIDED) {
            question.undecided(judgement);
        } else {
            question.violated(judgement);
        }
    }

    private static String advice(Optional<String> value) {
        return value.isPresent()
                ? "change the attribute in the build, or change the contract"
                : "add the attribute in the build (manifestEntries of the jar plugin), or change the contract";
    }
}
