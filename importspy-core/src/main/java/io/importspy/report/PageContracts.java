package io.importspy.report;

import io.importspy.verdict.Outline;
import io.importspy.verdict.OutlineNode;
import io.importspy.verdict.Verdict;
import java.util.List;

/** The contracts that a page shows. How much of them it shows is bounded, since a hundred artifacts may share one. */
final class PageContracts {

    private static final int MOST = 30_000;

    private int left = MOST;

    /** The contract that a verdict was held against, as it was then, and those that it extends. */
    List<Outline> of(Verdict verdict) {
        if (left == 0) {
            return List.of(Outline.missing(
                    verdict.contract(), "this page is full: it shows " + MOST + " entries of other contracts"));
        }
        List<Outline> outlines = verdict.evidence().lines().outlines(left);
        outlines.forEach(outline -> outline.nodes().forEach(this::count));
        return outlines.isEmpty()
                ? List.of(Outline.missing(verdict.contract(), "it was not read as a contract"))
                : outlines;
    }

    private void count(OutlineNode node) {
        left -= left == 0 ? 0 : 1;
        node.children().forEach(this::count);
    }
}
