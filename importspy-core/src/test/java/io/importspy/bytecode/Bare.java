package io.importspy.bytecode;

import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.declaration.TypeDeclaration;
import java.util.List;
import java.util.Optional;

/** Declarations without annotations, constant values and names of parameters, which others see in other ways. */
final class Bare {

    private Bare() {}

    static TypeDeclaration of(TypeDeclaration header) {
        return new TypeDeclaration(
                List.of(),
                header.modifiers(),
                header.kind(),
                header.genericOwners(),
                header.name(),
                header.typeParameters(),
                header.components().map(all -> all.stream().map(Bare::component).toList()),
                header.extended(),
                header.implemented(),
                header.permitted());
    }

    static MemberDeclaration of(MemberDeclaration member) {
        if (member instanceof FieldDeclaration field) {
            return new FieldDeclaration(List.of(), field.modifiers(), field.type(), field.name(), Optional.empty());
        }
        if (member instanceof MethodDeclaration method) {
            return new MethodDeclaration(
                    List.of(),
                    method.modifiers(),
                    method.typeParameters(),
                    method.result(),
                    method.name(),
                    parameters(method.parameters()),
                    method.exceptions(),
                    method.defaultValue());
        }
        ConstructorDeclaration constructor = (ConstructorDeclaration) member;
        return new ConstructorDeclaration(
                List.of(),
                constructor.modifiers(),
                constructor.typeParameters(),
                constructor.name(),
                parameters(constructor.parameters()),
                constructor.exceptions());
    }

    private static List<ParameterPattern> parameters(List<ParameterPattern> parameters) {
        return parameters.stream()
                .map(pattern -> (Parameter) pattern)
                .<ParameterPattern>map(
                        parameter -> new Parameter(List.of(), parameter.type(), parameter.varargs(), Optional.empty()))
                .toList();
    }

    private static Parameter component(Parameter component) {
        return new Parameter(List.of(), component.type(), false, component.name());
    }
}
