package io.importspy.declaration;

/**
 * The use of a type parameter (JLS 4.4).
 *
 * @param name the parameter's name
 */
public record TypeVariable(String name) implements TypeReference {

    // Written out as in ClassType, and for the same reason.
    @Override
    public boolean equals(Object other) {
        return other instanceof TypeVariable type && name.equals(type.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
