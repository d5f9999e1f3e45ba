package io.importspy.check;

import io.importspy.verdict.Coverage;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Waived;
import java.util.List;

/**
 * What the rules say.
 *
 * @param findings all that is not as the contract says, or could not be looked at
 * @param waived what is not as the contract says, and accepted by it
 * @param coverage what was looked at
 */
public record Result(List<Finding> findings, List<Waived> waived, Coverage coverage) {}
