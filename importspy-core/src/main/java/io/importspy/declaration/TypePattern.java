package io.importspy.declaration;

/**
 * A pattern in the place of a type, as AspectJ's pointcuts write it; only contracts have them.
 *
 * <p>{@code *} alone is any type whatever, primitive types, arrays and {@code void} included. Elsewhere {@code *} stands for any
 * characters of one simple name and {@code ..} for any number of packages or enclosing types, also none. So {@code com.acme..*} is
 * every type in {@code com.acme} and below, {@code *..*Event} every type of that name in any package, and {@code ..*Event} the same
 * with the unnamed package. A pattern of one part, such as {@code *Event}, would match in the unnamed package only; since nobody
 * means that, it is an error in a contract.
 *
 * @param pattern the pattern's text, such as {@code com.acme..*Event}
 */
public record TypePattern(String pattern) implements TypeReference {

    /** {@code *}: any type. */
    public static final TypePattern ANY = new TypePattern("*");
}
