package io.importspy.check.content;

import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.PathPattern;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Written;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Topic;
import java.util.Optional;
import java.util.Set;

/** {@code filename}: the artifact's file name is one that the pattern means. */
public final class FilenameRule implements Rule {

    private static final Set<RuleId> RULES = Topic.FILENAME.rules();

    @Override
    public void check(Inspection inspection, Expectations expectations) {
        Optional<Written<String>> pattern = inspection.contract().filename();
        if (pattern.isPresent()) {
            check(pattern.get(), inspection.fileName(), expectations);
        }
    }

    private static void check(Written<String> pattern, Optional<String> fileName, Expectations expectations) {
        Question question = expectations.ask(ContractOrigin.by(pattern.position()), Subject.Trait.FILE_NAME, RULES);
        question.looked();
        if (fileName.isEmpty()) {
            question.undecided(FindingDraft.of(
                    RuleId.FILENAME_UNKNOWN,
                    Subject.Trait.FILE_NAME,
                    pattern.value(),
                    "a directory of classes, which has no file name yet",
                    "package the classes first, or remove `filename` from the contract"));
        } else if (!PathPattern.of(pattern.value()).matches(fileName.get())) {
            question.violated(FindingDraft.of(
                    RuleId.FILENAME_MISMATCH,
                    Subject.Trait.FILE_NAME,
                    pattern.value(),
                    fileName.get(),
                    "rename the artifact, or change the contract"));
        }
    }
}
