package io.importspy.bytecode;

import io.importspy.archive.UndecidableException;
import io.importspy.artifact.Artifact;
import io.importspy.artifact.ClassSource;
import io.importspy.artifact.NotFound;
import io.importspy.bytecode.Supertypes.Supertype;
import io.importspy.bytecode.Supertypes.View;
import io.importspy.classfile.Unreadable;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.TypeKind;
import io.importspy.declaration.TypeName;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The types of an artifact, and what they inherit from wherever their supertypes are.
 *
 * <p>A type is read when a question first reaches it, and kept. A supertype that cannot be found, or whose class file cannot be
 * read, ends in an {@link UndecidableException}, and only for a question whose answer depends on it. Thread-safe.
 */
public final class TypeHierarchy {

    private final TypeCache artifact;
    private final TypeCache classPath;
    private final Supertypes supertypes;
    private final Set<String> linkable = ConcurrentHashMap.newKeySet();

    private TypeHierarchy(TypeCache artifact, TypeCache classPath) {
        this.artifact = artifact;
        this.classPath = classPath;
        this.supertypes = new Supertypes(classPath);
    }

    /**
     * The types of an artifact.
     *
     * @param artifact where the types are that contracts name
     * @param classPath where supertypes are: the JDK, the artifact itself and its class path
     * @return the hierarchy, nothing of it read yet
     */
    public static TypeHierarchy of(ClassSource artifact, ClassSource classPath) {
        TypeCache own = TypeCache.of(artifact);
        return new TypeHierarchy(own, TypeCache.around(own, classPath));
    }

    /**
     * Looks up a type of the artifact.
     *
     * @param name its fully qualified name, nested types behind {@code .} or {@code $}
     * @return the type, or empty if the artifact has none of that name
     * @throws UndecidableException if its class file cannot be read
     */
    public Optional<ObservedType> find(String name) {
        return first(artifact, name);
    }

    /**
     * Looks up a type of the artifact by the name that the JVM has for it.
     *
     * @param internalName the binary name in internal form (JVMS 4.2.1), as {@link Artifact#classNames()} has it
     * @return the type, or empty if the artifact has none of that name
     * @throws UndecidableException if its class file cannot be read
     */
    public Optional<ObservedType> findInternal(String internalName) {
        return artifact.find(internalName);
    }

    /**
     * From where a type can be used, given all types around it.
     *
     * @param type the type
     * @return the narrowest access of the type and of those that it is nested in; {@link Access#PRIVATE} for local classes
     * @throws UndecidableException if a type around it cannot be read
     */
    public Access access(ObservedType type) {
        Access access = type.isLocal() ? Access.PRIVATE : Access.of(type.modifiers());
        Set<String> around = new HashSet<>();
        ObservedType nested = type;
        while (nested.enclosing().isPresent()) {
            if (!around.add(nested.internalName())) {
                throw withinItself(nested);
            }
            nested = nested.origin().require(nested.enclosing().get(), nested, "is nested in it");
            access = access.within(nested.isLocal() ? Access.PRIVATE : Access.of(nested.modifiers()));
        }
        return access;
    }

    /**
     * The types around a type, as far as they are in the artifact.
     *
     * @param type the type
     * @return the innermost first; empty for a top-level, local or anonymous type
     * @throws UndecidableException if a type around it cannot be read, or is within it
     */
    public List<ObservedType> around(ObservedType type) {
        Map<String, ObservedType> around = new LinkedHashMap<>();
        Optional<ObservedType> outer = type.enclosing().flatMap(artifact::find);
        while (outer.isPresent()) {
            if (around.put(outer.get().internalName(), outer.get()) != null) {
                throw withinItself(outer.get());
            }
            outer = outer.get().enclosing().flatMap(artifact::find);
        }
        return List.copyOf(around.values());
    }

    /** Each class file says where its class is nested, and two of them can say so of each other (JVMS 4.7.6). */
    private static UndecidableException withinItself(ObservedType type) {
        return Unreadable.because(type.where(), "a class that is nested in one that is nested in it");
    }

    /**
     * Makes sure that the JVM can load a type with its supertypes (JVMS 5.3.5), as far as these are at hand.
     *
     * @param type the type
     * @throws UndecidableException if it is known that it cannot, or a class file on the way cannot be read
     */
    public void requireLinkable(ObservedType type) {
        new Linking(classPath, linkable).require(type);
    }

    /**
     * Whether a type is a member of an interface, and so {@code public} and {@code static} without a word about it (JLS 9.5).
     *
     * @param type the type
     * @return true if it is
     * @throws UndecidableException if the type around it cannot be read
     */
    public boolean isMemberOfInterface(ObservedType type) {
        return type.enclosing()
                .map(outer -> type.origin().require(outer, type, "is nested in it"))
                .filter(ObservedType::isInterface)
                .isPresent();
    }

    /**
     * Whether a source of a type must say {@code non-sealed} (JLS 8.1.1.2): a direct supertype is sealed, and the type is
     * neither sealed nor final.
     *
     * @param type the type
     * @return true for a type that reopens a sealed hierarchy
     * @throws UndecidableException if a direct supertype cannot be read
     */
    public boolean isNonSealed(ObservedType type) {
        boolean closed = type.kind() == TypeKind.ENUM
                || type.modifiers().has(Modifier.FINAL)
                || type.modifiers().has(Modifier.SEALED);
        return !closed
                && Supertypes.direct(View.of(type)).stream()
                        .map(supertypes::open)
                        .anyMatch(view -> view.type().modifiers().has(Modifier.SEALED));
    }

