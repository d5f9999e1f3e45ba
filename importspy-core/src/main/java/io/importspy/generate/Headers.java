package io.importspy.generate;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedType;
import io.importspy.declaration.Annotation;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.Modifiers;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeKind;
import java.util.List;
import java.util.Set;

/** Headers as a person writes them into a contract: without annotations, and without what their kind implies. */
final class Headers {

    private static final Modifiers BESIDE_THE_POINT = Modifiers.of(Modifier.STRICTFP);

    private static final Set<String> FOR_ANNOTATING = Set.of(
            "java.lang.annotation.Target",
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

    /** What those who annotate rely on. */
    private static List<Annotation> forAnnotating(List<Annotation> annotations) {
        return annotations.stream()
                .filter(annotation -> FOR_ANNOTATING.contains(annotation.type()))
                .toList();
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
