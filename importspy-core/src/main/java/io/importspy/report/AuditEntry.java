package io.importspy.report;

import io.importspy.verdict.Verdict;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of an {@link AuditLog}: what the gate did, or that it was told to do nothing.
 *
 * @param time when it ended
 * @param tool the version of this tool
 * @param module the coordinates of the module that was built; empty where there is none
 * @param deed what was done
 */
public record AuditEntry(Instant time, String tool, Optional<String> module, Deed deed) {

    /** What a gate does. */
    public sealed interface Deed {}

    /**
     * Nothing.
     *
     * @param because what told it so
     */
    public record Skip(String because) implements Deed {}

    /**
     * An artifact was held against a contract.
     *
     * @param mode whether what is wrong fails anything
     * @param verdict what was decided, of a check that was asked for its evidence
     */
    public record Check(Mode mode, Verdict verdict) implements Deed {}
}
