package io.importspy;

import io.importspy.contract.reader.ContractReader;
import io.importspy.environment.Environment;
import io.importspy.environment.Fact;
import io.importspy.environment.UnobservableException;
import io.importspy.report.AuditEntry;
import io.importspy.report.AuditEntry.Pinned;
import io.importspy.report.AuditEntry.Place;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody who looks at a check years later wants to know: which bytes were held against which, and in which place. */
final class Auditing {

    private Auditing() {}

    static AuditEntry.Check run(AuditRequest request) throws IOException {
        Verdict verdict = request.verdict();
        String artifact = request.artifact()
                .map(path -> ShownPath.below(path, request.root()))
                .orElse(verdict.artifact());
        return new AuditEntry.Check(
                request.mode(),
                verdict,
                new Pinned(artifact, digest(request.artifact(), verdict)),
                new Pinned(verdict.contract(), digest(request.contract(), verdict)),
                extended(request),
                places(request));
    }

    /** A release that stands in for a contract extends nothing, and is none that could be read. */
    private static List<Pinned> extended(AuditRequest request) throws IOException {
        if (request.contract().isEmpty()) {
            return List.of();
        }
        Verdict verdict = request.verdict();
        Map<String, Path> files = ContractReader.filesBeneath(
                request.contract().get(), verdict.contract(), new Published(request.contracts()));
        List<Pinned> extended = new ArrayList<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            extended.add(new Pinned(file.getKey(), digest(Optional.of(file.getValue()), verdict)));
        }
        return extended;
    }

    /** What the check could not read has no digest, and its verdict says why. What it has read must have one, or the line proves nothing. */
    private static Optional<String> digest(Optional<Path> file, Verdict verdict) throws IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Sha256.of(file.get()));
        } catch (IOException e) {
            if (verdict.outcome() == Outcome.CONFORMS) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static List<Place> places(AuditRequest request) {
        if (request.environment().isNone()) {
            return List.of();
        }
        try {
            return request.environment().source(request.root()).observe().stream()
                    .map(Auditing::place)
                    .toList();
        } catch (UnobservableException e) {
            return List.of(new Place(e.subject(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
    }

    private static Place place(Environment place) {
        return new Place(place.name(), known(place.os()), known(place.arch()), known(place.java()));
    }

    private static <T> Optional<String> known(Fact<T> fact) {
        return fact.either(known -> Optional.of(known.value().toString()), why -> Optional.empty());
    }
}
