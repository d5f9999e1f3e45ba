package io.importspy.report;

import io.importspy.verdict.Finding;
import io.importspy.verdict.Verdict;
import io.importspy.verdict.Waived;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A finding on a page.
 *
 * @param anchor where it is on the page
 * @param finding what was found
 * @param waived who accepts it, if somebody does
 */
record PageFinding(String anchor, Finding finding, Optional<Waived> waived) {

    /** What a verdict found, and behind it what is accepted. */
    static List<PageFinding> of(Verdict verdict, String prefix) {
        List<PageFinding> all = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            all.add(new PageFinding(prefix + "f" + (all.size() + 1), finding, Optional.empty()));
        }
        for (Waived waived : verdict.waived()) {
            all.add(new PageFinding(prefix + "f" + (all.size() + 1), waived.finding(), Optional.of(waived)));
        }
        return all;
    }

    Mark mark() {
        return waived.isPresent() ? Mark.WAIVED : Mark.of(finding);
    }
}
