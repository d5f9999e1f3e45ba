package io.importspy.declaration;

/**
 * Writes declarations as Java on one line. {@link DeclarationParser} reads the text back as an equal value, in a scope in which the
 * shown names mean what they meant to the {@link Names}.
 */
@SuppressWarnings("DoNotCallSuggester") // until it is built
public final class DeclarationPrinter {

    private DeclarationPrinter() {}

    /**
     * The header of a type. Its own name is always shown in full.
     *
     * @param header the header
     * @param names how to show the types that it uses, around the declaration
     * @return its text
     */
    public static String print(TypeDeclaration header, Names names) {
        throw new UnsupportedOperationException();
    }

    /**
     * A member.
     *
     * @param member the member
     * @param names how to show the types that it uses, inside the type that declares it
     * @return its text, without a final semicolon
     */
    public static String print(MemberDeclaration member, Names names) {
        throw new UnsupportedOperationException();
    }

    /**
     * A type.
     *
     * @param type the type
     * @param names how to show the types that it uses
     * @return its text
     */
    public static String print(TypeReference type, Names names) {
        throw new UnsupportedOperationException();
    }

    /**
     * An annotation.
     *
     * @param annotation the annotation
     * @param names how to show the types that it uses
     * @return its text
     */
    public static String print(Annotation annotation, Names names) {
        throw new UnsupportedOperationException();
    }

    /**
     * Prints the value of an annotation's element, or a constant.
     *
     * @param value the value
     * @param names how names are shown
     * @return the text
     */
    public static String print(AnnotationValue value, Names names) {
        throw new UnsupportedOperationException();
    }
}
