package io.importspy.accept;

import io.importspy.edit.Edit;
import io.importspy.verdict.Finding;
import io.importspy.verdict.RuleId;
import java.util.ArrayList;
import java.util.List;

/**
 * The edits after which a contract pins the digests that the archive has. Who may sign is not for an archive to say, so that fingerprints
 * stay as they are written.
 */
public final class DigestAcceptance {

    private DigestAcceptance() {}

    /**
     * The edits that make a contract say what was found.
     *
     * @param findings what was found not to be as the contract says
     * @return an edit for each digest that is another
     */
    public static List<Edit> edits(List<Finding> findings) {
        List<Edit> edits = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.rule() == RuleId.INTEGRITY_DIGEST) {
                finding.contract()
                        .ifPresent(place ->
                                edits.add(new Edit.Reword(place, finding.found().orElseThrow())));
            }
        }
        return edits;
    }
}
