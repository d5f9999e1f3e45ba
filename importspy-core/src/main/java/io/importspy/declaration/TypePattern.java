package io.importspy.declaration;

/**
 * A pattern in the place of a type, as AspectJ's pointcuts write it; only contracts have them.
 *
 * <p>{@code *} alone is any type whatever, primitive types and arrays included. Elsewhere {@code *} stands for any characters of
 * one simple name and {@code ..} for any packages or nesting.
 *
 * @param pattern the pattern's text, such as {@code com.acme..*Event}
 */
public record TypePattern(String pattern) implements TypeReference {

    /** {@code *}: any type. */
    public static final TypePattern ANY = new TypePattern("*");
}
