package io.importspy.check.content;

import io.importspy.artifact.Artifact;
import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Findings;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Contents;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code contents}: the archive holds what it must, and nothing that it must not; each entry once, each class in its folder. */
public final class ContentsRule implements Rule {

    @Override
    public void check(Inspection inspection, Findings findings) {
        for (Contents contents : inspection.contract().contents()) {
            check(contents, inspection.artifact(), findings);
        }
    }

    private static void check(Contents contents, Artifact artifact, Findings findings) {
        ContentsCheck check = new ContentsCheck(artifact);
        for (Contents.Entry entry : contents.require()) {
            report(
                    new ContractOrigin(entry.path().position(), entry.remarks()),
                    () -> check.missing(entry.path().value()),
                    findings);
        }
        if (contents.only().isPresent()) {
            ContractOrigin only = ContractOrigin.by(contents.only().get().position());
            report(only, () -> check.unlisted(contents.only().get().value()), findings);
        }
        for (Contents.Entry entry : contents.never()) {
            report(
                    new ContractOrigin(entry.path().position(), entry.remarks()),
                    () -> check.never(entry.path().value()),
                    findings);
        }
        ContractOrigin whole = ContractOrigin.by(contents.position());
        report(whole, check::duplicates, findings);
        report(whole, () -> new ClassFolders(artifact).misplaced(), findings);
    }

    private static void report(ContractOrigin asked, Supplier<Optional<FindingDraft>> question, Findings findings) {
        findings.expect(1);
        findings.guard(asked, () -> question.get().ifPresent(judgement -> findings.violated(asked, judgement)));
    }
}
