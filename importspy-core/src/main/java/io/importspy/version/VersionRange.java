package io.importspy.version;

import java.util.List;

/**
 * The versions that a contract allows, in Maven's syntax for ranges: {@code [1.0,2.0)}, {@code [1.5,)}, {@code (,1.0]}, {@code [1.0]},
 * several with commas between them, or a plain version, which is that version and no other.
 *
 * <p>For Java, a written version stands for every runtime whose version begins like it. {@code 17} is feature release 17 with
 * any update, {@code 17.0.12} that update with any build, and {@code [17,21]} goes up to the last update of 21. An early
 * access of 26 is neither in {@code [17,26)} nor in {@code [26,)}, because it is no release 26 and yet more than 25;
 * {@code [26-ea,)} lets it in.
 *
 * @param <V> what is ordered
 * @see <a href="https://maven.apache.org/pom.html#dependency-version-requirement-specification">Maven's ranges</a>
 */
public final class VersionRange<V extends Comparable<V>> {

    private final String text;
    private final List<Interval<V>> intervals;

    private VersionRange(String text, List<Interval<V>> intervals) {
        this.text = text;
        this.intervals = intervals;
    }

    /**
     * Reads a range of versions of artifacts.
     *
     * @param text the range or the version
     * @return the range
     * @throws VersionException if the text is neither, with the spelling that was probably meant as advice
     */
    public static VersionRange<MavenVersion> ofMaven(String text) throws VersionException {
        return of(text, new MavenDialect());
    }

    /**
     * Reads a range of versions of Java runtimes.
     *
     * @param text the range or the version
     * @return the range
     * @throws VersionException if the text is neither, with the spelling that was probably meant as advice
     */
    public static VersionRange<JavaVersion> ofJava(String text) throws VersionException {
        return of(text, new JavaDialect());
    }

    private static <V extends Comparable<V>> VersionRange<V> of(String text, Dialect<V> dialect)
            throws VersionException {
        try {
            return new VersionRange<>(text, new RangeParser<>(text, dialect).parse());
        } catch (VersionException e) {
            throw dialect.respelling()
                    .guess(text)
                    .filter(range -> isRange(range, dialect))
                    .findFirst()
                    .map(range -> e.withAdvice("Write \"" + range + "\"."))
                    .orElse(e);
        }
    }

    private static <V extends Comparable<V>> boolean isRange(String text, Dialect<V> dialect) {
        try {
            return !new RangeParser<>(text, dialect).parse().isEmpty();
        } catch (VersionException e) {
            return false;
        }
    }

    /**
     * Whether a version is allowed.
     *
     * @param version the version that was found
     * @return true if it lies in the range
     */
    public boolean contains(V version) {
        return intervals.stream().anyMatch(interval -> interval.contains(version));
    }

    /** Whether it has something in common with an interval. */
    boolean meets(Interval<V> interval) {
        return intervals.stream().anyMatch(own -> own.meets(interval));
    }

    /** Whether the other allows the same versions, in the same words. */
    @Override
    public boolean equals(Object other) {
        return other instanceof VersionRange<?> that && text.equals(that.text) && intervals.equals(that.intervals);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The range as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
