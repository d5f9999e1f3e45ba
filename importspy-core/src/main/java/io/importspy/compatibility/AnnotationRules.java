package io.importspy.compatibility;

import static io.importspy.verdict.Incompatibility.binary;
import static io.importspy.verdict.Incompatibility.source;

import io.importspy.bytecode.ObservedMember;
import io.importspy.contract.Written;
import io.importspy.declaration.Annotation;
import io.importspy.declaration.AnnotationValue;
import io.importspy.declaration.AnnotationValue.ArrayValue;
import io.importspy.declaration.AnnotationValue.EnumValue;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.TypeKind;
import io.importspy.verdict.Incompatibility;
import io.importspy.verdict.RuleId;
import java.lang.annotation.ElementType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What those who annotate rely on: where an annotation may stand, how often, and what must be written in it (JLS 9.6, 13.5.7). */
final class AnnotationRules implements Rules {

    private static final String TARGET = "java.lang.annotation.Target";
    private static final String RETENTION = "java.lang.annotation.Retention";
    private static final String INHERITED = "java.lang.annotation.Inherited";
    private static final String REPEATABLE = "java.lang.annotation.Repeatable";

    /** Without a word about it an annotation may stand at any declaration (JLS 9.6.4.1), to javac 17 not at those of type parameters. */
    private static final Set<String> ANYWHERE =
            names(EnumSet.complementOf(EnumSet.of(ElementType.TYPE_USE, ElementType.TYPE_PARAMETER)));

    /** At these declarations an annotation for uses of types may stand as well (JLS 9.7.4). */
    private static final Set<String> WITH_TYPES =
            names(EnumSet.of(ElementType.TYPE, ElementType.ANNOTATION_TYPE, ElementType.TYPE_PARAMETER));

    @Override
    public void apply(ComparisonContext review, Changes changes) {
        if (review.promised().kind() != TypeKind.ANNOTATION || review.type().kind() != TypeKind.ANNOTATION) {
            return;
        }
        List<Annotation> promised = annotations(review.promised());
        List<Annotation> found = review.type().declaration().annotations();
        compareTargets(promised, found, changes);
        compareRepetition(promised, found, changes);
        compareReflection(promised, found, changes);
        review.type().members().forEach(member -> compareElement(member, review, changes));
    }

    private static void compareTargets(List<Annotation> promised, List<Annotation> found, Changes changes) {
        Set<String> lost = new TreeSet<>(targets(promised));
        Set<String> now = targets(found);
        lost.removeAll(now);
        if (now.contains("TYPE")) {
            lost.remove("ANNOTATION_TYPE");
        }
        if (now.contains("TYPE_USE")) {
            lost.removeAll(WITH_TYPES);
        }
        if (!lost.isEmpty()) {
            changes.add(IncompatibleChange.ofType(
                    RuleId.TYPE_TARGET, source("JLS 9.6.4.1"), "keep the targets " + String.join(", ", lost)));
        }
    }

    private static void compareRepetition(List<Annotation> promised, List<Annotation> found, Changes changes) {
        Optional<Annotation> before = find(REPEATABLE, promised);
        Optional<Annotation> now = find(REPEATABLE, found);
        if (before.isPresent() && !before.equals(now) && (now.isEmpty() || isAtRunTime(promised))) {
            // Compiled annotations are in the old container, where those who read them no longer look.
            changes.add(IncompatibleChange.ofType(
                    RuleId.TYPE_REPEATABLE,
                    new Incompatibility(isAtRunTime(promised), now.isEmpty(), "JLS 9.6.3"),
                    "keep it repeatable, with its container"));
        }
    }

    /** What those see who look for the annotation at run time. */
    private static void compareReflection(List<Annotation> promised, List<Annotation> found, Changes changes) {
        if (!isAtRunTime(promised)) {
            return;
        }
        if (!isAtRunTime(found)) {
            changes.add(
                    IncompatibleChange.ofType(RuleId.TYPE_RETENTION, binary("JLS 9.6.4.2"), "keep it for run time"));
        }
        if (find(INHERITED, promised).isPresent() && find(INHERITED, found).isEmpty()) {
            changes.add(IncompatibleChange.ofType(
                    RuleId.TYPE_INHERITED, binary("JLS 9.6.4.3"), "let subclasses go on inheriting it"));
        }
    }

    /** Whether class files that hold an annotation are asked for it by reflection. */
    static boolean isAtRunTime(PromisedType type) {
        return isAtRunTime(annotations(type));
    }

    private static List<Annotation> annotations(PromisedType type) {
        return type.entry().annotations().stream().map(Written::value).toList();
    }

    private static boolean isAtRunTime(List<Annotation> annotations) {
        return find(RETENTION, annotations)
                .map(retention -> retention.elements().get("value"))
                .filter(value ->
                        value instanceof EnumValue policy && policy.name().equals("RUNTIME"))
                .isPresent();
    }

    private static void compareElement(ObservedMember member, ComparisonContext review, Changes changes) {
        boolean known = !review.promised().methods(member.name()).isEmpty();
        if (!known
                && member.declaration() instanceof MethodDeclaration element
                && !member.isSynthetic()
                && element.defaultValue().isEmpty()) {
            changes.add(
                    IncompatibleChange.ofType(RuleId.TYPE_ELEMENT, source("JLS 13.5.7"), "give the element a default")
                            .where(member));
        }
    }

    private static Set<String> targets(List<Annotation> annotations) {
        return find(TARGET, annotations)
                .map(target -> target.elements().get("value"))
                .map(AnnotationRules::constants)
                .orElse(ANYWHERE);
    }

    private static Set<String> constants(AnnotationValue value) {
        List<AnnotationValue> values = value instanceof ArrayValue array ? array.elements() : List.of(value);
        Set<String> names = new TreeSet<>();
        for (AnnotationValue one : values) {
            if (one instanceof EnumValue constant) {
                names.add(constant.name());
            }
        }
        return names;
    }

    private static Optional<Annotation> find(String type, List<Annotation> annotations) {
        return annotations.stream()
                .filter(annotation -> annotation.type().equals(type))
                .findFirst();
    }

    private static Set<String> names(Set<ElementType> targets) {
        Set<String> names = new TreeSet<>();
        targets.forEach(target -> names.add(target.name()));
        return Set.copyOf(names);
    }
}
