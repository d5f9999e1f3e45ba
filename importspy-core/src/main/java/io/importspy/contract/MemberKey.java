package io.importspy.contract;

import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypePattern;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.TypeVariable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What no two members of a type may have in common: kind, name and erased parameter types (JLS 8.2, 8.4.2 and 4.6). */
final class MemberKey {

    private static final String CONSTRUCTOR = "constructor";

    private MemberKey() {}

    /**
     * The key of a member.
     *
     * @param variables what the type parameters around it are; its own come on top
     * @return the key, as a text that no other key has; empty for a pattern, since patterns may overlap
     */
    static Optional<String> of(MemberDeclaration member, Map<String, TypeParameter> variables) {
        if (member.name().indexOf('*') >= 0) {
            return Optional.empty();
        }
        if (!(member instanceof ExecutableDeclaration executable)) {
            return Optional.of("field " + member.name());
        }
        // Whether it is called `new` or by the name of its class, a constructor is the same.
        String kind = member instanceof ConstructorDeclaration ? CONSTRUCTOR : "method " + member.name();
        Map<String, TypeParameter> all = TypeVariables.with(variables, executable.typeParameters());
        List<String> parameters = executable.parameters().stream()
                .flatMap(parameter -> erased(parameter, all).stream())
                .toList();
        boolean exact = parameters.size() == executable.parameters().size();
        return exact ? Optional.of(kind + parameters) : Optional.empty();
    }

    private static Optional<String> erased(ParameterPattern parameter, Map<String, TypeParameter> variables) {
        return parameter instanceof Parameter exact
                ? erased(exact.type(), variables, new HashSet<>())
                : Optional.empty();
    }

    private static Optional<String> erased(TypeReference type, Map<String, TypeParameter> variables, Set<String> seen) {
        if (type instanceof ArrayType array) {
            return erased(array.component(), variables, seen).map(component -> component + "[]");
        }
        if (type instanceof ClassType named) {
            return Optional.of(named.qualifiedName().replace('$', '.'));
        }
        if (type instanceof TypeVariable variable) {
            return erased(bound(variable, variables, seen), variables, seen);
        }
        return type instanceof TypePattern ? Optional.empty() : Optional.of(type.toString());
    }

    /** The leftmost bound. A variable that is bounded by itself is no Java, and ends at Object. */
    private static TypeReference bound(TypeVariable variable, Map<String, TypeParameter> variables, Set<String> seen) {
        TypeParameter parameter = variables.get(variable.name());
        if (parameter == null || parameter.bounds().isEmpty() || !seen.add(variable.name())) {
            return ClassType.OBJECT;
        }
        return parameter.bounds().get(0);
    }
}
