package io.importspy.bytecode;

import io.importspy.archive.UndecidableException;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.Modifiers;
import io.importspy.declaration.TypeKind;
import io.importspy.declaration.TypeName;
import io.importspy.declaration.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * A field, method or constructor as a class file declares it, seen from the type that declares it or from one that inherits it.
 *
 * <p>Seen from a subtype its types are those that it has there: {@code T get()} of {@code Base<T>} is {@code String get()} in a
 * class that extends {@code Base<String>} (JLS 8.4.8, 4.5.2), and {@code Object get()} in one that extends the raw {@code Base}
 * (JLS 4.8). Immutable and thread-safe.
 */
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

    private final ObservedType owner;
    private final MemberFacts facts;
    private final Substitution seen;

    private @Nullable MemberDeclaration declaration;
    private @Nullable List<TypeReference> erasedParameters;

    /** A member as its owner declares it. */
    ObservedMember(ObservedType owner, MemberFacts facts) {
        this(owner, facts, Substitution.NONE);
    }

    private ObservedMember(ObservedType owner, MemberFacts facts, Substitution seen) {
        this.owner = owner;
        this.facts = facts;
        this.seen = seen;
    }

    /**
     * The type that declares it.
     *
     * @return the declaring type
     */
    public ObservedType owner() {
        return owner;
    }

    /**
     * What kind of member it is.
     *
     * @return the kind
     */
    public Kind kind() {
        if (!facts.isMethod()) {
            return Kind.FIELD;
        }
        return facts.isConstructor() ? Kind.CONSTRUCTOR : Kind.METHOD;
    }

    /**
     * Its name as a declaration has it; for a constructor the simple name of its class.
     *
     * @return the name
     */
    public String name() {
        return facts.isConstructor() ? TypeName.of(owner.name()).simpleName() : facts.name();
    }

    /**
     * Its descriptor in the class file, before any substitution (JVMS 4.3).
     *
     * @return as in {@code (Ljava/lang/String;)V}
     */
    public String descriptor() {
        return facts.descriptor();
    }

    /**
     * Its modifiers: what the class file says of them, and {@code default} for an interface's instance method that has a body.
     *
     * @return the modifiers, {@linkplain #impliedModifiers() implied} ones included
     */
    public Modifiers modifiers() {
        return switch (kind()) {
            case FIELD -> ModifierFlags.ofField(facts.access());
            case METHOD -> ModifierFlags.ofMethod(facts.access(), owner.isInterface());
            case CONSTRUCTOR -> ModifierFlags.ofConstructor(facts.access());
        };
    }

    /**
     * Those of its modifiers that a source need not write, since it is the member of an interface, an enum constant or an enum's
     * constructor.
     *
     * @return a part of {@link #modifiers()}
     */
    public Modifiers impliedModifiers() {
        return switch (kind()) {
            case FIELD -> ModifierFlags.impliedOfField(modifiers(), owner.isInterface(), isEnumConstant());
            case METHOD -> ModifierFlags.impliedOfMethod(modifiers(), owner.isInterface());
            case CONSTRUCTOR -> ModifierFlags.impliedOfConstructor(modifiers(), owner.kind() == TypeKind.ENUM);
        };
    }

    /**
     * Whether a compiler made it up (JVMS 4.7.8), so that javac lets no source name it. A bridge that is not marked so is a method like
     * others to javac.
     *
     * @return true for what no source can name
     */
    public boolean isSynthetic() {
        return facts.has(Opcodes.ACC_SYNTHETIC);
    }

    /**
     * Whether it stands for another method with the same parameters (JVMS 4.6, ACC_BRIDGE). A compiler that does not hide it as synthetic
     * makes javac see both.
     *
     * @return true for a bridge method
     */
    public boolean isBridge() {
        return kind() == Kind.METHOD && facts.has(Opcodes.ACC_BRIDGE);
    }

    /**
     * Whether the language declares it, and no source does: {@code values()} and {@code valueOf(String)} of enums (JLS 8.9.3).
     * Default constructors and the implicit members of records cannot be told from written ones.
     *
     * @return true for what is implicitly declared
     */
    public boolean isImplicit() {
        if (owner.kind() != TypeKind.ENUM || !facts.has(Opcodes.ACC_STATIC)) {
            return false;
        }
        String itself = "L" + owner.internalName() + ";";
        return facts.is("values", "()[" + itself) || facts.is("valueOf", "(Ljava/lang/String;)" + itself);
    }

    /**
     * Whether it is an enum constant (JLS 8.9.1), whose declaration is that of a {@code public static final} field.
     *
     * @return true for an enum constant
     */
    public boolean isEnumConstant() {
        return !facts.isMethod() && facts.has(Opcodes.ACC_ENUM) && owner.kind() == TypeKind.ENUM;
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
        MemberDeclaration known = declaration;
        if (known == null) {
            known = MemberBuilder.declaration(this);
            declaration = known;
        }
        return known;
    }

    /**
     * The erasures (JLS 4.6) of its parameters as {@link #declaration()} has them. Seldom needs the Signature attribute: by these
     * a member is found.
     *
     * @return one type a parameter, without variables and type arguments; empty for a field
     * @throws UndecidableException as {@link #declaration()}, but only if a substitution needs the Signature attribute
     */
    public List<TypeReference> erasedParameters() {
        List<TypeReference> known = erasedParameters;
        if (known == null) {
            known = new MemberTypes(owner, facts).erasedParameters(seen);
            erasedParameters = known;
        }
        return known;
    }

    /**
     * The erasure (JLS 4.6) of its result or of a field's type; {@code void} for a constructor.
     *
     * @return a type without variables and type arguments
     * @throws UndecidableException as {@link #erasedParameters()}
     */
    public TypeReference erasedType() {
        return new MemberTypes(owner, facts).erasedType(seen);
    }

    /**
     * The names of its parameters: from a MethodParameters attribute, else from debug information, for which the class file is
     * read once more. Only names that Java sources could have.
     *
     * @return one name or nothing a parameter, as many as the declaration has
     */
    public List<Optional<String>> parameterNames() {
        return ParameterNames.known(this);
    }

    /**
     * The line of its declaration: the first of its code, for a field that of its first assignment in an initializer or
     * constructor. Reads the class file once more.
     *
     * @return the line, or empty if debug information does not have it
     */
    public OptionalInt line() {
        return owner.debug().lineOf(facts);
    }

    /**
     * The member as its owner declares it, whoever sees it: its erasures are those of its descriptor.
     *
     * @return the member without substitution
     */
    public ObservedMember declared() {
        return seen == Substitution.NONE ? this : new ObservedMember(owner, facts);
    }

    /** This member as a subtype sees it. */
    ObservedMember seenBy(Substitution subtype) {
        boolean same = subtype == Substitution.NONE || kind() == Kind.CONSTRUCTOR || isStatic();
        return same ? this : new ObservedMember(owner, facts, subtype);
    }

    boolean isStatic() {
        return facts.has(Opcodes.ACC_STATIC);
    }

    MemberFacts facts() {
        return facts;
    }

    Substitution seen() {
        return seen;
    }

    @Override
    public String toString() {
        return owner.name() + "." + facts.name() + facts.descriptor();
    }
}
