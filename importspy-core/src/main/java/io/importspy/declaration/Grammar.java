package io.importspy.declaration;

/**
 * The parsers that read the parts of one text together.
 *
 * @param tokens the tokens of the text
 * @param names for qualified names
 * @param types for the use of types
 * @param typeParameters for the declaration of type parameters
 * @param annotations for annotations and the values of their elements
 * @param modifiers for modifiers, and annotations among them
 * @param parameters for the parameters of methods and the components of records
 */
record Grammar(
        Tokens tokens,
        NameParser names,
        TypeParser types,
        TypeParameterParser typeParameters,
        AnnotationParser annotations,
        ModifierParser modifiers,
        ParameterParser parameters) {

    static Grammar of(Tokens tokens) {
        TypeParser types = new TypeParser(tokens);
        AnnotationParser annotations = new AnnotationParser(tokens, types);
        ModifierParser modifiers = new ModifierParser(tokens, annotations);
        return new Grammar(
                tokens,
                new NameParser(tokens),
                types,
                new TypeParameterParser(tokens, types),
                annotations,
                modifiers,
                new ParameterParser(tokens, types, modifiers));
    }
}
