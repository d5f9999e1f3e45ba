package io.importspy.check.content;

import io.importspy.artifact.Artifact;
import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Findings;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Integrity;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import java.util.Optional;

/** {@code integrity}: the archive is the very one that the contract pins, and signed by whom the contract names. */
public final class IntegrityRule implements Rule {

    @Override
    public void check(Inspection inspection, Findings findings) {
        Integrity integrity = inspection.contract().integrity();
        for (Integrity.PinnedDigest pinned : integrity.digests()) {
            ContractOrigin asked = ContractOrigin.by(pinned.hex().position());
            findings.expect(1);
            findings.guard(asked, () -> check(pinned, asked, inspection.artifact(), findings));
        }
        if (!integrity.signers().isEmpty()) {
            Place first = integrity.signers().get(0).position();
            findings.expect(1);
            findings.guard(
                    ContractOrigin.by(first),
                    () -> checkSigners(integrity, ContractOrigin.by(first), inspection.artifact(), findings));
        }
    }

    private static void check(
            Integrity.PinnedDigest pinned, ContractOrigin asked, Artifact artifact, Findings findings) {
        String expected = pinned.hex().value();
        Optional<String> found = artifact.digest(pinned.algorithm());
        if (found.isEmpty()) {
            findings.undecided(asked, noArchive(pinned.key(), expected));
        } else if (!found.get().equals(expected)) {
            findings.violated(
                    asked,
                    FindingDraft.of(
                            RuleId.INTEGRITY_DIGEST,
                            pinned.key(),
                            expected,
                            found.get(),
                            "find out who changed the archive; if that was meant, let importspy:accept write the new digest"));
        }
    }

    private static void checkSigners(Integrity integrity, ContractOrigin asked, Artifact artifact, Findings findings) {
        if (artifact.isDirectory()) {
            findings.undecided(asked, noArchive("signed-by", "an archive that is signed"));
        } else {
            new SignersCheck(integrity.signers(), asked, artifact, findings).run();
        }
    }

    private static FindingDraft noArchive(String subject, String expected) {
        return FindingDraft.of(
                RuleId.INTEGRITY_UNKNOWN,
                subject,
                expected,
                "a directory of classes, which is no archive yet",
                "package the classes first, or take integrity out of the contract");
    }
}
