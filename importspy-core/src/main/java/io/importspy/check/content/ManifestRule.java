package io.importspy.check.content;

import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Findings;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Expectation.Answer;
import io.importspy.contract.ManifestEntry;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/** {@code manifest}: each attribute of the main section is as expected. Names ignore case. */
public final class ManifestRule implements Rule {

    private static final String WHERE = "META-INF/MANIFEST.MF";

    @Override
    public void check(Inspection inspection, Findings findings) {
        for (ManifestEntry entry : inspection.contract().manifest()) {
            findings.expect(1);
            ContractOrigin asked = new ContractOrigin(entry.name().position(), entry.remarks());
            findings.guard(asked, () -> check(entry, asked, inspection, findings));
        }
    }

    private static void check(ManifestEntry entry, ContractOrigin asked, Inspection inspection, Findings findings) {
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
                name,
                entry.expected().describe(),
                found,
                Optional.of(Place.of(WHERE, 0)),
                advice(value));
        if (answer == Answer.UNDECIDED) {
            findings.undecided(asked, judgement);
        } else {
            findings.violated(asked, judgement);
        }
    }

    private static String advice(Optional<String> value) {
        return value.isPresent()
                ? "change the attribute where the archive is made, or change the contract"
                : "add the attribute where the archive is made (manifestEntries of the jar plugin), or change the contract";
    }
}
