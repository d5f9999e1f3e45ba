package io.importspy.bytecode;

import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import java.util.List;

/** Declarations with the types that they have in a subtype (JLS 8.4.8). */
final class DeclarationSubstitution {

    private DeclarationSubstitution() {}

    static MemberDeclaration in(MemberDeclaration declared, Substitution seen) {
        if (declared instanceof FieldDeclaration field) {
            return new FieldDeclaration(
                    field.annotations(), field.modifiers(), seen.apply(field.type()), field.name(), field.value());
        }
        return declared instanceof MethodDeclaration method
                ? in(method, seen.inside(method.typeParameters()))
                : declared; // constructors are not inherited, and enum constants have no type arguments
    }

    private static MethodDeclaration in(MethodDeclaration method, Substitution seen) {
        List<ParameterPattern> parameters = method.parameters().stream()
                .map(parameter -> parameter instanceof Parameter known ? in(known, seen) : parameter)
                .toList();
        return new MethodDeclaration(
                method.annotations(),
                method.modifiers(),
                seen.rename(method.typeParameters()),
                seen.apply(method.result()),
                method.name(),
                parameters,
                seen.applyAll(method.exceptions()),
                method.defaultValue());
    }

    private static ParameterPattern in(Parameter parameter, Substitution seen) {
        return new Parameter(
                parameter.annotations(), seen.apply(parameter.type()), parameter.varargs(), parameter.name());
    }
}
