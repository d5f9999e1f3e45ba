package io.importspy.declaration;

/**
 * A type as a declaration uses it: a field's type, a parameter, a bound, a supertype (JLS chapter 4).
 *
 * <p>{@link TypePattern} is the one form that only contracts have.
 */
public sealed interface TypeReference
        permits ArrayType, ClassType, PrimitiveType, TypePattern, TypeVariable, WildcardType {}
