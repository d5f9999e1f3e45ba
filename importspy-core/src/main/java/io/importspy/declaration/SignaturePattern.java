package io.importspy.declaration;

import java.util.List;
import java.util.Optional;

/**
 * A pattern for types and members by name, as AspectJ's signature patterns have it: {@code com.acme..*}, {@code com.acme.Foo.bar}, or
 * {@code com.acme.Foo.bar(String, ..)} for one overload.
 *
 * @param name the fully qualified name; wildcards as {@link TypePattern} has them, and {@code new} behind a type for its constructors
 * @param parameters the parameters; empty where any will do
 */
public record SignaturePattern(String name, Optional<List<ParameterPattern>> parameters) {

    public SignaturePattern {
        parameters = parameters.map(List::copyOf);
    }
}
