package io.importspy.bytecode;

import io.importspy.declaration.ClassType;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The types of an artifact, and what they inherit from wherever their supertypes are.
 *
 * <p>A type is read when a question first reaches it, and kept. A supertype that cannot be found, or whose class file cannot be
 * read, ends in an {@link UndecidableException}, and only for a question whose answer depends on it. Thread-safe.
 */
@SuppressWarnings("DoNotCallSuggester") // until it is built
public final class TypeHierarchy {

    private TypeHierarchy() {}

    /**
     * The types of an artifact.
     *
     * @param artifact where the types are that contracts name
     * @param classPath where supertypes are: the JDK, the artifact itself and its class path
     * @return the hierarchy, nothing of it read yet
     */
    public static TypeHierarchy of(ClassSource artifact, ClassSource classPath) {
        throw new UnsupportedOperationException();
    }

    /**
     * Looks up a type of the artifact.
     *
     * @param name its fully qualified name, nested types behind {@code .} or {@code $}
     * @return the type, or empty if the artifact has none of that name
     * @throws UndecidableException if its class file cannot be read
     */
    public Optional<ObservedType> find(String name) {
        throw new UnsupportedOperationException();
    }

    /**
     * Looks up a type of the artifact by the name that the JVM has for it.
     *
     * @param internalName the binary name in internal form (JVMS 4.2.1), as {@link Artifact#classNames()} has it
     * @return the type, or empty if the artifact has none of that name
     * @throws UndecidableException if its class file cannot be read
     */
    public Optional<ObservedType> findInternal(String internalName) {
        throw new UnsupportedOperationException();
    }

    /**
     * From where a type can be used, given all types around it.
     *
     * @param type the type
     * @return the narrowest access of the type and of those that it is nested in; {@link Access#PRIVATE} for local classes
     * @throws UndecidableException if a type around it cannot be read
     */
    public Access access(ObservedType type) {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }

    /**
     * Looks up any type at all: of the artifact, its class path or the JDK.
     *
     * @param name its fully qualified name, nested types behind {@code .} or {@code $}
     * @return the type
     * @throws UndecidableException if it is nowhere, or its class file cannot be read
     */
    public ObservedType require(String name) {
        throw new UnsupportedOperationException();
    }

    /**
     * All supertypes of a type with the type arguments that they have as such: superclasses and superinterfaces, direct ones
     * first.
     *
     * @param type the type
     * @return lazily: supertypes are read when the stream comes to them, and an {@link UndecidableException} may arise then
     */
    public Stream<ClassType> supertypes(ObservedType type) {
        throw new UnsupportedOperationException();
    }
}
