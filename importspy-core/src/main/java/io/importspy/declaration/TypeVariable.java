package io.importspy.declaration;

/**
 * The use of a type parameter (JLS 4.4).
 *
 * @param name the parameter's name
 */
public record TypeVariable(String name) implements TypeReference {}
