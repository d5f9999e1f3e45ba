package io.importspy.maven;

import io.importspy.EnvironmentChoice;
import io.importspy.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A verdict, and what it is about.
 *
 * @param verdict what was decided
 * @param artifact the artifact: an archive or a folder; empty where none was found
 * @param contract the contract, or the release that stood in for one; empty where none was found
 * @param place what deployments were held against
 */
record ArtifactVerdict(Verdict verdict, Optional<Path> artifact, Optional<Path> contract, EnvironmentChoice place) {

    /** The verdicts alone. No lambda: this is on the way of every check. */
    static List<Verdict> verdicts(List<ArtifactVerdict> judged) {
        List<Verdict> verdicts = new ArrayList<>();
        for (ArtifactVerdict each : judged) {
            verdicts.add(each.verdict());
        }
        return verdicts;
    }
}
