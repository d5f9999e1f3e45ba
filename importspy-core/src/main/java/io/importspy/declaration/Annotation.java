package io.importspy.declaration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An annotation (JLS 9.7).
 *
 * @param type the fully qualified name of the annotation interface
 * @param elements its element-value pairs in the order of the text; {@code @A(1)} has one for {@code value}
 */
public record Annotation(String type, Map<String, AnnotationValue> elements) implements AnnotationValue {

    public Annotation {
        elements = elements.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(elements));
    }
}
