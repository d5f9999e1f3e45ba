package io.importspy.version;

/**
 * How the versions of a range are written.
 *
 * @param <V> what they are
 */
interface Dialect<V extends Comparable<V>> {

    /**
     * Reads one version of a range, or the only one.
     *
     * @param text the version, without blanks around it
     * @return what it stands for
     * @throws VersionException if the text is no version
     */
    Bound<V> bound(String text) throws VersionException;

    /** The spelling that was meant by a text that is no range. */
    Respelling respelling();

    /**
     * What a written version stands for, as three places in the order of versions: one version of Maven, and for Java all the
     * runtimes whose version begins like that.
     *
     * @param early in front of its early accesses: the end of {@code [..,x)}
     * @param start in front of its releases: the beginning of {@code [x,..]}
     * @param end behind all of it: the end of {@code [..,x]} and the beginning of {@code (x,..]}
     * @param <V> what is ordered
     */
    record Bound<V extends Comparable<V>>(
            Interval.Boundary<V> early, Interval.Boundary<V> start, Interval.Boundary<V> end) {}
}
