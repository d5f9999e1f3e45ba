package io.importspy.compatibility;

import static io.importspy.verdict.Incompatibility.source;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.verdict.RuleId;
import java.util.Optional;
import java.util.stream.Stream;

/** New members of the type, or of a new supertype, that override or hide what clients have known as inherited (JLS 8.4.8, 8.3, 8.5). */
final class InheritedRules implements Rules {

    @Override
    public void apply(ComparisonContext review, Changes changes) {
        Inheritance before = review.inheritance();
        newcomers(review, before)
                .filter(member -> isHiding(member, before, review) || (isForClients(member) && isFound(member, review)))
                .forEach(member -> changes.guard(Optional.empty(), () -> compare(member, before, review, changes)));
        compareNestedTypes(before, review, changes);
    }

    /** What is not for clients may have been there before, since no contract speaks of it. */
    private static boolean isForClients(ObservedMember member) {
        return !member.isSynthetic()
                && member.kind() != ObservedMember.Kind.CONSTRUCTOR
                && Access.of(member.modifiers()).compareTo(Access.PROTECTED) >= 0;
    }

    /** A field of the type's own hides those above it, whoever can use it (JLS 8.3); a contract says which ones have always done so. */
    private static boolean isHiding(ObservedMember member, Inheritance before, ComparisonContext review) {
        return member.kind() == ObservedMember.Kind.FIELD
                && !member.isSynthetic()
                && member.owner() == review.type()
                && before.promised()
                        .anyMatch(above ->
                                !above.members(member.name(), member.kind()).isEmpty());
    }

    /** A private field hides those above it, and may have done so before. */
    private static boolean isFound(ObservedMember member, ComparisonContext review) {
        return member.kind() != ObservedMember.Kind.FIELD
                || review.hierarchy()
                        .fields(review.type(), member.name()::equals)
                        .findFirst()
                        .filter(InheritedRules::isForClients)
                        .isPresent();
    }

    /** Members that clients have not known where they are: of the type itself, of supertypes old and new. */
    private static Stream<ObservedMember> newcomers(ComparisonContext review, Inheritance before) {
        Stream<ObservedMember> own =
                review.type().members().stream().filter(member -> !isPromised(member, review.promised(), review));
        Stream<ObservedMember> above = review.hierarchy()
                .supertypes(review.type())
                .map(ClassType::qualifiedName)
                .flatMap(name -> newcomers(name, review, before));
        return Stream.concat(own, above);
    }

    private static Stream<ObservedMember> newcomers(String name, ComparisonContext review, Inheritance before) {
        Optional<PromisedType> known = review.promise().find(name);
        if (known.isEmpty() && before.has(name)) {
            return Stream.empty();
        }
        Stream<ObservedMember> members = review.hierarchy().require(name).members().stream();
        return members.filter(member -> known.isEmpty() || !isPromised(member, known.get(), review));
    }

    /** What has an entry is compared for that entry. */
    private static boolean isPromised(ObservedMember member, PromisedType type, ComparisonContext review) {
        TypeVariableMapping types = type == review.promised() ? review.types() : TypeVariableMapping.of(type);
        for (PromisedMember known : type.members(member.name(), member.kind())) {
            if (!(known.declaration() instanceof ExecutableDeclaration executable)
                    || types.isErasedTo(executable, member)) {
                return true;
            }
        }
        return false;
    }

    private static void compare(ObservedMember member, Inheritance before, ComparisonContext review, Changes changes) {
        Stream<PromisedMember> known = member.kind() == ObservedMember.Kind.METHOD
                ? before.overridden(member)
                : before.members(member.name(), member.kind());
        known.findFirst()
                .filter(one -> MemberRules.isUsable(one, review) && !isDeclared(one, review))
                .filter(one -> !review.isUnspeakable(member))
                .ifPresent(one -> MemberRules.compare(one, review, changes));
    }

    /** What the type's own entry declares is compared for that entry, wherever it comes from now. */
    private static boolean isDeclared(PromisedMember known, ComparisonContext review) {
        return review.promised().members(known.declaration().name(), known.kind()).stream()
                .anyMatch(own -> !(own.declaration() instanceof ExecutableDeclaration executable)
                        || review.types()
                                .erased(executable)
                                .equals(review.types().erased((ExecutableDeclaration) known.declaration())));
    }

    private static void compareNestedTypes(Inheritance before, ComparisonContext review, Changes changes) {
        before.promised()
                .flatMap(type -> review.promise().nested(type))
                .map(nested -> nested.header().simpleName())
                .filter(name -> isHidden(name, review))
                .forEach(name -> changes.add(IncompatibleChange.ofType(
                                RuleId.TYPE_HIDDEN, source("JLS 8.5"), "give the new type another name")
                        .finding("a type " + name + " of its own, where clients know the inherited one")));
    }

    private static boolean isHidden(String simpleName, ComparisonContext review) {
        String name = review.promised().header().name() + '.' + simpleName;
        return review.promise().find(name).isEmpty()
                && review.hierarchy()
                        .find(name)
                        .filter(JavaExpressible::isHeaderOf)
                        .filter(type -> review.hierarchy().access(type) == Access.PUBLIC
                                || (review.isExtendable() && !review.isHidden(type)))
                        .isPresent();
    }
}
