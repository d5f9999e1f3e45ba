package io.importspy.compatibility;

import static io.importspy.verdict.Incompatibility.both;
import static io.importspy.verdict.Incompatibility.source;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.declaration.LinkedErasure;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.Modifiers;
import io.importspy.declaration.TypeKind;
import io.importspy.declaration.TypeReference;
import io.importspy.verdict.Incompatibility;
import io.importspy.verdict.RuleId;
import java.util.Optional;

/**
 * A method that clients know (JLS 13.4.12 to 13.4.21, 13.5.3, 13.5.6 and 13.5.7).
 *
 * @param review the type around it
 * @param member the method as clients know it
 * @param changes where to say what breaks
 */
record MethodRules(ComparisonContext review, PromisedMember member, Changes changes) {

    void compare(MethodDeclaration promised) {
        Optional<ObservedMember> method = review.own(promised).or(() -> inherited(promised));
        if (method.isEmpty()) {
            reportMissing(promised);
            return;
        }
        compareAccess(method.get());
        compareModifiers(method.get());
        compareResult(promised, method.get());
        new SignatureRules(review, member, changes).compare(promised, method.get());
        compareDefault(promised, method.get());
    }

    private Optional<ObservedMember> inherited(MethodDeclaration promised) {
        return review.methods(promised.name())
                .filter(candidate -> review.types().isErasedTo(promised, candidate))
                .findFirst();
    }

    private void reportMissing(MethodDeclaration promised) {
        Replacement replacement = new Replacement(review, member);
        boolean links = new Bridges(review).has(promised);
        boolean compiles = review.methods(promised.name())
                .anyMatch(other -> replacement.isSame(promised, other)
                        || (!review.isOverridable(member) && replacement.accepts(promised, other)));
        if (!links || !compiles) {
            changes.add(IncompatibleChange.ofType(
                            RuleId.MEMBER_MISSING,
                            new Incompatibility(!links, !compiles, "JLS 13.4.12"),
                            "keep the method")
                    .at(member)
                    .finding(SameNameMembers.of(review.methods(promised.name()), "method")));
        }
    }

    private void compareAccess(ObservedMember method) {
        int order = Access.of(method.modifiers()).compareTo(member.access());
        if (order < 0) {
            say(RuleId.MEMBER_ACCESS, both("JLS 13.4.7"), MemberRules.keep(member.access()), method);
        } else if (order > 0 && review.isExtendable() && !member.has(Modifier.FINAL)) {
            say(
                    RuleId.MEMBER_ACCESS,
                    source("JLS 8.4.8.3"),
                    "keep it protected, as it is where clients override it",
                    method);
        }
    }

    private void compareModifiers(ObservedMember method) {
        Modifiers found = method.modifiers();
        boolean promisedStatic = member.has(Modifier.STATIC);
        if (promisedStatic != found.has(Modifier.STATIC)) {
            String advice = promisedStatic ? "keep it static" : "do not make it static";
            say(RuleId.MEMBER_STATIC, both("JLS 13.4.19"), advice, method);
            return;
        }
        if (review.isOverridable(member) && found.has(Modifier.FINAL)) {
            say(RuleId.MEMBER_MODIFIER, both("JLS 13.4.17"), "do not make it final", method);
        }
        boolean hiding = promisedStatic && !member.has(Modifier.FINAL) && review.isExtendable();
        if (hiding && found.has(Modifier.FINAL)) {
            say(RuleId.MEMBER_MODIFIER, source("JLS 8.4.8.3"), "do not make it final", method);
        }
        boolean becameAbstract = !member.has(Modifier.ABSTRACT) && found.has(Modifier.ABSTRACT);
        if (becameAbstract && review.isExtendable()) {
            say(
                    RuleId.MEMBER_MODIFIER,
                    both(member.ofInterface() ? "JLS 13.5.6" : "JLS 13.4.16"),
                    "do not make it abstract",
                    method);
        }
    }

    private void compareResult(MethodDeclaration promised, ObservedMember method) {
        MethodDeclaration found = (MethodDeclaration) review.seen(method);
        TypeReference before = review.types().inside(promised, found).translated(promised.result());
        TypeReference now = TypeNormalizer.of(found.result());
        boolean links = member.inherited() || isLinked(promised, method);
        boolean compiles = before.equals(now) || compiles(before, now, new ReturnTypeRules(review, promised, found));
        if (!links || !compiles) {
            IncompatibleChange change = IncompatibleChange.ofType(
                            RuleId.MEMBER_RETURN_TYPE,
                            new Incompatibility(!links, !compiles, links ? "JLS 8.4.5" : "JLS 13.4.15"),
                            "keep its result")
                    .at(member)
                    .where(method);
            changes.add(before.equals(now) ? change.finding(descriptorOf(method)) : change);
        }
    }

    /** What comes from a type that clients cannot name may have another descriptor than its declaration. */
    private boolean isLinked(MethodDeclaration promised, ObservedMember method) {
        boolean same = method.owner() == review.type()
                && LinkedErasure.of(promised).isEmpty()
                && erasedResult(promised).equals(TypeNormalizer.of(method.erasedType()));
        return same || new Bridges(review).has(promised);
    }

    private TypeReference erasedResult(MethodDeclaration promised) {
        return TypeNormalizer.of(
                review.types().promised().with(promised.typeParameters()).of(promised.result()));
    }

    /** For a declaration that reads the same in the contract and in the code. */
    private static String descriptorOf(ObservedMember method) {
        return "the same declaration, with the descriptor " + method.descriptor() + ", which clients do not call";
    }

    private boolean compiles(TypeReference before, TypeReference now, ReturnTypeRules results) {
        return review.promised().kind() != TypeKind.ANNOTATION
                && results.suitCallers(before, now)
                && (!review.isOverridable(member) || results.suitOverriders(before, now));
    }

    private void compareDefault(MethodDeclaration promised, ObservedMember method) {
        MethodDeclaration found = (MethodDeclaration) method.declaration();
        if (promised.defaultValue().isPresent() && found.defaultValue().isEmpty()) {
            say(
                    RuleId.MEMBER_DEFAULT,
                    AnnotationRules.isAtRunTime(review.promised()) ? both("JLS 13.5.7") : source("JLS 13.5.7"),
                    "keep the default of the element",
                    method);
        }
    }

    private void say(RuleId id, Incompatibility what, String advice, ObservedMember method) {
        changes.add(IncompatibleChange.ofType(id, what, advice).at(member).where(method));
    }
}
