package io.importspy.check.content;

import io.importspy.artifact.Artifact;
import io.importspy.artifact.JarSignatures;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Question;
import io.importspy.contract.Written;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import java.security.CodeSigner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code signed-by}: all of an archive is signed by one of the certificates that are named, and nothing has changed since. */
final class SignersCheck {

    private static final RuleId UNSIGNED = RuleId.INTEGRITY_UNSIGNED;

    private final List<String> pinned;
    private final Question question;
    private final Artifact artifact;

    SignersCheck(List<Written<String>> pinned, Question question, Artifact artifact) {
        this.pinned = pinned.stream().map(Written::value).toList();
        this.question = question;
        this.artifact = artifact;
    }

    void run() {
        JarSignatures signatures = JarSignatures.verify(artifact);
        signatures.broken().ifPresent(this::broken);
        Map<String, String> strangers = strangers(signatures.signers());
        if (signatures.signers().isEmpty() && signatures.broken().isEmpty()) {
            stranger(archive(), "", Optional.empty()); // where nothing is signed, nobody has signed
        } else if (areAllOfOneKind(strangers, signatures)) {
            stranger(archive(), strangers.values().iterator().next(), Optional.empty());
        } else {
            strangers.forEach((entry, found) -> stranger(new Subject.Entry(entry), found, Optional.of(place(entry))));
        }
        signatures.missing().forEach(this::missing);
        if (artifact.strayBytes() > 0) {
            question.violated(stray(artifact.strayBytes()));
        }
    }

    /** What there is of signatures in each entry that no pinned certificate has signed: nothing, or who has. */
    private Map<String, String> strangers(Map<String, List<CodeSigner>> signers) {
        Map<String, String> strangers = new TreeMap<>();
        signers.forEach((entry, all) -> {
            List<SignerCertificate> certificates =
                    all.stream().map(SignerCertificate::of).toList();
            if (certificates.stream().noneMatch(one -> pinned.contains(one.fingerprint()))) {
                strangers.put(
                        entry,
                        certificates.stream().map(SignerCertificate::toString).collect(Collectors.joining(", ")));
            }
        });
        return strangers;
    }

    /** What is so for all entries is said once. */
    private static boolean areAllOfOneKind(Map<String, String> strangers, JarSignatures signatures) {
        return signatures.broken().isEmpty()
                && !strangers.isEmpty()
                && strangers.size() == signatures.signers().size()
                && Set.copyOf(strangers.values()).size() == 1;
    }

    private void stranger(Subject subject, String found, Optional<Place> place) {
        boolean unsigned = found.isEmpty();
        question.violated(
                new FindingDraft(
                        unsigned ? UNSIGNED : RuleId.INTEGRITY_SIGNER,
                        subject,
                        expected(),
                        unsigned ? "no signature that this JDK accepts" : "signed by " + found,
                        place,
                        unsigned
                                ? "sign the archive after its last change, with current algorithms"
                                : "find out who signed it; if it is a new certificate of yours, add its fingerprint to the contract"));
    }

    private void broken(JarSignatures.Broken broken) {
        question.violated(
                new FindingDraft(
                        RuleId.INTEGRITY_SIGNATURE,
                        archive(),
                        "an archive that is as it was signed",
                        broken.why(),
                        Optional.of(place(broken.where())),
                        "do not use the archive: it was changed after it was signed; what comes behind this entry was not looked at"));
    }

    private void missing(String entry) {
        question.violated(new FindingDraft(
                RuleId.INTEGRITY_MISSING,
                new Subject.Entry(entry),
                "the entry that the manifest has a digest for",
                "no such entry",
                Optional.of(place("META-INF/MANIFEST.MF")),
                "do not use the archive: an entry was removed after it was signed"));
    }

    private FindingDraft stray(long bytes) {
        return FindingDraft.of(
                UNSIGNED,
                archive(),
                "an archive and nothing but the archive",
                bytes + (bytes == 1 ? " byte" : " bytes")
                        + " in front of the archive, behind it or between its entries, which no signature covers",
                "build the archive again, without a launcher in front of it");
    }

    private String expected() {
        return pinned.size() == 1
                ? "signed by SHA-256 " + pinned.get(0)
                : "signed by one of the " + pinned.size() + " certificates that are named";
    }

    private Subject archive() {
        return new Subject.Artifact(artifact.fileName());
    }

    private Place place(String entry) {
        return Place.of(artifact.fileName() + "!/" + entry, 0);
    }
}
