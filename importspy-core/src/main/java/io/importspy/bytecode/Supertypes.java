package io.importspy.bytecode;

import io.importspy.archive.UndecidableException;
import io.importspy.bytecode.Substitution.Argument;
import io.importspy.classfile.Unreadable;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.Erasure;
import io.importspy.declaration.TypeDeclaration.GenericOwner;
import io.importspy.declaration.TypeName;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.WildcardType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Opens supertypes, and says what their type variables stand for. */
final class Supertypes {

    /** Arguments may double with each supertype; what somebody has written is far smaller. */
    private static final int LARGEST_ARGUMENT = 1_000;

    /**
     * A type as it is seen: by itself, or by one of its subtypes.
     *
     * @param type the type
     * @param seen what its type variables stand for
     */
    record View(ObservedType type, Substitution seen) {

        /** A type by itself. */
        static View of(ObservedType type) {
            return new View(type, Substitution.NONE);
        }

        /** The methods or fields that the type declares, as they are seen. */
        List<ObservedMember> members(ObservedMember.Kind kind, Predicate<String> name) {
            List<ObservedMember> members = new ArrayList<>();
            List<ObservedMember> declared = name instanceof OneName one ? type.named(one.name(), kind) : type.members();
            for (ObservedMember member : declared) {
                if (member.kind() == kind && name.test(member.name())) {
                    members.add(member.seenBy(seen));
                }
            }
            return members;
        }

        /** Erasure of types that are written in the type, as they are seen. */
        Erasure erasure() {
            if (!seen.isEmpty()) {
                return seen.erasure(List.of());
            }
            List<TypeParameter> scope = new ArrayList<>();
            if (type.isInner()) {
                type.declaration().genericOwners().forEach(owner -> scope.addAll(owner.typeParameters()));
            }
            scope.addAll(type.typeParameters());
            return Erasure.within(scope);
        }
    }

    /** One name, by which members are found without a look at all others. */
    record OneName(String name) implements Predicate<String> {

        @Override
        public boolean test(String other) {
            return name.equals(other);
        }
    }

    /**
     * A direct supertype, not read yet.
     *
     * @param of the subtype, as it is seen
     * @param internalName the supertype's internal name
     * @param written the supertype as the subtype writes it
     * @param isInterface whether it stands in the place of an interface
     */
    record Supertype(View of, String internalName, ClassType written, boolean isInterface) {

        /** The supertype with the type arguments that are seen. */
        ClassType seen() {
            return of.seen() == Substitution.RAW
                    ? ClassType.of(written.qualifiedName())
                    : of.seen().apply(written);
        }

        /** Whether it may pass on what only its package may use (JLS 8.2). */
        boolean isInPackageOfSubtype() {
            return packageOf(internalName).equals(packageOf(of.type().internalName()));
        }

        private static String packageOf(String internalName) {
            return internalName.substring(0, internalName.lastIndexOf('/') + 1);
        }
    }

    private final TypeCache classPath;

    Supertypes(TypeCache classPath) {
        this.classPath = classPath;
    }

    /** The direct supertypes, the superclass first. An interface has none. */
    static List<Supertype> direct(View view) {
        ObservedType type = view.type();
        List<Supertype> direct = new ArrayList<>();
        Optional<Supertype> superclass = superclass(view);
        if (superclass.isPresent()) {
            direct.add(superclass.get());
        }
        List<ClassType> interfaces = type.writtenInterfaces();
        for (int i = 0; i < interfaces.size(); i++) {
            direct.add(new Supertype(view, type.interfaces().get(i), interfaces.get(i), true));
        }
        return direct;
    }

