package io.importspy.check.content;

import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Findings;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.PathPattern;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Written;
import io.importspy.verdict.RuleId;
import java.util.Optional;

/** {@code filename}: the artifact's file name is one that the pattern means. */
public final class FilenameRule implements Rule {

    private static final RuleId ID = RuleId.FILENAME_MISMATCH;

    @Override
    public void check(Inspection inspection, Findings findings) {
        Optional<Written<String>> pattern = inspection.contract().filename();
        if (pattern.isPresent()) {
            check(pattern.get(), inspection.fileName(), findings);
        }
    }

    private static void check(Written<String> pattern, Optional<String> fileName, Findings findings) {
        findings.expect(1);
        ContractOrigin asked = ContractOrigin.by(pattern.position());
        if (fileName.isEmpty()) {
            findings.undecided(
                    asked,
                    FindingDraft.of(
                            RuleId.FILENAME_UNKNOWN,
                            "the artifact's file name",
                            pattern.value(),
                            "a directory of classes, which has no file name yet",
                            "package the classes first, or take filename out of the contract"));
        } else if (!PathPattern.of(pattern.value()).matches(fileName.get())) {
            findings.violated(
                    asked,
                    FindingDraft.of(
                            ID,
                            "the artifact's file name",
                            pattern.value(),
                            fileName.get(),
                            "name the artifact so, or change the contract"));
        }
    }
}
