package io.importspy.version;

import java.util.Comparator;

/**
 * A place between versions, at which a range begins or ends.
 *
 * @param version the version beside which it is
 * @param behind whether it is behind that version; else in front of it
 * @param <V> what is ordered
 */
record RangeBoundary<V extends Comparable<V>>(V version, boolean behind) implements Comparable<RangeBoundary<V>> {

    static <V extends Comparable<V>> RangeBoundary<V> before(V version) {
        return new RangeBoundary<>(version, false);
    }

    static <V extends Comparable<V>> RangeBoundary<V> after(V version) {
        return new RangeBoundary<>(version, true);
    }

    /** Whether a version lies beyond this place. */
    boolean isBelow(V other) {
        int order = version.compareTo(other);
        return behind ? order < 0 : order <= 0;
    }

    @Override
    public int compareTo(RangeBoundary<V> other) {
        return Comparator.comparing((RangeBoundary<V> cut) -> cut.version)
                .thenComparing(RangeBoundary::behind)
                .compare(this, other);
    }
}
