package io.importspy;

import io.importspy.accept.Acceptance;
import io.importspy.accept.DigestAcceptance;
import io.importspy.accept.WaiverAcceptance;
import io.importspy.archive.UndecidableException;
import io.importspy.artifact.Artifact;
import io.importspy.artifact.ClassPath;
import io.importspy.artifact.Jdk;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.contract.BrokenContractException;
import io.importspy.contract.Contract;
import io.importspy.contract.reader.ContractReader;
import io.importspy.edit.ContractEditor;
import io.importspy.edit.Edit;
import io.importspy.edit.Edited;
import io.importspy.generate.PublicApi;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks, edits the contract where the code is different, and checks again. */
final class Accepting {

    private static final String OTHERS =
            "accept the change in the contract that asks for it, which this one extends, or write a waiver here";

    /** What is accepted in one type may be news to those that inherit from it. */
    private static final int MOST_ROUNDS = 4;

    private final CheckRequest request;
    private final Optional<String> because;
    private final Promised promised;

    private Accepting(CheckRequest request, Optional<String> because) {
        this.request = request;
        this.because = because;
        this.promised = Promised.by(new Trail(request));
    }

    static Accepted run(CheckRequest request, Optional<String> because) {
        return new Accepting(request, because).run();
    }

    private Accepted run() {
        try {
            String text = ContractReader.text(request.contract().orElseThrow(), request.contractName());
            StringBuilder diff = new StringBuilder();
            int edits = 0;
            for (int round = 0; round < MOST_ROUNDS; round++) {
                Round done = round(text);
                if (done.edits() == 0) {
                    return accepted(text, diff, edits, done.findings());
                }
                text = done.text();
                diff.append(done.diff());
                edits += done.edits();
            }
            return accepted(text, diff, edits, round(text).findings());
        } catch (BrokenContractException e) {
            return new Accepted(
                    Optional.empty(),
                    "",
                    0,
                    e.problems().stream().map(Reasons::of).toList());
        } catch (UndecidableException e) {
            return new Accepted(Optional.empty(), "", 0, List.of(Reasons.of(e)));
        }
    }

    /** The findings on a contract, and the contract after those edits that make up for them. */
    private record Round(List<Finding> findings, String text, String diff, int edits) {}

    private Round round(String text) throws BrokenContractException {
        String file = request.contractName();
        Contract contract = ContractReader.read(text, request.contract().orElseThrow(), file, request.published());
        List<Finding> findings = Checking.findings(contract, promised, new Trail(request)).stream()
                .map(finding -> isEdited(finding, file) ? finding : elsewhere(finding))
                .toList();
        // What is asked of modules is theirs to change.
        List<Finding> asked = contract.asksModules()
                ? Checking.findings(contract.withoutModules(), Promised.NOTHING, new Trail(request))
                : findings;
        List<Finding> ours =
                asked.stream().filter(finding -> isEdited(finding, file)).toList();
        List<Edit> edits = new ArrayList<>(DigestAcceptance.edits(ours));
        if (ours.stream().anyMatch(Acceptance::isAboutDeclarations)) {
            edits.addAll(Acceptance.edits(ContractReader.read(text, file), api(contract), ours));
        }
        because.ifPresent(reason -> edits.addAll(WaiverAcceptance.edits(ofRelease(findings), reason)));
        if (edits.isEmpty()) {
            return new Round(findings, text, "", 0);
        }
        Edited edited = ContractEditor.edit(text, file, edits);
        return new Round(
                findings,
                edited.text(),
                edited.diff(),
                edited.diff().isEmpty() ? 0 : edits.size() - edited.refused().size());
    }

    /** Whether a finding points into the contract that is being edited, and not into one that it extends. */
    private static boolean isEdited(Finding finding, String file) {
        return finding.contract().map(Place::file).orElse(file).equals(file);
    }

    private List<Finding> ofRelease(List<Finding> findings) {
        return findings.stream().filter(this::isOfRelease).toList();
    }

    private boolean isOfRelease(Finding finding) {
        Optional<String> asks = finding.contract().map(Place::file);
        return asks.isPresent() && asks.equals(request.baseline().map(Baseline::name));
    }

    private Finding elsewhere(Finding finding) {
        return Acceptance.isAboutDeclarations(finding) && !isOfRelease(finding) ? finding.advising(OTHERS) : finding;
    }

    private static Accepted accepted(String text, CharSequence diff, int edits, List<Finding> remaining) {
        return new Accepted(edits == 0 ? Optional.empty() : Optional.of(text), diff.toString(), edits, remaining);
    }

    private PublicApi api(Contract contract) {
        try (Artifact artifact = Artifact.open(request.artifact(), Runtime.version());
                ClassPath classPath = ClassPath.of(artifact, request.classPath(), Jdk.running())) {
            return new PublicApi(artifact, TypeHierarchy.of(artifact, classPath), true, contract.exclude());
        }
    }
}
