package io.importspy.generate;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedType;
import io.importspy.declaration.Annotation;
import io.importspy.declaration.AnnotationValue;
import io.importspy.declaration.AnnotationValue.ArrayValue;
import io.importspy.declaration.AnnotationValue.EnumValue;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.Modifiers;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeKind;
import java.lang.annotation.ElementType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Headers as a person writes them into a contract: without annotations, and without what their kind implies. */
final class Headers {

    private static final Modifiers BESIDE_THE_POINT = Modifiers.of(Modifier.STRICTFP);

    private static final String TARGET = "java.lang.annotation.Target";

    private static final Annotation ANY_DECLARATION = anyDeclaration();

    private static final Set<String> FOR_ANNOTATING = Set.of(
            TARGET,
            "java.lang.annotation.Repeatable",
            "java.lang.annotation.Retention",
            "java.lang.annotation.Inherited");

    private Headers() {}

    /**
     * The header of a type that can be used from so far. A public type within a protected one is no more than protected.
     *
     * @param promise whether the header must tell all that clients rely on
     */
    static TypeDeclaration of(ObservedType type, Access access, HiddenSupertypes hidden, boolean promise) {
        TypeDeclaration header = type.declaration();
        return new TypeDeclaration(
                promise && type.kind() == TypeKind.ANNOTATION ? forAnnotating(header.annotations()) : List.of(),
                header.modifiers()
                        .without(type.impliedModifiers())
                        .without(BESIDE_THE_POINT)
                        .withoutAccess()
                        .with(access == Access.PUBLIC ? Modifier.PUBLIC : Modifier.PROTECTED),
                header.kind(),
                header.genericOwners(),
                header.name(),
                header.typeParameters(),
                header.components().map(Headers::plain),
                hidden.isEmpty() ? header.extended() : hidden.extended(),
                hidden.isEmpty() ? header.implemented() : hidden.implemented(),
                header.permitted());
    }

    /** What those who annotate rely on. A promise says where an annotation may stand, also where the code leaves it open. */
    private static List<Annotation> forAnnotating(List<Annotation> annotations) {
        boolean open = annotations.stream().noneMatch(annotation -> annotation.type().equals(TARGET));
        return Stream.concat(open ? Stream.of(ANY_DECLARATION) : Stream.of(), annotations.stream())
                .filter(annotation -> FOR_ANNOTATING.contains(annotation.type()))
                .toList();
    }

    /** Without a word about it an annotation may stand at any declaration (JLS 9.6.4.1), to javac 17 not at those of type parameters. */
    private static Annotation anyDeclaration() {
        List<AnnotationValue> targets = EnumSet.complementOf(EnumSet.of(ElementType.TYPE_USE, ElementType.TYPE_PARAMETER)).stream()
                .<AnnotationValue>map(target -> new EnumValue(Optional.of(ElementType.class.getName()), target.name()))
                .toList();
        return new Annotation(TARGET, Map.of("value", new ArrayValue(targets)));
    }

    /** A header that says nothing of supertypes and subtypes, for one that names a type that Java cannot. */
    static TypeDeclaration alone(TypeDeclaration header) {
        return new TypeDeclaration(
                header.annotations(),
                header.modifiers(),
                header.kind(),
                header.genericOwners(),
                header.name(),
                header.typeParameters(),
                header.components(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Parameter> plain(List<Parameter> components) {
        return components.stream()
                .map(component -> new Parameter(List.of(), component.type(), component.varargs(), component.name()))
                .toList();
    }
}
