package io.importspy.compatibility;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.contract.MemberEntry;
import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.Modifiers;
import io.importspy.declaration.TypeReference;
import java.util.Map;
import java.util.Optional;

/**
 * A member that clients know.
 *
 * @param declaration the member as it is declared
 * @param entry the entry of the contract that declares it; empty where a header implies it, and for one that is inherited
 * @param ofInterface whether an interface declares it
 * @param inherited whether a supertype declares it, whose own entry answers for its descriptor
 */
record PromisedMember(
        MemberDeclaration declaration, Optional<MemberEntry> entry, boolean ofInterface, boolean inherited) {

    private static final Modifiers NOT_ABSTRACT =
            Modifiers.of(Modifier.DEFAULT, Modifier.STATIC, Modifier.PRIVATE, Modifier.ABSTRACT);

    static PromisedMember of(MemberEntry entry, boolean ofInterface) {
        return new PromisedMember(entry.declaration().value(), Optional.of(entry), ofInterface, false);
    }

    static PromisedMember of(MemberDeclaration declaration, boolean ofInterface) {
        return new PromisedMember(declaration, Optional.empty(), ofInterface, false);
    }

    /** The member as a subtype has it. */
    PromisedMember inherited(Map<String, TypeReference> arguments) {
        return new PromisedMember(MemberSubstitution.in(declaration, arguments), Optional.empty(), ofInterface, true);
    }

    boolean has(Modifier modifier) {
        return declaration.modifiers().has(modifier) || isImplied(modifier);
    }

    /** Where nothing else is said, a member is public. */
    Access access() {
        Access written = Access.of(declaration.modifiers());
        return written == Access.PACKAGE ? Access.PUBLIC : written;
    }

    boolean isMethod() {
        return kind() == ObservedMember.Kind.METHOD;
    }

    ObservedMember.Kind kind() {
        if (declaration instanceof MethodDeclaration) {
            return ObservedMember.Kind.METHOD;
        }
        return declaration instanceof ConstructorDeclaration
                ? ObservedMember.Kind.CONSTRUCTOR
                : ObservedMember.Kind.FIELD;
    }

    /** JLS 9.3 and 9.4. */
    private boolean isImplied(Modifier modifier) {
        if (!ofInterface) {
            return false;
        }
        if (!isMethod()) {
            return modifier == Modifier.STATIC || modifier == Modifier.FINAL;
        }
        return modifier == Modifier.ABSTRACT
                && declaration.modifiers().without(NOT_ABSTRACT).equals(declaration.modifiers());
    }
}
