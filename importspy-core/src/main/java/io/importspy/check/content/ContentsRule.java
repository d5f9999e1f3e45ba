package io.importspy.check.content;

import io.importspy.artifact.Artifact;
import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Contents;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Topic;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** {@code contents}: the archive holds what it must, and nothing that it must not; each entry once, each class in its folder. */
public final class ContentsRule implements Rule {

    private static final Set<RuleId> RULES = Topic.CONTENTS.rules();
    private static final Subject EACH_ENTRY = new Subject.Entry("**");
    private static final Subject EACH_CLASS = new Subject.Entry("**/*.class");

    @Override
    public void check(Inspection inspection, Expectations expectations) {
        for (Contents contents : inspection.contract().all(Contents.class)) {
            check(contents, inspection.artifact(), expectations);
        }
    }

    private static void check(Contents contents, Artifact artifact, Expectations expectations) {
        ContentsCheck check = new ContentsCheck(artifact);
        for (Contents.Entry entry : contents.require()) {
            Question question = ask(entry, expectations);
            look(question, () -> check.missing(entry.path().value()));
        }
        if (contents.only().isPresent()) {
            ContractOrigin only = ContractOrigin.by(contents.only().get().position());
            Question question = expectations.ask(only, new Subject.Artifact(artifact.fileName()), RULES);
            look(question, () -> check.unlisted(contents.only().get().value()));
        }
        for (Contents.Entry entry : contents.never()) {
            Question question = ask(entry, expectations);
            look(question, () -> check.never(entry.path().value()));
        }
        ContractOrigin whole = ContractOrigin.by(contents.position());
        look(expectations.ask(whole, EACH_ENTRY, RULES), check::duplicates);
        look(expectations.ask(whole, EACH_CLASS, RULES), () -> new ClassFolders(artifact).misplaced());
    }

    private static Question ask(Contents.Entry entry, Expectations expectations) {
        ContractOrigin asked = new ContractOrigin(entry.path().position(), entry.remarks());
        return expectations.ask(asked, new Subject.Entry(entry.path().value()), RULES);
    }

    private static void look(Question question, Supplier<Optional<FindingDraft>> fault) {
        question.look(() -> fault.get().ifPresent(question::violated));
    }
}
