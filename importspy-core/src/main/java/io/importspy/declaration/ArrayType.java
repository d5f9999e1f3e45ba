package io.importspy.declaration;

/**
 * An array type of one dimension; more dimensions are arrays of arrays (JLS 10.1).
 *
 * @param component the type of its components
 */
public record ArrayType(TypeReference component) implements TypeReference {

    // Written out as in ClassType, and for the same reason.
    @Override
    public boolean equals(Object other) {
        return other instanceof ArrayType type && component.equals(type.component);
    }

    @Override
    public int hashCode() {
        return 31 + component.hashCode();
    }
}
