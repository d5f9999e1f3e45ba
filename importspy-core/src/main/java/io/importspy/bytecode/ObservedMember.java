package io.importspy.bytecode;

import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.Modifiers;
import io.importspy.declaration.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A field, method or constructor as a class file declares it, seen from the type that declares it or from one that inherits it.
 *
 * <p>Seen from a subtype its types are those that it has there: {@code T get()} of {@code Base<T>} is {@code String get()} in a
 * class that extends {@code Base<String>} (JLS 8.4.8, 4.5.2), and {@code Object get()} in one that extends the raw {@code Base}
 * (JLS 4.8). Immutable and thread-safe.
 */
@SuppressWarnings("DoNotCallSuggester") // until it is built
public final class ObservedMember {

    /** The kinds of member that class files tell apart. */
    public enum Kind {
        /** A field, enum constants included. */
        FIELD,
        /** A method, elements of annotation interfaces included. */
        METHOD,
        /** A constructor. */
        CONSTRUCTOR
    }

    ObservedMember() {}

    /**
     * The type that declares it.
     *
     * @return the declaring type
     */
    public ObservedType owner() {
        throw new UnsupportedOperationException();
    }

    /**
     * What kind of member it is.
     *
     * @return the kind
     */
    public Kind kind() {
        throw new UnsupportedOperationException();
    }

    /**
     * Its name as a declaration has it; for a constructor the simple name of its class.
     *
     * @return the name
     */
    public String name() {
        throw new UnsupportedOperationException();
    }

    /**
     * Its descriptor in the class file, before any substitution (JVMS 4.3).
     *
     * @return as in {@code (Ljava/lang/String;)V}
     */
    public String descriptor() {
        throw new UnsupportedOperationException();
    }

    /**
     * Its modifiers: what the class file says of them, and {@code default} for an interface's instance method that has a body.
     *
     * @return the modifiers, {@linkplain #impliedModifiers() implied} ones included
     */
    public Modifiers modifiers() {
        throw new UnsupportedOperationException();
    }

    /**
     * Those of its modifiers that a source need not write, since it is the member of an interface, an enum constant or an enum's
     * constructor.
     *
     * @return a part of {@link #modifiers()}
     */
    public Modifiers impliedModifiers() {
        throw new UnsupportedOperationException();
    }

    /**
     * Whether a compiler made it up (JVMS 4.7.8).
     *
     * @return true for what no source can name; true for bridges
     */
    public boolean isSynthetic() {
        throw new UnsupportedOperationException();
    }

    /**
     * Whether it is a method that only passes calls on to another whose erasure differs (JVMS 4.6).
     *
     * @return true for a bridge method
     */
    public boolean isBridge() {
        throw new UnsupportedOperationException();
    }

    /**
     * Whether the language declares it, and no source does: {@code values()} and {@code valueOf(String)} of enums (JLS 8.9.3).
     * Default constructors and the implicit members of records cannot be told from written ones.
     *
     * @return true for what is implicitly declared
     */
    public boolean isImplicit() {
        throw new UnsupportedOperationException();
    }

    /**
     * Whether it is an enum constant (JLS 8.9.1), whose declaration is that of a {@code public static final} field.
     *
     * @return true for an enum constant
     */
    public boolean isEnumConstant() {
        throw new UnsupportedOperationException();
    }

    /**
     * Its declaration. A constructor has the parameters that its source has: not the enclosing instance of an inner class, and
     * not the name and ordinal of an enum constant. Parameters have names where a MethodParameters attribute has them (JVMS
     * 4.7.24). Annotations on the type of a field, result or parameter count as annotations in front of it.
     *
     * @return the declaration
     * @throws UndecidableException if what it is made from is malformed, such as a Signature attribute that is none or contradicts
     *     the descriptor
     */
    public MemberDeclaration declaration() {
        throw new UnsupportedOperationException();
    }

    /**
     * The erasures (JLS 4.6) of its parameters as {@link #declaration()} has them. Seldom needs the Signature attribute: by these
     * a member is found.
     *
     * @return one type a parameter, without variables and type arguments; empty for a field
     * @throws UndecidableException as {@link #declaration()}, but only if a substitution needs the Signature attribute
     */
    public List<TypeReference> erasedParameters() {
        throw new UnsupportedOperationException();
    }

    /**
     * The erasure (JLS 4.6) of its result or of a field's type; {@code void} for a constructor.
     *
     * @return a type without variables and type arguments
     * @throws UndecidableException as {@link #erasedParameters()}
     */
    public TypeReference erasedType() {
        throw new UnsupportedOperationException();
    }

    /**
     * The names of its parameters: from a MethodParameters attribute, else from debug information, for which the class file is
     * read once more. Only names that Java sources could have.
     *
     * @return one name or nothing a parameter, as many as the declaration has
     */
    public List<Optional<String>> parameterNames() {
        throw new UnsupportedOperationException();
    }

    /**
     * The line of its declaration: the first of its code, for a field that of its first assignment in an initializer or
     * constructor. Reads the class file once more.
     *
     * @return the line, or empty if debug information does not have it
     */
    public OptionalInt line() {
        throw new UnsupportedOperationException();
    }
}
