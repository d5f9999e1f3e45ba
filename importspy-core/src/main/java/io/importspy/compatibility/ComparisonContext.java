package io.importspy.compatibility;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeKind;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One type of the promise and the type of the code that has its name. */
final class ComparisonContext {

    private final BaselineApi promise;
    private final PromisedType promised;
    private final ObservedType type;
    private final TypeHierarchy hierarchy;
    private final TypeVariableMapping types;
    private final Subtyping subtyping;
    private final Map<List<Object>, ObservedMember> ownMethods;
    private @Nullable Inheritance inheritance;

    private ComparisonContext(BaselineApi promise, PromisedType promised, ObservedType type, TypeHierarchy hierarchy) {
        this.promise = promise;
        this.promised = promised;
        this.type = type;
        this.ownMethods = ownMethods(type);
        this.hierarchy = hierarchy;
        this.types = TypeVariableMapping.within(promised.header(), type.declaration());
        this.subtyping = new Subtyping(hierarchy, Map.of()).with(typeParameters(type.declaration()));
    }

    static ComparisonContext of(
            BaselineApi promise, PromisedType promised, ObservedType type, TypeHierarchy hierarchy) {
        return new ComparisonContext(promise, promised, type, hierarchy);
    }

    /** The whole promise. */
    BaselineApi promise() {
        return promise;
    }

    /** The type as clients know it. */
    PromisedType promised() {
        return promised;
    }

    /** The type as it is. */
    ObservedType type() {
        return type;
    }

    /** Where other types are looked up. */
    TypeHierarchy hierarchy() {
        return hierarchy;
    }

    /** How types correspond inside both. */
    TypeVariableMapping types() {
        return types;
    }

    /** Subtyping inside the type as it is. */
    Subtyping subtyping() {
        return subtyping;
    }

    /** What clients have known it to inherit. */
    Inheritance inheritance() {
        Inheritance known = inheritance;
        if (known == null) {
            known = new Inheritance(this);
            inheritance = known;
        }
        return known;
    }

    /** Whether clients can override a member of the type (JLS 8.4.8.1, 8.4.3.3). */
    boolean isOverridable(PromisedMember member) {
        return isExtendable() && !member.has(Modifier.STATIC) && !member.has(Modifier.FINAL) && member.isMethod();
    }

    /** Whether clients can have subclasses of the type, direct or not. */
    boolean isExtendable() {
        return promise.isExtendableAnywhere(promised);
    }

    /** Whether clients cannot name a type of the code. */
    boolean isHidden(ObservedType other) {
        return hierarchy.access(other).compareTo(Access.PROTECTED) < 0;
    }

    /** Whether clients can write it as a lambda (JLS 9.8). */
    boolean isFunctional() {
        return promised.kind() == TypeKind.INTERFACE
                && promised.isExtendable()
                && inheritance().abstractMethods().size() == 1;
    }

    /**
     * Whether a member may have been there before without a word in the contract: compilers of other languages write several that
     * Java cannot tell apart, and names and types that it cannot spell, be they those of a supertype that has the member.
     */
    boolean isUnspeakable(ObservedMember member) {
        return hasDouble(member)
                || !JavaExpressible.is(member)
                || Stream.concat(
                                Stream.of(type),
                                hierarchy.supertypes(type).map(above -> hierarchy.require(above.qualifiedName())))
                        .filter(below -> isBelow(below, member.owner()))
                        .anyMatch(below -> !JavaExpressible.isHeaderOf(below));
    }

    private boolean isBelow(ObservedType below, ObservedType above) {
        return !below.internalName().equals(above.internalName()) && hierarchy.isSubtype(below, above.internalName());
    }

    private static boolean hasDouble(ObservedMember member) {
        int same = 0;
        for (ObservedMember other : member.owner().members()) {
            if (other.kind() == member.kind()
                    && other.name().equals(member.name())
                    && !other.isSynthetic()
                    && other.erasedParameters().equals(member.erasedParameters())) {
                same++;
            }
        }
        return same > 1;
    }

    /** The method that the type declares itself with the name and the erased parameters of a promised one. */
    Optional<ObservedMember> own(MethodDeclaration promisedMethod) {
        return Optional.ofNullable(ownMethods.get(key(promisedMethod.name(), types.erased(promisedMethod))));
    }

    private static Map<List<Object>, ObservedMember> ownMethods(ObservedType type) {
        Map<List<Object>, ObservedMember> own = new HashMap<>();
        for (ObservedMember member : type.members()) {
            if (member.kind() == ObservedMember.Kind.METHOD && !member.isSynthetic()) {
                own.merge(
                        key(member.name(), erasedParameters(member)),
                        member,
                        (one, other) -> one.isBridge() ? other : one);
            }
        }
        return own;
    }

    private static List<Object> key(String name, List<TypeReference> erasedParameters) {
        return List.of(name, erasedParameters);
    }

    /** The methods of a name that the type has now, its own and inherited ones. */
    Stream<ObservedMember> methods(String name) {
        return hierarchy.methods(type, name);
    }

    /**
     * A member as clients see it who know the type without type parameters: where it has some now, their types are raw, and members
     * of a raw type are erased (JLS 4.8).
     */
    MemberDeclaration seen(ObservedMember member) {
        boolean raw = promised.typeParameters().isEmpty()
                && !typeParameters(type.declaration()).isEmpty()
                && !member.modifiers().has(Modifier.STATIC);
        return raw ? Erased.of(member) : member.declaration();
    }

    /** Whether the parameters of a method that clients know are those of one that is there (JLS 8.4.2). */
    boolean isSame(PromisedMember known, ObservedMember method) {
        return types.isErasedTo((ExecutableDeclaration) known.declaration(), method);
    }

    static List<TypeReference> erasedParameters(ObservedMember member) {
        return TypeNormalizer.all(member.erasedParameters());
    }

    private static List<TypeParameter> typeParameters(TypeDeclaration header) {
        return Stream.concat(
                        header.genericOwners().stream().flatMap(owner -> owner.typeParameters().stream()),
                        header.typeParameters().stream())
                .toList();
    }
}
