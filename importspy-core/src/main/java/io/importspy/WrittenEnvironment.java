package io.importspy;

import io.importspy.verdict.Finding;
import java.util.List;

/**
 * An environment, written down as a part of a contract that it conforms to.
 *
 * @param text {@code deployments}, with comments about what is not known; without blocks, comments alone
 * @param blocks how many deployments it has: one a platform
 * @param findings why there is no text, each undecided
 */
public record WrittenEnvironment(String text, int blocks, List<Finding> findings) {

    public WrittenEnvironment {
        findings = List.copyOf(findings);
    }
}
