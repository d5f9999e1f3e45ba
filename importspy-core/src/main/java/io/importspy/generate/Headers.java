package io.importspy.generate;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedType;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.Modifiers;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.TypeDeclaration;
import java.util.List;

/** Headers as a person writes them into a contract: without annotations, and without what their kind implies. */
final class Headers {

    private static final Modifiers BESIDE_THE_POINT = Modifiers.of(Modifier.STRICTFP);

    private Headers() {}

    /** The header of a type that can be used from so far. A public type within a protected one is no more than protected. */
    static TypeDeclaration of(ObservedType type, Access access, HiddenSupertypes hidden) {
        TypeDeclaration header = type.declaration();
        return new TypeDeclaration(
                List.of(),
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
