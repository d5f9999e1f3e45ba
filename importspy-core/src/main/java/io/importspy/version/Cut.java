package io.importspy.version;

import java.util.Comparator;

/**
 * A place between versions, at which a range begins or ends.
 *
 * @param version the version beside which it is
 * @param behind whether it is behind that version; else in front of it
 * @param <V> what is ordered
 */
record Cut<V extends Comparable<V>>(V version, boolean behind) implements Comparable<Cut<V>> {

    static <V extends Comparable<V>> Cut<V> before(V version) {
        return new Cut<>(version, false);
    }

    static <V extends Comparable<V>> Cut<V> after(V version) {
        return new Cut<>(version, true);
    }

    /** Whether a version lies beyond this place. */
    boolean isBelow(V other) {
        int order = version.compareTo(other);
        return behind ? order < 0 : order <= 0;
    }

    @Override
    public int compareTo(Cut<V> other) {
        return Comparator.comparing((Cut<V> cut) -> cut.version)
                .thenComparing(Cut::behind)
                .compare(this, other);
    }
}
