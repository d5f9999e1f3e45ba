package io.importspy;

import java.util.Locale;

/** How a contract that is written is to be held against the code: the words of {@code importspy.match}. */
public enum MatchChoice {
    /** What is written is there. */
    SUBSET,
    /** Clients that were compiled against what is written keep linking and compiling. */
    COMPATIBLE,
    /** As {@link #COMPATIBLE}, and nothing that clients can use is left unsaid. */
    EXACT;

    /** The word as contracts write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
