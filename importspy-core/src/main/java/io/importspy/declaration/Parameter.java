package io.importspy.declaration;

import java.util.List;
import java.util.Optional;

/**
 * A formal parameter (JLS 8.4.1), or a component of a record (JLS 8.10.1).
 *
 * @param annotations the annotations in front of it
 * @param type its type; the array type where it is a variable arity parameter
 * @param varargs whether it is written with {@code ...}
 * @param name its name; empty where only the type is written
 */
public record Parameter(List<Annotation> annotations, TypeReference type, boolean varargs, Optional<String> name)
        implements ParameterPattern {

    public Parameter {
        annotations = List.copyOf(annotations);
        if (varargs && !(type instanceof ArrayType)) {
            throw new IllegalArgumentException("a variable arity parameter is an array: " + type);
        }
    }
}
