package io.importspy.version;

import java.util.Comparator;
import java.util.Optional;

/**
 * A range without gaps.
 *
 * @param low where it begins; empty where it has no beginning
 * @param high where it ends; empty where it has no end
 * @param <V> what is ordered
 */
record Interval<V extends Comparable<V>>(Optional<Boundary<V>> low, Optional<Boundary<V>> high) {

    boolean contains(V version) {
        return low.map(cut -> cut.isBelow(version)).orElse(true)
                && !high.map(cut -> cut.isBelow(version)).orElse(false);
    }

    /** Whether some place between versions is in both. */
    boolean meets(Interval<V> other) {
        return !isEmpty() && !other.isEmpty() && begins(other) && other.begins(this);
    }

    /** Whether it begins before another ends. */
    private boolean begins(Interval<V> other) {
        return low.isEmpty() || other.high.isEmpty() || low.get().compareTo(other.high.get()) < 0;
    }

    boolean isEmpty() {
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) >= 0;
    }

    /**
     * A place between versions, at which a range begins or ends.
     *
     * @param version the version beside which it is
     * @param behind whether it is behind that version; else in front of it
     * @param <V> what is ordered
     */
    record Boundary<V extends Comparable<V>>(V version, boolean behind) implements Comparable<Boundary<V>> {

        static <V extends Comparable<V>> Boundary<V> before(V version) {
            return new Boundary<>(version, false);
        }

        static <V extends Comparable<V>> Boundary<V> after(V version) {
            return new Boundary<>(version, true);
        }

        /** Whether a version lies beyond this place. */
        boolean isBelow(V other) {
            int order = version.compareTo(other);
            return behind ? order < 0 : order <= 0;
        }

        @Override
        public int compareTo(Boundary<V> other) {
            return Comparator.comparing((Boundary<V> cut) -> cut.version)
                    .thenComparing(Boundary::behind)
                    .compare(this, other);
        }
    }
}
