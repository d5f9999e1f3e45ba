package io.importspy.check.content;

import io.importspy.artifact.Artifact;
import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Integrity;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Topic;
import java.util.Optional;
import java.util.Set;

/** {@code integrity}: the archive is the very one that the contract pins, and signed by whom the contract names. */
public final class IntegrityRule implements Rule {

    private static final Set<RuleId> RULES = Topic.INTEGRITY.rules();
    private static final Subject SIGNERS = new Subject.Integrity("signed-by");

    @Override
    public void check(Inspection inspection, Expectations expectations) {
        Integrity integrity = inspection.contract().integrity();
        for (Integrity.PinnedDigest pinned : integrity.digests()) {
            Question question = expectations.ask(
                    ContractOrigin.by(pinned.hex().position()), new Subject.Integrity(pinned.key()), RULES);
            question.look(() -> check(pinned, question, inspection.artifact()));
        }
        if (!integrity.signers().isEmpty()) {
            Place first = integrity.signers().get(0).position();
            Question question = expectations.ask(ContractOrigin.by(first), SIGNERS, RULES);
            question.look(() -> checkSigners(integrity, question, inspection.artifact()));
        }
    }

    private static void check(Integrity.PinnedDigest pinned, Question question, Artifact artifact) {
        String expected = pinned.hex().value();
        Optional<String> found = artifact.digest(pinned.algorithm());
        if (found.isEmpty()) {
            question.undecided(noArchive(new Subject.Integrity(pinned.key()), expected));
        } else if (!found.get().equals(expected)) {
            question.violated(
                    FindingDraft.of(
                            RuleId.INTEGRITY_DIGEST,
                            new Subject.Integrity(pinned.key()),
                            expected,
                            found.get(),
                            "find out what changed the archive; if the change is intended, write the new digest with importspy:accept"));
        }
    }

    private static void checkSigners(Integrity integrity, Question question, Artifact artifact) {
        if (artifact.isDirectory()) {
            question.undecided(noArchive(SIGNERS, "an archive that is signed"));
        } else {
            new SignersCheck(integrity.signers(), question, artifact).run();
        }
    }

    private static FindingDraft noArchive(Subject subject, String expected) {
        return FindingDraft.of(
                RuleId.INTEGRITY_UNKNOWN,
                subject,
                expected,
                "a directory of classes, which is no archive yet",
                "package the classes first, or remove `integrity` from the contract");
    }
}
