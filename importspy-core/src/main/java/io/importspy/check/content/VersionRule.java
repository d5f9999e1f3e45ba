package io.importspy.check.content;

import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Written;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Topic;
import io.importspy.version.MavenVersion;
import io.importspy.version.VersionRange;
import java.util.Optional;
import java.util.Set;

/** {@code version}: the artifact's version lies in the range. */
public final class VersionRule implements Rule {

    private static final Set<RuleId> RULES = Topic.VERSION.rules();

    @Override
    public void check(Inspection inspection, Expectations expectations) {
        Optional<Written<VersionRange<MavenVersion>>> range =
                inspection.contract().version();
        if (range.isPresent()) {
            Question question =
                    expectations.ask(ContractOrigin.by(range.get().position()), Subject.Trait.VERSION, RULES);
            question.look(() -> check(range.get().value(), inspection, question));
        }
    }

    private static void check(VersionRange<MavenVersion> range, Inspection inspection, Question question) {
        Optional<String> version = inspection.version().or(() -> ArtifactVersion.of(inspection));
        String expected = range.toString();
        if (version.isEmpty()) {
            question.undecided(FindingDraft.of(
                    RuleId.VERSION_UNKNOWN,
                    Subject.Trait.VERSION,
                    expected,
                    "no version in pom.properties or the manifest, and none or several in the file name",
                    "add Implementation-Version to the manifest, or remove `version` from the contract"));
        } else if (!range.contains(MavenVersion.of(version.get()))) {
            question.violated(FindingDraft.of(
                    RuleId.VERSION_MISMATCH,
                    Subject.Trait.VERSION,
                    expected,
                    version.get(),
                    "use a version that the contract allows, or change the contract"));
        }
    }
}