    /**
     * A supertype with the type arguments that it has as such (JLS 4.10.2).
     *
     * @param type the type
     * @param name the fully qualified name of the supertype, nested types behind {@code .} or {@code $}
     * @return the supertype, direct or not, or the type itself where that is its name; raw where a raw supertype is on the way
     *     there; empty if it is none
     * @throws UndecidableException if it is not among the supertypes that can be read, and some cannot
     */
    public Optional<ClassType> supertype(ObservedType type, String name) {
        if (TypeName.same(type.internalName(), name)) {
            return Optional.of(type.asType());
        }
        SupertypeWalk walk = new SupertypeWalk(supertypes, type, true);
        while (walk.hasNext()) {
            Supertype supertype = walk.next();
            if (TypeName.same(supertype.internalName(), name)) {
                return Optional.of(supertype.seen());
            }
        }
        walk.requireAll();
        return Optional.empty();
    }

    /**
     * The fields that a type has: its own, then those that it inherits (JLS 8.3, 9.3; in the order of JVMS 5.4.3.2). A field
     * hides those of the same name in supertypes. Synthetic fields are left out.
     *
     * @param type the type
     * @param name which names are asked for
     * @return lazily: supertypes are read when the stream comes to them, and an {@link UndecidableException} may arise then
     */
    public Stream<ObservedMember> fields(ObservedType type, Predicate<String> name) {
        return members(new FieldWalk(supertypes, type, name));
    }

    /**
     * The same for one name, which does not grow with what else the types have.
     *
     * @param type the type
     * @param name the name
     * @return as {@link #fields(ObservedType, Predicate)}
     */
    public Stream<ObservedMember> fields(ObservedType type, String name) {
        return fields(type, new Supertypes.OneName(name));
    }

    /**
     * The methods that a type has: its own, then those that it inherits from superclasses, then those from superinterfaces
     * (JLS 8.4.8, 9.4.1; JVMS 5.4.3.3, 5.4.3.4), as the type sees them. What is overridden or hidden is left out, and so is what
     * is not inherited: private methods, static methods of interfaces, package-private methods of other packages. An interface
     * has the public methods of {@code Object} (JLS 9.2). Synthetic methods are left out.
     *
     * @param type the type
     * @param name which names are asked for
     * @return lazily: supertypes are read when the stream comes to them, and an {@link UndecidableException} may arise then
     */
    public Stream<ObservedMember> methods(ObservedType type, Predicate<String> name) {
        return members(new MethodWalk(supertypes, type, name));
    }

    /**
     * The same for one name, which does not grow with what else the types have.
     *
     * @param type the type
     * @param name the name
     * @return as {@link #methods(ObservedType, Predicate)}
     */
    public Stream<ObservedMember> methods(ObservedType type, String name) {
        return methods(type, new Supertypes.OneName(name));
    }

    /**
     * Looks up any type at all: of the artifact, its class path or the JDK.
     *
     * @param name its fully qualified name, nested types behind {@code .} or {@code $}
     * @return the type
     * @throws UndecidableException if it is nowhere, or its class file cannot be read
     */
    public ObservedType require(String name) {
        return first(classPath, name).orElseThrow(() -> NotFound.of(name, classPath.gaps()));
    }

    /**
     * Looks up any type at all by the name that the JVM has for it.
     *
     * @param internalName the binary name in internal form (JVMS 4.2.1)
     * @return the type, or empty if it is neither in the artifact nor on its class path nor in the JDK
     * @throws UndecidableException if its class file cannot be read, or it may be in what should be on the class path and is not
     */
    public Optional<ObservedType> lookUp(String internalName) {
        Optional<ObservedType> found = classPath.find(internalName);
        if (found.isEmpty() && !classPath.gaps().isEmpty()) {
            throw NotFound.of(internalName, classPath.gaps());
        }
        return found;
    }

    /**
     * Whether a type is another or below it, as the JVM tells types apart.
     *
     * @param type the type
     * @param internalName the binary name of the other in internal form, whether there is such a type or not
     * @return true if it is
     * @throws UndecidableException if it is not, as far as supertypes can be read, and some cannot
     */
    public boolean isSubtype(ObservedType type, String internalName) {
        return type.internalName().equals(internalName) || supertypes.isBelow(type, internalName);
    }

    /**
     * All supertypes of a type with the type arguments that they have as such: superclasses and superinterfaces, direct ones
     * first.
     *
     * @param type the type
     * @return lazily: supertypes are read when the stream comes to them, and an {@link UndecidableException} may arise then
     */
    public Stream<ClassType> supertypes(ObservedType type) {
        return stream(new SupertypeWalk(supertypes, type, false)).map(Supertype::seen);
    }

    /**
     * Looks up a type by a name in which a dot may stand for a package or for nesting: {@code a.b.C.D} is {@code a/b/C/D}, {@code
     * a/b/C$D}, {@code a/b$C$D} or {@code a$b$C$D}, whichever is there first.
     */
    private static Optional<ObservedType> first(TypeCache types, String name) {
        String candidate = name.replace('.', '/');
        Optional<ObservedType> found = types.find(candidate);
        int separator = candidate.lastIndexOf('/');
        while (found.isEmpty() && separator >= 0) {
            candidate = candidate.substring(0, separator) + '$' + candidate.substring(separator + 1);
            found = types.find(candidate);
            separator = candidate.lastIndexOf('/');
        }
        return found;
    }

    private static Stream<ObservedMember> members(Iterator<List<ObservedMember>> walk) {
        return stream(walk).flatMap(List::stream);
    }

    private static <T> Stream<T> stream(Iterator<T> elements) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(elements, Spliterator.ORDERED), false);
    }
}
