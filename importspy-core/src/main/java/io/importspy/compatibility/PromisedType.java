package io.importspy.compatibility;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.contract.TypeEntry;
import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.EnumConstant;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeKind;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A type that clients know, and what they can do with it. */
final class PromisedType {

    private final TypeEntry entry;
    private final TypeKind kind;
    private final List<PromisedMember> members;
    private final Map<String, List<PromisedMember>> byName;

    PromisedType(TypeEntry entry) {
        this.entry = entry;
        this.kind = header().kind().orElse(TypeKind.CLASS);
        List<PromisedMember> all = new ArrayList<>();
        entry.members().forEach(member -> all.add(PromisedMember.of(member, kind.isInterface())));
        Implied.members(header(), kind).stream()
                .filter(implied -> all.stream().noneMatch(member -> Implied.isSame(member.declaration(), implied)))
                .forEach(implied -> all.add(PromisedMember.of(implied, false)));
        this.members = List.copyOf(all);
        this.byName = all.stream()
                .collect(Collectors.groupingBy(member -> member.declaration().name()));
    }

    TypeEntry entry() {
        return entry;
    }

    TypeDeclaration header() {
        return entry.header().value();
    }

    TypeKind kind() {
        return kind;
    }

    Access access() {
        Access written = Access.of(header().modifiers());
        return written == Access.PACKAGE ? Access.PUBLIC : written;
    }

    boolean has(Modifier modifier) {
        return header().modifiers().has(modifier);
    }

    /** The members, those that its kind implies included. */
    List<PromisedMember> members() {
        return members;
    }

    List<PromisedMember> methods(String name) {
        return members(name, ObservedMember.Kind.METHOD);
    }

    /** The members of a name and kind; overloads are several. */
    List<PromisedMember> members(String name, ObservedMember.Kind kind) {
        List<PromisedMember> found = new ArrayList<>();
        for (PromisedMember member : byName.getOrDefault(name, List.of())) {
            if (member.kind() == kind) {
                found.add(member);
            }
        }
        return found;
    }

    /** What stands behind {@code extends} and {@code implements}. */
    List<TypeReference> supertypes() {
        return Stream.concat(header().extended().stream(), header().implemented().stream())
                .toList();
    }

    /** The type parameters in scope inside it, those of the types around it first. */
    List<TypeParameter> typeParameters() {
        return Stream.concat(
                        header().genericOwners().stream().flatMap(owner -> owner.typeParameters().stream()),
                        header().typeParameters().stream())
                .toList();
    }

    /** Whether clients can have direct subclasses or implementations of it (JLS 8.1.1.2, 8.1.4, 8.1.6, 8.8.10). */
    boolean isExtendable() {
        return switch (kind) {
            case INTERFACE -> !isSealed();
            case CLASS ->
                !has(Modifier.FINAL) && !isSealed() && constructors().findAny().isPresent();
            case ANNOTATION, ENUM, RECORD -> false;
        };
    }

    /** Whether subclasses of clients need not be abstract: no method with package access waits for a body (JLS 8.1.1.1). */
    boolean isConcretelyExtendable() {
        return isExtendable()
                && members.stream().noneMatch(member -> member.isMethod() && member.access() == Access.PRIVATE);
    }

    /** Whether clients can write {@code new}. */
    boolean isInstantiable() {
        return kind == TypeKind.CLASS
                && !has(Modifier.ABSTRACT)
                && constructors().anyMatch(constructor -> constructor.access() == Access.PUBLIC);
    }

    boolean hasConstructor() {
        return constructors().findAny().isPresent();
    }

    boolean hasConstant(String name) {
        return members.stream()
                .anyMatch(member -> member.declaration() instanceof EnumConstant
                        && member.declaration().name().equals(name));
    }

    private boolean isSealed() {
        return has(Modifier.SEALED) || !header().permitted().isEmpty();
    }

    private Stream<PromisedMember> constructors() {
        return members.stream()
                .filter(member ->
                        member.declaration() instanceof ConstructorDeclaration && member.access() != Access.PRIVATE);
    }
}
