package io.importspy.check.deployment;

import io.importspy.release.JavaReleases;
import java.util.NavigableSet;

/**
 * Which of the Java releases that a deployment allows the JDK of this build knows, and which it does not.
 *
 * @param allowed the releases that are allowed
 * @param jdk what the JDK knows
 */
record KnownJava(AllowedJava allowed, JavaReleases jdk) {

    /** How many releases beyond those that are known are gone through one by one. */
    private static final int AHEAD = 50;

    /**
     * The releases that are allowed and known.
     *
     * @throws io.importspy.archive.UndecidableException if past ones are needed, and nothing tells about them
     */
    NavigableSet<Integer> releases() {
        NavigableSet<Integer> known = allowed.releases(1, jdk.newest());
        if (!known.headSet(jdk.newest()).isEmpty()) {
            known.retainAll(jdk.known());
        }
        return known;
    }

    /** The releases that are allowed and later than those known, in words; empty where there are none. */
    String later() {
        int next = jdk.newest() + 1;
        NavigableSet<Integer> later = allowed.releases(next, next + AHEAD);
        if (later.isEmpty()) {
            return allowed.goesBeyond(jdk.newest()) ? "Java " + next + " and later" : "";
        }
        return allowed.goesBeyond(next + AHEAD)
                ? "Java " + later.first() + " and later"
                : "Java " + ReleaseNames.of(later);
    }

    /** The releases that are allowed and earlier than those known, in words; empty where there are none. */
    String earlier() {
        NavigableSet<Integer> past = allowed.releases(1, jdk.newest() - 1);
        NavigableSet<Integer> earlier =
                past.isEmpty() ? past : past.headSet(jdk.known().first(), false);
        return earlier.isEmpty() ? "" : "Java " + ReleaseNames.of(earlier);
    }
}
