package io.importspy.version;

/**
 * What a written version stands for, as three places in the order of versions: one version of Maven, and for Java all the
 * runtimes whose version begins like that.
 *
 * @param early in front of its early accesses: the end of {@code [..,x)}
 * @param start in front of its releases: the beginning of {@code [x,..]}
 * @param end behind all of it: the end of {@code [..,x]} and the beginning of {@code (x,..]}
 * @param <V> what is ordered
 */
record Bound<V extends Comparable<V>>(RangeBoundary<V> early, RangeBoundary<V> start, RangeBoundary<V> end) {}
