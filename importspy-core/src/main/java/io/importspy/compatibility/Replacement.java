package io.importspy.compatibility;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.PrimitiveType;
import io.importspy.declaration.TypeReference;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether calls of a method or constructor that is gone compile with another one in its place (JLS 15.12.2).
 *
 * @param review the type around both
 * @param member the member that is gone
 */
record Replacement(ComparisonContext review, PromisedMember member) {

    /** Whether only the erasure of a type variable has changed, so that no source notices. */
    boolean isSame(ExecutableDeclaration promised, ObservedMember other) {
        ExecutableDeclaration found = (ExecutableDeclaration) other.declaration();
        return review.types()
                .inside(promised, found)
                .translatedAll(TypeVariableMapping.types(promised))
                .equals(TypeNormalizer.all(TypeVariableMapping.types(found)));
    }

    boolean accepts(ExecutableDeclaration promised, ObservedMember other) {
        ExecutableDeclaration found = (ExecutableDeclaration) other.declaration();
        return Access.of(other.modifiers()).compareTo(member.access()) >= 0
                && member.has(Modifier.STATIC) == other.modifiers().has(Modifier.STATIC)
                && promised.typeParameters().isEmpty() == found.typeParameters().isEmpty()
                && acceptsArguments(promised, found)
                && new ThrowsCompatibility(review, promised, found).added().isEmpty()
                && (!(promised instanceof MethodDeclaration before)
                        || acceptsResult(before, (MethodDeclaration) found));
    }

    private boolean acceptsArguments(ExecutableDeclaration promised, ExecutableDeclaration found) {
        Invocation invocation = new Invocation(review.subtyping().with(found.typeParameters()));
        TypeVariableMapping types = review.types().inside(promised, found);
        List<TypeReference> arguments = types.translatedAll(TypeVariableMapping.types(promised));
        List<TypeReference> parameters = TypeNormalizer.all(TypeVariableMapping.types(found));
        return invocation.accepts(arguments, parameters)
                || (MethodSignatures.isVarargs(found)
                        && invocation.accepts(arguments, spread(parameters, arguments.size())));
    }

    /** The parameters as a call with so many arguments sees them (JLS 15.12.2.4). */
    private static List<TypeReference> spread(List<TypeReference> parameters, int arguments) {
        int fixed = parameters.size() - 1;
        TypeReference component = ((ArrayType) parameters.get(fixed)).component();
        List<TypeReference> spread = new ArrayList<>(parameters.subList(0, fixed));
        for (int i = fixed; i < arguments; i++) {
            spread.add(component);
        }
        return spread;
    }

    private boolean acceptsResult(MethodDeclaration promised, MethodDeclaration found) {
        TypeVariableMapping types = review.types().inside(promised, found);
        return promised.result() == PrimitiveType.VOID
                || review.subtyping()
                        .with(found.typeParameters())
                        .isSubtype(TypeNormalizer.of(found.result()), types.translated(promised.result()));
    }
}
