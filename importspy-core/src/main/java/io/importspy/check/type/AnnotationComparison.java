package io.importspy.check.type;

import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.declaration.Annotation;
import io.importspy.declaration.AnnotationValue;
import io.importspy.declaration.AnnotationValue.ArrayValue;
import io.importspy.declaration.AnnotationValue.ClassValue;
import io.importspy.declaration.AnnotationValue.EnumValue;
import io.importspy.declaration.Constant;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.verdict.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds annotations as written against those of the code (JLS 9.7): the annotation is there, and each element that is written has
 * that value, by default or in so many words. One value is the same as an array of it alone (JLS 9.7.1).
 *
 * @param hierarchy where annotation interfaces are looked up, for defaults and retention
 * @param types the comparison of class literals
 */
record AnnotationComparison(TypeHierarchy hierarchy, TypeComparison types) {

    /** Reports every annotation that is not there as written. */
    void compare(RuleId id, List<Annotation> written, List<Annotation> found, Differences differences) {
        for (Annotation asked : written) {
            List<Annotation> alike = candidates(found)
                    .filter(actual -> TypeNames.same(asked.type(), actual.type()))
                    .toList();
            if (alike.stream().anyMatch(actual -> holds(asked, actual))) {
                continue;
            }
            if (alike.isEmpty() && isSourceOnly(asked)) {
                differences.unknown(
                        id,
                        "an annotation with SOURCE retention, which no class file contains",
                        "give the annotation CLASS or RUNTIME retention, or remove it from the contract");
                continue;
            }
            differences.in(
                    DeclarationText.pair(asked, alike),
                    id,
                    "annotate it with " + DeclarationText.of(asked) + ", or change the contract");
        }
    }

    /** Whether a value is what is written. */
    boolean same(AnnotationValue asked, AnnotationValue actual) {
        if (asked instanceof ArrayValue || actual instanceof ArrayValue) {
            return sameElements(elements(asked), elements(actual));
        }
        if (asked instanceof Constant left && actual instanceof Constant right) {
            return ConstantComparison.same(left, right);
        }
        if (asked instanceof EnumValue left && actual instanceof EnumValue right) {
            return left.name().equals(right.name()) && sameType(left.type(), right.type());
        }
        if (asked instanceof ClassValue left && actual instanceof ClassValue right) {
            return types.same(left.type(), right.type());
        }
        return asked instanceof Annotation left && actual instanceof Annotation right && holds(left, right);
    }

    private boolean holds(Annotation asked, Annotation actual) {
        return TypeNames.same(asked.type(), actual.type())
                && asked.elements().entrySet().stream().allMatch(element -> holds(element, actual));
    }

    private boolean holds(Map.Entry<String, AnnotationValue> element, Annotation actual) {
        AnnotationValue value = actual.elements().get(element.getKey());
        Optional<AnnotationValue> effective =
                value == null ? defaultOf(actual.type(), element.getKey()) : Optional.of(value);
        return effective.filter(found -> same(element.getValue(), found)).isPresent();
    }

    private Optional<AnnotationValue> defaultOf(String annotation, String element) {
        return hierarchy.require(annotation).methods(element).stream()
                .map(ObservedMember::declaration)
                .flatMap(declaration -> ((MethodDeclaration) declaration).defaultValue().stream())
                .findFirst();
    }

    private boolean isSourceOnly(Annotation asked) {
        ObservedType type = hierarchy.require(asked.type());
        return type.declaration().annotations().stream()
                .filter(meta -> meta.type().equals("java.lang.annotation.Retention"))
                .map(meta -> meta.elements().get("value"))
                .anyMatch(value ->
                        value instanceof EnumValue policy && policy.name().equals("SOURCE"));
    }

    /** What is written several times is kept within a container (JLS 9.7.5): both readings count. */
    private static Stream<Annotation> candidates(List<Annotation> found) {
        return found.stream().flatMap(annotation -> Stream.concat(Stream.of(annotation), contained(annotation)));
    }

    private static Stream<Annotation> contained(Annotation annotation) {
        return elements(annotation.elements().getOrDefault("value", new ArrayValue(List.of()))).stream()
                .filter(Annotation.class::isInstance)
                .map(Annotation.class::cast);
    }

    private static List<AnnotationValue> elements(AnnotationValue value) {
        return value instanceof ArrayValue array ? array.elements() : List.of(value);
    }

    private boolean sameElements(List<AnnotationValue> asked, List<AnnotationValue> actual) {
        if (asked.size() != actual.size()) {
            return false;
        }
        for (int i = 0; i < asked.size(); i++) {
            if (!same(asked.get(i), actual.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The enum's name is a matter of the element's type, so that it may be left out. */
    private static boolean sameType(Optional<String> asked, Optional<String> actual) {
        return asked.isEmpty()
                || actual.filter(name -> TypeNames.same(asked.get(), name)).isPresent();
    }
}
