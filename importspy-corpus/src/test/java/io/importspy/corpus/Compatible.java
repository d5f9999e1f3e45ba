package io.importspy.corpus;

import io.importspy.CheckRequest;
import io.importspy.EnvironmentChoice;
import io.importspy.GenerateRequest;
import io.importspy.ImportSpy;
import io.importspy.MatchChoice;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Incompatibility;
import io.importspy.verdict.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code match: compatible} says of a release and the one before. */
final class Compatible {

    private Compatible() {}

    static Map<String, Said> compare(Path before, Path now, List<Path> classPath, Path folder) throws IOException {
        return check(contract(before, classPath, folder), now, classPath);
    }

    /** Writes down what clients of a release know, if it is anything. */
    static Path contract(Path before, List<Path> classPath, Path folder) throws IOException {
        String text = ImportSpy.generate(GenerateRequest.of(before)
                        .artifactName("any.jar")
                        .classPath(classPath)
                        .match(MatchChoice.COMPATIBLE))
                .text()
                .orElse("manifest: {Nothing: {absent: true}}\n");
        return Files.writeString(folder.resolve("spymodel.yml"), text);
    }

    static Map<String, Said> check(Path contract, Path now, List<Path> classPath) {
        Said.Places places = new Said.Places();
        for (Finding finding : findings(contract, now, classPath)) {
            if (finding.outcome() != Outcome.VIOLATED) {
                throw new AssertionError("not looked at: " + finding);
            }
            if (finding.fails()) {
                Incompatibility breaks = finding.breaks().orElseThrow();
                String place = finding.subject().toString().replaceFirst("\\(.*", "");
                places.add(place, breaks.binary(), breaks.source(), finding.id());
            }
        }
        return places.all();
    }

    /** The changes that break somebody, each with its id, what it breaks and the section that says so. */
    static Set<String> changes(Path contract, Path now, List<Path> classPath) {
        return findings(contract, now, classPath).stream()
                .filter(Finding::fails)
                .map(finding -> finding.id() + ", " + finding.breaks().orElseThrow())
                .collect(Collectors.toSet());
    }

    private static List<Finding> findings(Path contract, Path now, List<Path> classPath) {
        return ImportSpy.check(CheckRequest.of(contract, now)
                        .artifactName("any.jar")
                        .classPath(classPath)
                        .environment(EnvironmentChoice.NONE))
                .findings();
    }
}
