package io.importspy.accept;

import io.importspy.edit.Edit;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The edits after which a contract accepts what nobody can make up for: what an earlier release has promised stays promised. */
public final class WaiverAcceptance {

    private WaiverAcceptance() {}

    /**
     * The edits that accept what was found.
     *
     * @param findings what was found not to be as promised
     * @param because why that is accepted
     * @return a waiver for each violation
     */
    public static List<Edit> edits(List<Finding> findings, String because) {
        Set<Edit> edits = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (finding.outcome() == Outcome.VIOLATED && finding.rule().isWaivable()) {
                edits.add(new Edit.AddWaiver(finding.id(), finding.subject().toString(), because));
            }
        }
        return List.copyOf(edits);
    }
}
