package io.importspy.report;

import io.importspy.verdict.Verdict;
import java.time.Instant;
import java.util.List;
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
     * @param verdict what was decided
     * @param artifact the artifact's file or folder
     * @param contract the contract's file, or the release that stands in for one
     * @param extended the contracts beneath it, in the order in which they were read
     * @param environment what its deployments were held against
     */
    public record Check(
            Mode mode,
            Verdict verdict,
            Pinned artifact,
            Pinned contract,
            List<Pinned> extended,
            List<Place> environment)
            implements Deed {

        /** Takes copies of the lists. */
        public Check {
            extended = List.copyOf(extended);
            environment = List.copyOf(environment);
        }
    }

    /**
     * A file that nobody can exchange later without being noticed.
     *
     * @param name its name, as it is to be shown
     * @param sha256 its digest in lower case; empty for what is not there or cannot be read
     */
    public record Pinned(String name, Optional<String> sha256) {}

    /**
     * A place where the artifact is going to run. Neither the values nor the names of its variables are here.
     *
     * @param name what messages call it
     * @param os its operating system, if that is known
     * @param arch its processor, if that is known
     * @param java its Java, if that is known
     */
    public record Place(String name, Optional<String> os, Optional<String> arch, Optional<String> java) {}
}
