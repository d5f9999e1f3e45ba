package io.importspy.contract;

import io.importspy.declaration.Annotation;
import io.importspy.declaration.DeclarationException;
import io.importspy.declaration.DeclarationParser;
import io.importspy.declaration.NamePattern;
import io.importspy.declaration.Scope;

/** What is public in the code and no API all the same. */
public sealed interface Exclusion {

    /**
     * Reads an exclusion.
     *
     * @param text a name pattern, or an annotation with the elements that count
     * @param using the types that may be called by their simple names
     * @return the exclusion
     * @throws DeclarationException if the text is neither
     */
    static Exclusion parse(String text, Scope using) throws DeclarationException {
        return text.startsWith("@")
                ? new Annotated(DeclarationParser.parseAnnotation(text, using))
                : new Named(NamePattern.of(DeclarationParser.parseTypePattern(text)));
    }

    /**
     * Types whose names, or the names of types around them, match a pattern.
     *
     * @param pattern the pattern
     */
    record Named(NamePattern pattern) implements Exclusion {}

    /**
     * Types and members that have an annotation, and all within them.
     *
     * @param annotation the annotation with the elements that count
     */
    record Annotated(Annotation annotation) implements Exclusion {}
}
