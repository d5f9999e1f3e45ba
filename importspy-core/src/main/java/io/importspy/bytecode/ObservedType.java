package io.importspy.bytecode;

import io.importspy.declaration.Modifiers;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A type as its class file declares it.
 *
 * <p>Reading the class file keeps names, flags, descriptors and signatures as they are; declarations are built from them when
 * they are asked for, and kept. Immutable and thread-safe.
 */
@SuppressWarnings("DoNotCallSuggester") // until it is built
public final class ObservedType {

    ObservedType() {}

    /**
     * The binary name in internal form (JVMS 4.2.1).
     *
     * @return as in {@code com/acme/Outer$Inner}
     */
    public String internalName() {
        throw new UnsupportedOperationException();
    }

    /**
     * The name that Java sources use: nested types behind a dot, where the InnerClasses attribute (JVMS 4.7.6) says that they are
     * nested; a {@code $} that only belongs to a name stays.
     *
     * @return as in {@code com.acme.Outer.Inner}
     */
    public String name() {
        throw new UnsupportedOperationException();
    }

    /**
     * What kind of type it is.
     *
     * @return the kind
     */
    public TypeKind kind() {
        throw new UnsupportedOperationException();
    }

    /**
     * Its modifiers: what the class file says of them, for nested types the InnerClasses attribute, {@code sealed} where there
     * are permitted subtypes. Those that are {@linkplain #impliedModifiers() implied} are among them, but for an enum's
     * {@code abstract}, {@code final} and {@code sealed}, which no source can write. {@code non-sealed} is not among them, see
     * {@link TypeHierarchy#isNonSealed}.
     *
     * @return the modifiers
     */
    public Modifiers modifiers() {
        throw new UnsupportedOperationException();
    }

    /**
     * Those of its modifiers that a source need not write: {@code abstract} for interfaces, {@code final} for records, {@code
     * static} for nested types that are no classes.
     *
     * @return a part of {@link #modifiers()}
     */
    public Modifiers impliedModifiers() {
        throw new UnsupportedOperationException();
    }

    /**
     * Whether a compiler made it up (JVMS 4.7.8).
     *
     * @return true for what no source declares
     */
    public boolean isSynthetic() {
        throw new UnsupportedOperationException();
    }

    /**
     * Whether it is a local or anonymous class (JLS 14.3, 15.9.5), which no other type can name.
     *
     * @return true if it is declared within code
     */
    public boolean isLocal() {
        throw new UnsupportedOperationException();
    }

    /**
     * The type around it, if it is a member of one (JLS 8.5, 9.5).
     *
     * @return its internal name, or empty for a top-level, local or anonymous type
     */
    public Optional<String> enclosing() {
        throw new UnsupportedOperationException();
    }

    /**
     * Its direct superclass; {@code java/lang/Object} for interfaces.
     *
     * @return the internal name, or empty for {@code java/lang/Object} itself
     */
    public Optional<String> superclass() {
        throw new UnsupportedOperationException();
    }

    /**
     * Its direct superinterfaces.
     *
     * @return internal names, in the order of the source
     */
    public List<String> interfaces() {
        throw new UnsupportedOperationException();
    }

    /**
     * The header of its declaration, with the supertypes that a source would write: without {@code Object}, {@code Record},
     * {@code Enum} and {@code Annotation}.
     *
     * @return the header; annotations of SOURCE retention are not in class files
     * @throws UndecidableException if its Signature attribute is malformed or contradicts what the JVM sees, or if it is an inner
     *     class and the class around it cannot be read
     */
    public TypeDeclaration declaration() {
        throw new UnsupportedOperationException();
    }

    /**
     * All that it declares itself, synthetic members included, in the order of the class file: fields, then methods and
     * constructors. A static initializer is no member.
     *
     * @return an immutable list
     */
    public List<ObservedMember> members() {
        throw new UnsupportedOperationException();
    }

    /**
     * The fields that it declares under a name.
     *
     * @param name the name
     * @return in the order of the class file; mostly one or none
     */
    public List<ObservedMember> fields(String name) {
        throw new UnsupportedOperationException();
    }

    /**
     * The methods that it declares under a name.
     *
     * @param name the name
     * @return in the order of the class file
     */
    public List<ObservedMember> methods(String name) {
        throw new UnsupportedOperationException();
    }

    /**
     * Its constructors.
     *
     * @return in the order of the class file
     */
    public List<ObservedMember> constructors() {
        throw new UnsupportedOperationException();
    }

    /**
     * Where it was read, for messages.
     *
     * @return as in {@code app.jar!/com/acme/Foo.class}
     */
    public String where() {
        throw new UnsupportedOperationException();
    }

    /**
     * Its source file below a source folder: its package and the SourceFile attribute (JVMS 4.7.10). Text from strangers.
     *
     * @return as in {@code com/acme/Foo.java}, or empty if debug information does not have it
     */
    public Optional<String> sourceFile() {
        throw new UnsupportedOperationException();
    }

    /**
     * The line of its declaration, as far as code that the compiler generated for it gives that away. Reads the class file once
     * more.
     *
     * @return the line, or empty
     */
    public OptionalInt line() {
        throw new UnsupportedOperationException();
    }
}
