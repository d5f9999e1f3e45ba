package io.importspy.check.content;

import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Findings;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Written;
import io.importspy.verdict.RuleId;
import io.importspy.version.MavenVersion;
import io.importspy.version.VersionRange;
import java.util.Optional;

/** {@code version}: the artifact's version lies in the range. */
public final class VersionRule implements Rule {

    private static final String SUBJECT = "the artifact's version";

    @Override
    public void check(Inspection inspection, Findings findings) {
        Optional<Written<VersionRange<MavenVersion>>> range =
                inspection.contract().version();
        if (range.isPresent()) {
            findings.expect(1);
            findings.guard(ContractOrigin.by(range.get().position()), () -> check(range.get(), inspection, findings));
        }
    }

    private static void check(Written<VersionRange<MavenVersion>> range, Inspection inspection, Findings findings) {
        ContractOrigin asked = ContractOrigin.by(range.position());
        Optional<String> version = inspection.version().or(() -> ArtifactVersion.of(inspection));
        String expected = range.value().toString();
        if (version.isEmpty()) {
            findings.undecided(
                    asked,
                    FindingDraft.of(
                            RuleId.VERSION_UNKNOWN,
                            SUBJECT,
                            expected,
                            "no version in pom.properties or in the manifest, and none or several in the file name",
                            "put Implementation-Version into the manifest, or take version out of the contract"));
        } else if (!range.value().contains(MavenVersion.of(version.get()))) {
            findings.violated(
                    asked,
                    FindingDraft.of(
                            RuleId.VERSION_MISMATCH,
                            SUBJECT,
                            expected,
                            version.get(),
                            "use a version that the contract allows, or change the contract"));
        }
    }
}
