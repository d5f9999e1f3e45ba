package io.importspy.compatibility;

import static io.importspy.verdict.Incompatibility.binary;
import static io.importspy.verdict.Incompatibility.both;
import static io.importspy.verdict.Incompatibility.source;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.Constant;
import io.importspy.declaration.EnumConstant;
import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.LinkedErasure;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.TypeReference;
import io.importspy.verdict.Incompatibility;
import io.importspy.verdict.RuleId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A field that clients know (JLS 13.4.8 to 13.4.12, 13.4.26 and 13.5.4).
 *
 * @param review the type around it
 * @param member the field as clients know it
 * @param changes where to say what breaks
 */
record FieldRules(ComparisonContext review, PromisedMember member, Changes changes) {

    void compare() {
        String name = member.declaration().name();
        Optional<ObservedMember> field =
                review.hierarchy().fields(review.type(), name).findFirst();
        if (field.isEmpty()) {
            changes.add(missing());
            return;
        }
        if (member.inherited() && isAmbiguous(name)) {
            say(
                    RuleId.MEMBER_AMBIGUOUS,
                    source("JLS 8.3"),
                    "let only one supertype have a field of that name",
                    field.get());
        }
        compareAccess(field.get());
        if (member.declaration() instanceof EnumConstant) {
            compareEnumConstant(field.get());
        } else if (member.declaration() instanceof FieldDeclaration promised) {
            compareModifiers(field.get(), promised);
            FieldDeclaration found = (FieldDeclaration) review.seen(field.get());
            compareType(promised, found, field.get());
            promised.value().ifPresent(value -> compareValue(value, found.value(), field.get()));
        }
    }

    /** Whether the type inherits several fields of a name, none of which hides the others. */
    private boolean isAmbiguous(String name) {
        List<ObservedType> declaring = review.hierarchy()
                .supertypes(review.type())
                .map(ClassType::qualifiedName)
                .map(review.hierarchy()::require)
                .filter(type ->
                        type.fields(name).stream().anyMatch(field -> Access.of(field.modifiers()) != Access.PRIVATE))
                .toList();
        return review.type().fields(name).isEmpty()
                && declaring.stream()
                        .anyMatch(one -> declaring.stream()
                                .anyMatch(other -> one != other && !isBelow(one, other) && !isBelow(other, one)));
    }

    private boolean isBelow(ObservedType type, ObservedType above) {
        return review.hierarchy().supertype(type, above.name()).isPresent();
    }

    private IncompatibleChange missing() {
        boolean constant = member.declaration() instanceof EnumConstant;
        String noun = constant ? "the constant" : "the field";
        return IncompatibleChange.ofType(
                        RuleId.MEMBER_MISSING, both(constant ? "JLS 13.4.26" : "JLS 13.4.8"), "keep " + noun)
                .at(member)
                .finding("no field of that name");
    }

    private void compareAccess(ObservedMember field) {
        if (Access.of(field.modifiers()).compareTo(member.access()) < 0) {
            say(RuleId.MEMBER_ACCESS, both("JLS 13.4.7"), MemberRules.keep(member.access()), field);
        }
    }

    /** The descriptor stays that of the enum, so only sources notice: {@code case} labels must be constants (JLS 14.11.1). */
    private void compareEnumConstant(ObservedMember field) {
        if (!field.isEnumConstant()) {
            say(RuleId.MEMBER_ENUM_CONSTANT, source("JLS 14.11.1"), "keep it a constant of the enum", field);
        }
    }

    private void compareModifiers(ObservedMember field, FieldDeclaration promised) {
        boolean promisedStatic = member.has(Modifier.STATIC);
        if (promisedStatic != field.modifiers().has(Modifier.STATIC)) {
            // An instance can still be written in front of a static field (JLS 15.11.1).
            say(
                    RuleId.MEMBER_STATIC,
                    promisedStatic ? both("JLS 13.4.10") : binary("JLS 13.4.10"),
                    (promisedStatic ? "keep it static" : "do not make it static"),
                    field);
        }
        boolean becameFinal = !member.has(Modifier.FINAL) && field.modifiers().has(Modifier.FINAL);
        if (becameFinal && promised.value().isEmpty()) {
            say(RuleId.MEMBER_MODIFIER, both("JLS 13.4.9"), "do not make it final", field);
        }
    }

    private void compareType(FieldDeclaration promised, FieldDeclaration found, ObservedMember field) {
        TypeReference before = review.types().translated(promised.type());
        TypeReference now = TypeNormalizer.of(found.type());
        // Of a constant compiled clients hold the value, and of an inherited field its own type answers for the
        // descriptor.
        boolean links = promised.value().isPresent()
                || member.inherited()
                || linkedType(promised)
                        .equals(TypeNormalizer.of(field.declared().erasedType()));
        boolean compiles = before.equals(now)
                || (member.has(Modifier.FINAL) && review.subtyping().isSubtype(now, before));
        if (!links || !compiles) {
            IncompatibleChange change = IncompatibleChange.ofType(
                            RuleId.MEMBER_TYPE,
                            new Incompatibility(!links, !compiles, links ? "JLS 8.3" : "JLS 13.4.8"),
                            "keep its type")
                    .at(member)
                    .where(field);
            changes.add(
                    before.equals(now)
                            ? change.finding("the same declaration, with the descriptor " + field.descriptor()
                                    + ", which clients do not read")
                            : change);
        }
    }

    private TypeReference linkedType(FieldDeclaration promised) {
        return LinkedErasure.of(promised)
                .map(linked -> TypeNormalizer.of(linked.type()))
                .orElseGet(() -> review.types().erased(promised.type()));
    }

    /** Clients have the value of a constant compiled into themselves (JLS 13.1). */
    private void compareValue(Constant promised, Optional<Constant> found, ObservedMember field) {
        if (found.isPresent() && !isSame(promised.value(), found.get().value())) {
            say(RuleId.MEMBER_CONSTANT, binary("JLS 13.4.9"), "keep its value, which clients have compiled in", field);
        } else if (found.isEmpty()) {
            say(RuleId.MEMBER_CONSTANT, source("JLS 15.29"), "keep it a constant expression", field);
        }
    }

    /** A number is the same in another type (JLS 5.1.2). */
    private static boolean isSame(Object before, Object now) {
        return before.equals(now)
                || (number(before).isPresent() && number(before).equals(number(now)));
    }

    private static Optional<BigDecimal> number(Object value) {
        if (value instanceof Character letter) {
            return Optional.of(new BigDecimal(letter));
        }
        boolean exact = value instanceof Number number
                && Double.isFinite(number.doubleValue())
                && !value.toString().startsWith("-0.0");
        return exact ? Optional.of(new BigDecimal(value.toString()).stripTrailingZeros()) : Optional.empty();
    }

    private void say(RuleId id, Incompatibility what, String advice, ObservedMember field) {
        changes.add(IncompatibleChange.ofType(id, what, advice).at(member).where(field));
    }
}
