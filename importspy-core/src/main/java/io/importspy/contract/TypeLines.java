package io.importspy.contract;

import java.util.List;

/**
 * An entry of {@code types} that is to be written.
 *
 * @param header the header of the type, as Java
 * @param annotations the annotations that it must have, as Java, each from its {@code @} on
 * @param members the members that it must have, as Java
 */
public record TypeLines(String header, List<String> annotations, List<String> members) {

    /** Takes copies of the lists. */
    public TypeLines {
        annotations = List.copyOf(annotations);
        members = List.copyOf(members);
    }
}
