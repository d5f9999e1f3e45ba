package io.importspy.declaration;

import java.util.List;
import java.util.Optional;

/** The value of an annotation's element (JLS 9.7.1). */
public sealed interface AnnotationValue
        permits Annotation,
                AnnotationValue.ArrayValue,
                AnnotationValue.ClassValue,
                AnnotationValue.EnumValue,
                Constant {

    /**
     * An enum constant.
     *
     * @param type the enum's fully qualified name; empty where only the constant is written
     * @param name the constant's name
     */
    record EnumValue(Optional<String> type, String name) implements AnnotationValue {}

    /**
     * A class literal, such as {@code String.class} (JLS 15.8.2).
     *
     * @param type the type in front of {@code .class}
     */
    record ClassValue(TypeReference type) implements AnnotationValue {}

    /**
     * An array initializer. One element without braces is that element alone.
     *
     * @param elements what stands between the braces
     */
    record ArrayValue(List<AnnotationValue> elements) implements AnnotationValue {

        public ArrayValue {
            elements = List.copyOf(elements);
        }
    }
}
