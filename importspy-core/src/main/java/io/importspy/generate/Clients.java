package io.importspy.generate;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.TypeKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What those can use who are neither in the artifact nor in its packages (JLS 6.6). */
final class Clients {

    private final TypeHierarchy hierarchy;
    private final Exclusions exclusions;
    private final Set<String> superclasses = new HashSet<>();

    /** The clients of an artifact whose types are these, who are not to use what is excluded. */
    Clients(TypeHierarchy hierarchy, Collection<ObservedType> types, Exclusions exclusions) {
        this.hierarchy = hierarchy;
        this.exclusions = exclusions;
        types.forEach(type -> type.superclass().ifPresent(superclasses::add));
    }

    /** Where types are looked up. */
    TypeHierarchy hierarchy() {
        return hierarchy;
    }

    /** Whether they can name a type. */
    boolean canUse(ObservedType type) {
        if (type.isSynthetic() || type.isLocal() || exclusions.has(type)) {
            return false;
        }
        return switch (hierarchy.access(type)) {
            case PUBLIC -> true;
            case PROTECTED -> isReachedBySubclass(type);
            case PACKAGE, PRIVATE -> false;
        };
    }

    /** Whether they can use a member, given that they can use the type. */
    boolean canUse(ObservedMember member, ObservedType type) {
        if (member.isSynthetic() || member.isImplicit() || exclusions.has(member)) {
            return false;
        }
        boolean constructor = member.kind() == ObservedMember.Kind.CONSTRUCTOR;
        if (constructor && type.modifiers().has(Modifier.ABSTRACT)) {
            return Access.of(member.modifiers()).compareTo(Access.PROTECTED) >= 0 && canExtendDirectly(type);
        }
        return switch (Access.of(member.modifiers())) {
            case PUBLIC -> true;
            case PROTECTED -> constructor ? canExtendDirectly(type) : canExtend(type);
            case PACKAGE, PRIVATE -> false;
        };
    }

    /** Each protected type around it, and the type itself if it is one, must be a member of a type that they can extend. */
    private boolean isReachedBySubclass(ObservedType type) {
        ObservedType nested = type;
        for (ObservedType outer : hierarchy.around(type)) {
            if (Access.of(nested.modifiers()) == Access.PROTECTED && !canExtend(outer)) {
                return false;
            }
            nested = outer;
        }
        return true;
    }

    /** Directly, or by way of a subclass within the artifact. */
    private boolean canExtend(ObservedType type) {
        if (type.kind() != TypeKind.CLASS) {
            return type.kind().isInterface();
        }
        return !type.modifiers().has(Modifier.FINAL)
                && (superclasses.contains(type.internalName()) || canExtendDirectly(type));
    }

    /** Abstract classes can be extended by abstract ones at least (JLS 8.4.3.1), sealed ones only by those that they name (JLS 8.1.1.2). */
    static boolean canExtendDirectly(ObservedType type) {
        boolean closed =
                type.modifiers().has(Modifier.FINAL) || type.modifiers().has(Modifier.SEALED);
        return !closed && type.constructors().stream().anyMatch(Clients::isOpen);
    }

    private static boolean isOpen(ObservedMember constructor) {
        return !constructor.isSynthetic() && Access.of(constructor.modifiers()).compareTo(Access.PROTECTED) >= 0;
    }
}
