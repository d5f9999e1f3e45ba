package io.importspy;

import io.importspy.contract.ContractReader;
import io.importspy.environment.Environment;
import io.importspy.environment.Fact;
import io.importspy.environment.UnobservableException;
import io.importspy.report.AuditEntry;
import io.importspy.report.AuditEntry.Pinned;
import io.importspy.report.AuditEntry.Place;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody who looks at a check years later wants to know: which bytes were held against which, and in which place. */
final class Auditing {

    private Auditing() {}

    static AuditEntry.Check run(AuditRequest request) {
        Verdict verdict = request.verdict();
        String artifact =
                request.artifact().map(path -> below(request.root(), path)).orElse(verdict.artifact());
        return new AuditEntry.Check(
                request.mode(),
                verdict,
                new Pinned(artifact, request.artifact().flatMap(Auditing::digest)),
                new Pinned(verdict.contract(), request.contract().flatMap(Auditing::digest)),
                extended(request),
                places(request));
    }

    /** A release that stands in for a contract extends nothing, and is none that could be read. */
    private static List<Pinned> extended(AuditRequest request) {
        List<Pinned> files = new ArrayList<>();
        request.contract()
                .ifPresent(contract -> ContractReader.filesBeneath(
                                contract, request.verdict().contract(), new Published(request.contracts()))
                        .forEach((name, file) -> files.add(new Pinned(name, digest(file)))));
        return files;
    }

    private static Optional<String> digest(Path file) {
        try {
            return Optional.of(Sha256.of(file));
        } catch (IOException e) {
            return Optional.empty(); // what cannot be read was undecided or broken, and the verdict says so
        }
    }

    private static List<Place> places(AuditRequest request) {
        if (request.environment().sources().isEmpty()) {
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

    private static String below(Path root, Path path) {
        Path base = root.toAbsolutePath().normalize();
        Path file = path.toAbsolutePath().normalize();
        Path shown = file.startsWith(base) && !file.equals(base) ? base.relativize(file) : file;
        return shown.toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
