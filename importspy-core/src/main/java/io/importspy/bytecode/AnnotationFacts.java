package io.importspy.bytecode;

import java.util.List;

/**
 * An annotation as it stands in a class file.
 *
 * @param descriptor the descriptor of its type
 * @param elements names and values in turn; a value is a boxed constant, a String, an array of constants, an ASM type for a class
 *     literal, an {@link EnumFacts}, annotation or list of values
 */
record AnnotationFacts(String descriptor, List<Object> elements) {

    /**
     * An enum constant.
     *
     * @param descriptor the descriptor of its type
     * @param name its name
     */
    record EnumFacts(String descriptor, String name) {}
}
