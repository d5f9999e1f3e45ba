package io.importspy.report;

import io.importspy.verdict.Finding;
import io.importspy.verdict.Verdict;
import io.importspy.verdict.Waived;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The fingerprints of a verdict, for tests elsewhere. */
public final class FingerprintsOf {

    private FingerprintsOf() {}

    /** What a function makes of each finding, the waived ones last, and its fingerprint. */
    public static List<String> findings(Verdict verdict, BiFunction<Finding, String, String> line) {
        Fingerprints fingerprints = new Fingerprints();
        return Stream.concat(
                        verdict.findings().stream(), verdict.waived().stream().map(Waived::finding))
                .map(finding -> line.apply(finding, fingerprints.of(finding)))
                .toList();
    }
}
