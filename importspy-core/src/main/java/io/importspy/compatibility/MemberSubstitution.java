package io.importspy.compatibility;

import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Declarations with other types in the place of type variables. */
final class MemberSubstitution {

    private MemberSubstitution() {}

    /** A member with arguments in the place of the variables around it; its own variables stay. */
    static MemberDeclaration in(MemberDeclaration member, Map<String, TypeReference> arguments) {
        if (member instanceof FieldDeclaration field) {
            return new FieldDeclaration(
                    field.annotations(),
                    field.modifiers(),
                    TypeNormalizer.of(field.type(), arguments),
                    field.name(),
                    field.value());
        }
        return member instanceof MethodDeclaration method ? in(method, arguments) : member;
    }

    private static MethodDeclaration in(MethodDeclaration method, Map<String, TypeReference> around) {
        Map<String, TypeReference> arguments = new HashMap<>(around);
        method.typeParameters().forEach(parameter -> arguments.remove(parameter.name()));
        return new MethodDeclaration(
                method.annotations(),
                method.modifiers(),
                method.typeParameters().stream()
                        .map(parameter -> new TypeParameter(parameter.name(), all(parameter.bounds(), arguments)))
                        .toList(),
                TypeNormalizer.of(method.result(), arguments),
                method.name(),
                method.parameters().stream()
                        .map(parameter -> in(parameter, arguments))
                        .toList(),
                all(method.exceptions(), arguments),
                method.defaultValue());
    }

    private static ParameterPattern in(ParameterPattern parameter, Map<String, TypeReference> arguments) {
        return parameter instanceof Parameter known
                ? new Parameter(
                        known.annotations(), TypeNormalizer.of(known.type(), arguments), known.varargs(), known.name())
                : parameter;
    }

    private static List<TypeReference> all(List<TypeReference> types, Map<String, TypeReference> arguments) {
        return types.stream().map(type -> TypeNormalizer.of(type, arguments)).toList();
    }
}
