package io.importspy.generate;

import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.contract.Exclusion;
import io.importspy.declaration.Annotation;
import io.importspy.declaration.AnnotationValue;
import io.importspy.declaration.AnnotationValue.EnumValue;
import io.importspy.declaration.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is public and no API all the same.
 *
 * @param exclusions the names and annotations that say so
 * @param hierarchy where the types and packages around a type are
 */
record Exclusions(List<Exclusion> exclusions, TypeHierarchy hierarchy) {

    boolean has(ObservedType type) {
        return !exclusions.isEmpty() && (isNamed(type) || isAnnotatedAround(type) || isWithinOne(type));
    }

    boolean has(ObservedMember member) {
        return !exclusions.isEmpty() && isAnnotated(member.declaration().annotations());
    }

    private boolean isNamed(ObservedType type) {
        return exclusions.stream()
                .anyMatch(exclusion -> exclusion instanceof Exclusion.Named named
                        && named.pattern().matches(type.internalName()));
    }

    private boolean isAnnotatedAround(ObservedType type) {
        int slash = type.internalName().lastIndexOf('/');
        String itsPackage = type.internalName().substring(0, slash + 1);
        return isAnnotated(type.declaration().annotations())
                || hierarchy
                        .findInternal(itsPackage + "package-info")
                        .filter(info -> isAnnotated(info.declaration().annotations()))
                        .isPresent();
    }

    private boolean isWithinOne(ObservedType type) {
        return hierarchy.around(type).stream().anyMatch(outer -> isNamed(outer) || isAnnotatedAround(outer));
    }

    private boolean isAnnotated(List<Annotation> annotations) {
        return annotations.stream()
                .anyMatch(found -> exclusions.stream()
                        .anyMatch(exclusion -> exclusion instanceof Exclusion.Annotated annotated
                                && holds(annotated.annotation(), found)));
    }

    private static boolean holds(Annotation asked, Annotation found) {
        return TypeName.same(asked.type(), found.type())
                && asked.elements().entrySet().stream().allMatch(element -> holds(element, found));
    }

    private static boolean holds(Map.Entry<String, AnnotationValue> asked, Annotation found) {
        Optional<AnnotationValue> value = Optional.ofNullable(found.elements().get(asked.getKey()));
        return value.filter(actual -> same(asked.getValue(), actual)).isPresent();
    }

    /** The type of an enum constant is that of the element, so its name is enough. */
    private static boolean same(AnnotationValue asked, AnnotationValue found) {
        if (asked instanceof EnumValue left && found instanceof EnumValue right) {
            return left.name().equals(right.name());
        }
        return asked.equals(found);
    }
}
