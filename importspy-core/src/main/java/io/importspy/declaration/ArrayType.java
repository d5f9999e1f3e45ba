package io.importspy.declaration;

/**
 * An array type of one dimension; more dimensions are arrays of arrays (JLS 10.1).
 *
 * @param component the type of its components
 */
public record ArrayType(TypeReference component) implements TypeReference {}
