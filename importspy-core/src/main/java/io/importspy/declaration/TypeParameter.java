package io.importspy.declaration;

import java.util.List;

/**
 * A type parameter of a class, interface, method or constructor (JLS 4.4).
 *
 * @param name its name
 * @param bounds its bounds as written, {@code Object} left out where it is the only one; may be empty
 */
public record TypeParameter(String name, List<TypeReference> bounds) {

    public TypeParameter {
        bounds = bounds.equals(List.of(ClassType.OBJECT)) ? List.of() : List.copyOf(bounds);
    }
}
