package io.importspy.declaration;

/**
 * Writes declarations as Java on one line. {@link DeclarationParser} reads the text back as an equal value, in a scope in which the
 * shown names mean what they meant to the {@link Names}.
 */
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
        return new HeaderPrinter(header, names).print();
    }

    /**
     * A member.
     *
     * @param member the member
     * @param names how to show the types that it uses, inside the type that declares it
     * @return its text, without a final semicolon
     */
    public static String print(MemberDeclaration member, Names names) {
        return new MemberPrinter(names).print(member);
    }

    /**
     * A type.
     *
     * @param type the type
     * @param names how to show the types that it uses
     * @return its text
     */
    public static String print(TypeReference type, Names names) {
        StringBuilder text = new StringBuilder();
        new TypePrinter(text, names).print(type);
        return text.toString();
    }

    /**
     * An annotation, or another value that an element of an annotation can have.
     *
     * @param value the value
     * @param names how to show the types that it uses
     * @return its text
     */
    public static String print(AnnotationValue value, Names names) {
        StringBuilder text = new StringBuilder();
        new AnnotationPrinter(text, names).print(value);
        return text.toString();
    }
}
