package io.importspy.compatibility;

import io.importspy.bytecode.ObservedMember;
import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.declaration.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Members of raw types (JLS 4.8). */
final class Erased {

    private Erased() {}

    /** A member without type variables and type arguments. */
    static MemberDeclaration of(ObservedMember member) {
        MemberDeclaration declared = member.declaration();
        if (declared instanceof FieldDeclaration field) {
            return new FieldDeclaration(
                    field.annotations(), field.modifiers(), member.erasedType(), field.name(), field.value());
        }
        if (declared instanceof ConstructorDeclaration constructor) {
            return new ConstructorDeclaration(
                    constructor.annotations(),
                    constructor.modifiers(),
                    List.of(),
                    constructor.name(),
                    parameters(member.erasedParameters(), MethodSignatures.isVarargs(constructor)),
                    constructor.exceptions());
        }
        return declared instanceof MethodDeclaration method ? method(method, member) : declared;
    }

    private static MethodDeclaration method(MethodDeclaration method, ObservedMember member) {
        return new MethodDeclaration(
                method.annotations(),
                method.modifiers(),
                List.of(),
                member.erasedType(),
                method.name(),
                parameters(member.erasedParameters(), MethodSignatures.isVarargs(method)),
                method.exceptions(),
                method.defaultValue());
    }

    private static List<ParameterPattern> parameters(List<TypeReference> types, boolean varargs) {
        List<ParameterPattern> parameters = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            boolean last = i == types.size() - 1;
            parameters.add(new Parameter(List.of(), types.get(i), varargs && last, Optional.empty()));
        }
        return parameters;
    }
}
