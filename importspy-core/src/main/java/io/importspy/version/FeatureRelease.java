package io.importspy.version;

import java.util.Optional;

/**
 * A feature release of Java with all its updates, as ranges see it.
 *
 * @param number as in 17
 */
public record FeatureRelease(int number) {

    /**
     * Whether a range allows it.
     *
     * @param range the range
     * @return true if some update of it is in the range; early accesses do not count
     */
    public boolean isIn(VersionRange<JavaVersion> range) {
        Dialect.Bound<JavaVersion> updates = bound(number);
        return range.meets(new Interval<>(Optional.of(updates.start()), Optional.of(updates.end())));
    }

    /**
     * Whether a range allows something later.
     *
     * @param range the range
     * @return true if a later feature release is in the range, an early access of one included
     */
    public boolean isExceededBy(VersionRange<JavaVersion> range) {
        return range.meets(new Interval<>(Optional.of(bound(number + 1).early()), Optional.empty()));
    }

    private static Dialect.Bound<JavaVersion> bound(int number) {
        try {
            return new JavaDialect().bound(String.valueOf(number));
        } catch (VersionException e) {
            throw new IllegalArgumentException("no feature release: " + number, e);
        }
    }
}
