package io.importspy.bytecode;

import io.importspy.bytecode.MemberFacts.Extras;
import io.importspy.bytecode.MemberFacts.Named;
import io.importspy.bytecode.MemberFacts.OnParameter;
import io.importspy.bytecode.MemberFacts.OnType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;

/** Gathers what most members do not have; most of its lists are never made. */
final class ExtrasCollector {

    private @Nullable List<AnnotationFacts> annotations;
    private @Nullable List<OnType> onTypes;
    private @Nullable List<OnParameter> onParameters;
    private @Nullable List<Named> parameters;
    private @Nullable List<Object> defaultValue;

    AnnotationVisitor annotation(String descriptor) {
        AnnotationFacts annotation = new AnnotationFacts(descriptor, new ArrayList<>());
        annotations = added(annotations, annotation);
        return AnnotationCollector.of(annotation);
    }

    AnnotationVisitor onParameter(int parameter, int count, String descriptor) {
        AnnotationFacts annotation = new AnnotationFacts(descriptor, new ArrayList<>());
        onParameters = added(onParameters, new OnParameter(parameter, count, annotation));
        return AnnotationCollector.of(annotation);
    }

    /** Keeps an annotation on a type if it is on that of a field, result or parameter, and not on a type argument. */
    @Nullable
    AnnotationVisitor onType(int typeReference, @Nullable TypePath path, String descriptor) {
        TypeReference reference = new TypeReference(typeReference);
        int parameter = switch (reference.getSort()) {
            case TypeReference.FIELD, TypeReference.METHOD_RETURN -> OnType.RESULT;
            case TypeReference.METHOD_FORMAL_PARAMETER -> reference.getFormalParameterIndex();
            default -> Integer.MIN_VALUE;
        };
        int dimensions = dimensions(path);
        if (parameter < OnType.RESULT || dimensions < 0) {
            return null;
        }
        AnnotationFacts annotation = new AnnotationFacts(descriptor, new ArrayList<>());
        onTypes = added(onTypes, new OnType(parameter, dimensions, annotation));
        return AnnotationCollector.of(annotation);
    }

    void named(@Nullable String name, int access) {
        parameters = added(parameters, new Named(name, access));
    }

    AnnotationVisitor defaultValue() {
        List<Object> value = new ArrayList<>(1);
        defaultValue = value;
        return AnnotationCollector.into(value);
    }

    boolean isEmpty() {
        return annotations == null
                && onTypes == null
                && onParameters == null
                && parameters == null
                && defaultValue == null;
    }

    /** What has been gathered since the last call. */
    Extras take() {
        Extras extras = new Extras(
                orEmpty(annotations),
                orEmpty(onTypes),
                orEmpty(onParameters),
                orEmpty(parameters),
                defaultValue == null ? null : defaultValue.get(0));
        annotations = null;
        onTypes = null;
        onParameters = null;
        parameters = null;
        defaultValue = null;
        return extras;
    }

    /**
     * How many brackets a path goes into, before nested types that need no further step in the source; -1 if it leads into a type
     * argument. {@code @A Inner[]} may be {@code Outer.@A Inner[]} (JVMS 4.7.20.2).
     */
    private static int dimensions(@Nullable TypePath path) {
        if (path == null) {
            return 0;
        }
        int arrays = 0;
        for (int i = 0; i < path.getLength(); i++) {
            int step = path.getStep(i);
            if (step == TypePath.ARRAY_ELEMENT && arrays == i) {
                arrays++;
            } else if (step != TypePath.INNER_TYPE) {
                return -1;
            }
        }
        return arrays;
    }

    private static <T> List<T> added(@Nullable List<T> list, T element) {
        List<T> larger = list == null ? new ArrayList<>(2) : list;
        larger.add(element);
        return larger;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
