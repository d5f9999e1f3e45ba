package io.importspy.compatibility;

import static io.importspy.verdict.Incompatibility.source;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.TypeKind;
import io.importspy.declaration.TypeName;
import io.importspy.declaration.TypeReference;
import io.importspy.verdict.RuleId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Additions that break those who implement or extend, or who have listed all that there is (JLS 13.4.16, 13.4.26, 13.5.3). */
final class AdditionRules implements Rules {

    @Override
    public void apply(ComparisonContext review, Changes changes) {
        if (review.promised().isConcretelyExtendable()) {
            compareAbstractMethods(review, changes);
        }
        if (review.promised().kind() == TypeKind.ENUM && review.type().kind() == TypeKind.ENUM) {
            compareConstants(review, changes);
        }
        if (review.promised().kind() == TypeKind.RECORD && review.type().kind() == TypeKind.RECORD) {
            compareComponents(review, changes);
        }
        comparePermitted(review, changes);
    }

    private static void compareAbstractMethods(ComparisonContext review, Changes changes) {
        boolean concrete = !review.type().kind().isInterface()
                && !review.type().modifiers().has(Modifier.ABSTRACT);
        if (concrete) {
            return;
        }
        Inheritance before = review.inheritance();
        List<ObservedMember> now = review.hierarchy()
                .methods(review.type(), name -> true)
                .filter(method -> method.modifiers().has(Modifier.ABSTRACT))
                .toList();
        for (ObservedMember method : now) {
            changes.guard(Optional.empty(), () -> compareAbstractMethod(method, before, review, changes));
        }
        if (now.isEmpty() && review.isFunctional()) {
            changes.add(IncompatibleChange.ofType(
                    RuleId.TYPE_FUNCTIONAL,
                    source("JLS 9.8"),
                    "keep its one abstract method abstract, since clients write lambdas for it"));
        }
    }

    /** A method that clients have known in any way is compared with the one that they knew. */
    private static void compareAbstractMethod(
            ObservedMember method, Inheritance before, ComparisonContext review, Changes changes) {
        boolean known = before.overridden(method).findAny().isPresent()
                || review.promised().methods(method.name()).stream().anyMatch(own -> review.isSame(own, method))
                || isImplementedByObject(method, review)
                || review.isUnspeakable(method);
        if (known || isReportedElsewhere(method, review)) {
            return;
        }
        changes.add(IncompatibleChange.ofType(
                        RuleId.TYPE_ABSTRACT_METHOD,
                        source(review.type().kind().isInterface() ? "JLS 13.5.3" : "JLS 13.4.16"),
                        "give the method a body, since clients do not have one")
                .where(method));
    }

    /** Every class has the public methods of Object, whatever an interface says of them (JLS 9.2). */
    private static boolean isImplementedByObject(ObservedMember method, ComparisonContext review) {
        return review.type().kind().isInterface()
                && review.hierarchy().require(ClassType.OBJECT.name()).methods(method.name()).stream()
                        .filter(known -> Access.of(known.modifiers()) == Access.PUBLIC)
                        .anyMatch(known -> ComparisonContext.erasedParameters(known)
                                .equals(ComparisonContext.erasedParameters(method)));
    }

    /** It is said of the supertype that declares it, if clients can extend that one and know that this one extends it. */
    private static boolean isReportedElsewhere(ObservedMember method, ComparisonContext review) {
        return review.promise().supertypes(review.promised()).stream()
                .filter(PromisedType::isExtendable)
                .anyMatch(type ->
                        TypeName.same(type.header().name(), method.owner().name()));
    }

    private static void compareConstants(ComparisonContext review, Changes changes) {
        for (ObservedMember member : review.type().members()) {
            if (member.isEnumConstant() && !review.promised().hasConstant(member.name())) {
                changes.add(IncompatibleChange.notice(
                                RuleId.TYPE_CONSTANT_ADDED,
                                source("JLS 15.28.1"),
                                "tell clients, whose switch expressions without a default no longer compile")
                        .where(member));
            }
        }
    }

    private static void compareComponents(ComparisonContext review, Changes changes) {
        var promised = review.promised().header().components();
        var found = review.type().declaration().components();
        if (promised.isPresent()
                && found.isPresent()
                && promised.get().size() != found.get().size()) {
            changes.add(IncompatibleChange.ofType(
                    RuleId.TYPE_COMPONENTS,
                    source("JLS 14.30.1"),
                    "keep the number of components, which record patterns name"));
        }
    }

    /** JLS 14.11.1.1: a switch over a sealed type may list what is permitted, which is all that there is. */
    private static void comparePermitted(ComparisonContext review, Changes changes) {
        Set<TypeReference> promised = new HashSet<>(
                review.types().translatedAll(review.promised().header().permitted()));
        var added = TypeNormalizer.all(review.type().declaration().permitted()).stream()
                .filter(type -> !promised.contains(type))
                .toList();
        boolean isOpen = review.type().declaration().permitted().isEmpty()
                && !review.type().modifiers().has(Modifier.FINAL);
        if (!promised.isEmpty() && (isOpen || !added.isEmpty())) {
            String more = isOpen
                    ? "the types that anyone may add"
                    : added.stream().map(Object::toString).collect(Collectors.joining(", "));
            changes.add(IncompatibleChange.notice(
                    RuleId.TYPE_PERMITS, source("JLS 14.11.1.1"), "tell clients, whose switches do not know " + more));
        }
    }
}
