package io.importspy.compatibility;

import static io.importspy.verdict.Incompatibility.source;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.DeclarationPrinter;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.Names;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.WildcardType;
import io.importspy.verdict.Incompatibility;
import io.importspy.verdict.RuleId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What sources see of a method or constructor whose descriptor has stayed as it was: type parameters, type arguments, variable
 * arity and exceptions (JLS 13.4.13, 13.4.14, 13.4.21).
 *
 * @param review the type around it
 * @param member the member as clients know it
 * @param changes where to say what breaks
 */
record SignatureRules(ComparisonContext review, PromisedMember member, Changes changes) {

    void compare(ExecutableDeclaration promised, ObservedMember observed) {
        ExecutableDeclaration found = (ExecutableDeclaration) review.seen(observed);
        compareTypeParameters(promised, found, observed);
        compareParameters(promised, found, observed);
        compareThrows(new ThrowsCompatibility(review, promised, found), observed);
        if (MethodSignatures.isVarargs(promised) && !MethodSignatures.isVarargs(found)) {
            say(RuleId.MEMBER_VARARGS, source("JLS 15.12.2.4"), "keep the variable arity parameter", observed);
        }
    }

    private void compareTypeParameters(
            ExecutableDeclaration promised, ExecutableDeclaration found, ObservedMember observed) {
        List<TypeParameter> before = promised.typeParameters();
        List<TypeParameter> now = found.typeParameters();
        boolean breaking = before.size() == now.size()
                ? !review.types().sameParameters(before, now)
                        && (review.isOverridable(member) || isTighter(promised, found) || isInferred(found))
                // Explicit type arguments may stand in front of a method without type parameters (JLS 15.12.2.1).
                : before.isEmpty()
                        ? isWrittenAsLambda() || isInheritedBesideOthers()
                        : !now.isEmpty() || review.isOverridable(member);
        if (breaking) {
            say(RuleId.MEMBER_TYPE_PARAMETERS, source("JLS 13.4.13"), "keep the type parameters", observed);
        }
    }

    private boolean isTighter(ExecutableDeclaration promised, ExecutableDeclaration found) {
        Subtyping inside = review.subtyping().with(found.typeParameters());
        return new Bounds(review.types().inside(promised, found), inside)
                .areTighter(promised.typeParameters(), found.typeParameters());
    }

    /** Whether clients meet what a type argument was inferred as: in the result, and in the parameters of a lambda (JLS 18.5.1, 15.27.3). */
    private boolean isInferred(ExecutableDeclaration found) {
        List<TypeParameter> all = found.typeParameters();
        boolean returned =
                found instanceof MethodDeclaration method && TypeVariablePositions.mentions(method.result(), all);
        return returned
                || TypeVariablePositions.chosenByLambdas(TypeVariableMapping.types(found), all, review.hierarchy());
    }

    /** A lambda has no type parameters (JLS 15.27.3). */
    private boolean isWrittenAsLambda() {
        return member.has(Modifier.ABSTRACT) && review.isFunctional();
    }

    /** A class of a client may have it implement a method of another interface, which has no type parameters (JLS 8.4.2, 8.4.8.4). */
    private boolean isInheritedBesideOthers() {
        return member.isMethod()
                && member.access() == Access.PUBLIC
                && !member.has(Modifier.STATIC)
                && review.isExtendable();
    }

    private void compareParameters(
            ExecutableDeclaration promised, ExecutableDeclaration found, ObservedMember observed) {
        TypeVariableMapping types = review.types().inside(promised, found);
        List<TypeReference> before = types.translatedAll(TypeVariableMapping.types(promised));
        List<TypeReference> now = TypeNormalizer.all(TypeVariableMapping.types(found));
        if (before.equals(now)) {
            return;
        }
        boolean overrides =
                !review.isOverridable(member) || before.equals(ComparisonContext.erasedParameters(observed));
        Subtyping subtyping = review.subtyping().with(found.typeParameters());
        for (int i = 0; i < before.size(); i++) {
            boolean passes = isAnyOf(before.get(i), now.get(i))
                    || TypeVariablePositions.mentions(now.get(i), TypeVariablePositions.chosen(promised, found))
                    || subtyping.isSubtype(before.get(i), now.get(i));
            if (!passes || (!overrides && !before.get(i).equals(now.get(i)))) {
                say(RuleId.MEMBER_PARAMETER_TYPE, source("JLS 8.4.2"), "keep the types of its parameters", observed);
                return;
            }
        }
    }

    /** To {@code List<?>} goes what went to the raw {@code List}, and a method with the one overrides a method with the other (JLS 8.4.2). */
    private static boolean isAnyOf(TypeReference before, TypeReference now) {
        return before instanceof ClassType raw
                && now instanceof ClassType any
                && !raw.isParameterized()
                && raw.qualifiedName().equals(any.qualifiedName())
                && any.arguments().stream().allMatch(WildcardType.UNBOUNDED::equals);
    }

    private void compareThrows(ThrowsCompatibility exceptions, ObservedMember observed) {
        List<TypeReference> added = exceptions.added();
        if (!added.isEmpty()) {
            say(RuleId.MEMBER_THROWS, source("JLS 11.2.1"), "do not throw " + list(added), observed);
            return;
        }
        List<TypeReference> lost = exceptions.lost(review.isOverridable(member));
        if (!lost.isEmpty()) {
            String basis = review.isOverridable(member) ? "JLS 8.4.8.3" : "JLS 11.2.3";
            say(RuleId.MEMBER_THROWS, source(basis), "go on announcing " + list(lost), observed);
        }
    }

    private static String list(List<TypeReference> types) {
        return types.stream()
                .map(type -> DeclarationPrinter.print(type, Names.full()))
                .collect(Collectors.joining(", "));
    }

    private void say(RuleId id, Incompatibility what, String advice, ObservedMember observed) {
        changes.add(IncompatibleChange.ofType(id, what, advice).at(member).where(observed));
    }
}
