package io.importspy.version;

import java.util.Optional;

/**
 * A range without gaps.
 *
 * @param low where it begins; empty where it has no beginning
 * @param high where it ends; empty where it has no end
 * @param <V> what is ordered
 */
record Interval<V extends Comparable<V>>(Optional<RangeBoundary<V>> low, Optional<RangeBoundary<V>> high) {

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
}