    /** The superclass of a class; empty for an interface and for Object. */
    static Optional<Supertype> superclass(View view) {
        ObservedType type = view.type();
        Optional<String> name = type.isInterface() ? Optional.empty() : type.superclass();
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Supertype(view, name.get(), type.writtenSuperclass(), false));
    }

    /**
     * Opens a supertype.
     *
     * @throws UndecidableException if it cannot be read, or be no supertype
     */
    View open(Supertype supertype) {
        ObservedType subtype = supertype.of().type();
        boolean extended = supertype.isInterface() == subtype.isInterface();
        ObservedType type =
                classPath.require(supertype.internalName(), subtype, extended ? "extends it" : "implements it");
        if (type.isInterface() != supertype.isInterface()) {
            throw Unreadable.supertype(
                    subtype.where(),
                    type.name() + (type.isInterface() ? ", an interface, as superclass" : ", a class, as interface"));
        }
        return new View(type, substitution(supertype, type));
    }

    /** A class of which every type knows without saying so. */
    View require(String internalName, ObservedType asking) {
        return View.of(classPath.require(internalName, asking, "needs it"));
    }

    /**
     * Whether a type is below another.
     *
     * @throws UndecidableException if it is not below the other as far as supertypes can be read, and some cannot
     */
    boolean isSubtype(ObservedType type, ObservedType other) {
        return isBelow(type, other.internalName());
    }

    /** The same for another type that need not be there. */
    boolean isBelow(ObservedType type, String internalName) {
        SupertypeWalk walk = new SupertypeWalk(this, type, true);
        while (walk.hasNext()) {
            if (walk.next().internalName().equals(internalName)) {
                return true;
            }
        }
        walk.requireAll();
        return false;
    }

    private static Substitution substitution(Supertype supertype, ObservedType type) {
        if (!type.isGeneric()) {
            return Substitution.NONE;
        }
        if (supertype.of().seen() == Substitution.RAW || !supertype.written().isParameterized()) {
            return Substitution.RAW;
        }
        Map<String, Argument> arguments = new HashMap<>();
        if (type.isInner()) {
            type.declaration().genericOwners().forEach(owner -> addOwner(owner, supertype, arguments));
        }
        add(type.typeParameters(), supertype.written(), supertype, arguments);
        return new Substitution(arguments);
    }

    private static void addOwner(GenericOwner owner, Supertype supertype, Map<String, Argument> arguments) {
        Optional<ClassType> written = supertype.written().owner();
        while (written.isPresent()) {
            if (TypeName.same(written.get().qualifiedName(), owner.name())) {
                add(owner.typeParameters(), written.get(), supertype, arguments);
                return;
            }
            written = written.get().owner();
        }
    }

    private static void add(
            List<TypeParameter> parameters, ClassType written, Supertype supertype, Map<String, Argument> arguments) {
        if (parameters.size() != written.arguments().size()) {
            throw Unreadable.supertype(
                    supertype.of().type().where(),
                    written.qualifiedName() + " with " + written.arguments().size() + " type arguments, where it has "
                            + parameters.size() + " type parameters");
        }
        Erasure erasure = supertype.of().erasure();
        for (int i = 0; i < parameters.size(); i++) {
            TypeReference argument = withoutWildcard(written.arguments().get(i));
            int size = supertype.of().seen().size(argument);
            if (size > LARGEST_ARGUMENT) {
                throw Unreadable.supertype(
                        supertype.of().type().where(),
                        written.qualifiedName() + " with a type argument that is made of " + size
                                + " types, where at most " + LARGEST_ARGUMENT + " are read");
            }
            TypeReference type = supertype.of().seen().apply(argument);
            arguments.put(parameters.get(i).name(), new Argument(type, erasure.of(argument), size));
        }
    }

    /** No source has a wildcard as an argument of a supertype, but some compilers write it: what it stands for is its bound. */
    private static TypeReference withoutWildcard(TypeReference argument) {
        if (!(argument instanceof WildcardType wildcard)) {
            return argument;
        }
        boolean bounded = wildcard.direction() == WildcardType.Direction.EXTENDS;
        return bounded ? wildcard.bound().orElseThrow() : ClassType.OBJECT;
    }
}
