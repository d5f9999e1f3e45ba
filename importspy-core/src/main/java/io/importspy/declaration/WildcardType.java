package io.importspy.declaration;

import java.util.Optional;

/**
 * A wildcard among type arguments (JLS 4.5.1).
 *
 * @param direction which side is bounded
 * @param bound the bound; empty if and only if the direction is {@link Direction#UNBOUNDED}
 */
public record WildcardType(Direction direction, Optional<TypeReference> bound) implements TypeReference {

    /** {@code ?}, which is {@code ? extends Object}. */
    public static final WildcardType UNBOUNDED = new WildcardType(Direction.UNBOUNDED, Optional.empty());

    /** The side on which a wildcard is bounded. */
    public enum Direction {
        /** {@code ?}. */
        UNBOUNDED,
        /** {@code ? extends Bound}. */
        EXTENDS,
        /** {@code ? super Bound}. */
        SUPER
    }

    public WildcardType {
        if (bound.isEmpty() != (direction == Direction.UNBOUNDED)) {
            throw new IllegalArgumentException("a wildcard has a bound or is unbounded: " + direction + " " + bound);
        }
    }

    // Written out as in ClassType, and for the same reason.
    @Override
    public boolean equals(Object other) {
        return other instanceof WildcardType type && direction == type.direction && bound.equals(type.bound);
    }

    @Override
    public int hashCode() {
        return 31 * direction.hashCode() + bound.hashCode();
    }
}
