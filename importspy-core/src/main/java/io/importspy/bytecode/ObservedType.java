package io.importspy.bytecode;

import io.importspy.archive.UndecidableException;
import io.importspy.bytecode.ClassFacts.Nested;
import io.importspy.classfile.Unreadable;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.Erasure;
import io.importspy.declaration.Modifiers;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeKind;
import io.importspy.declaration.TypeName;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.TypeVariable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * A type as its class file declares it.
 *
 * <p>Reading the class file keeps names, flags, descriptors and signatures as they are; declarations are built from them when
 * they are asked for, and kept. Immutable and thread-safe.
 */
public final class ObservedType {

    private final ClassFacts facts;
    private final TypeCache origin;
    private final SourceNames names;
    private final String name;
    private final TypeKind kind;
    private final @Nullable Nested entry;

    private @Nullable List<ObservedMember> members;
    private @Nullable Map<String, List<ObservedMember>> membersByName;
    private @Nullable HeaderTypes headerTypes;
    private @Nullable TypeDeclaration declaration;
    private @Nullable DebugInformation debug;

    ObservedType(ClassFacts facts, TypeCache origin) {
        this.facts = facts;
        this.origin = origin;
        this.names = new SourceNames(facts.nested());
        this.name = names.of(facts.name());
        this.kind = kindOf(facts);
        this.entry = facts.nested().get(facts.name());
        requireAccess();
    }

    /**
     * The binary name in internal form (JVMS 4.2.1).
     *
     * @return as in {@code com/acme/Outer$Inner}
     */
    public String internalName() {
        return facts.name();
    }

    /**
     * The name that Java sources use: nested types behind a dot, where the InnerClasses attribute (JVMS 4.7.6) says that they are
     * nested; a {@code $} that only belongs to a name stays.
     *
     * @return as in {@code com.acme.Outer.Inner}
     */
    public String name() {
        return name;
    }

    /**
     * What kind of type it is.
     *
     * @return the kind
     */
    public TypeKind kind() {
        return kind;
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
        return ModifierFlags.ofType(access(), kind, !facts.permitted().isEmpty());
    }

    /**
     * Those of its modifiers that a source need not write: {@code abstract} for interfaces, {@code final} for records, {@code
     * static} for nested types that are no classes.
     *
     * @return a part of {@link #modifiers()}
     */
    public Modifiers impliedModifiers() {
        return ModifierFlags.impliedOfType(modifiers(), kind);
    }

    /**
     * Whether javac lets no source name it, since the InnerClasses attribute marks it or a type around it as made up by a compiler (JVMS
     * 4.7.8). Javac ignores the flag of the class itself.
     *
     * @return true for what no source can name
     */
    public boolean isSynthetic() {
        Nested around = entry;
        while (around != null && (around.access() & Opcodes.ACC_SYNTHETIC) == 0) {
            around = around.outer() == null ? null : facts.nested().get(around.outer());
        }
        return around != null;
    }

    /**
     * Whether it is a local or anonymous class (JLS 14.3, 15.9.5) or nested in one: nothing else can name it.
     *
     * @return true if it is declared within code
     */
    public boolean isLocal() {
        Nested around = entry;
        while (around != null && around.outer() != null) {
            around = facts.nested().get(around.outer());
        }
        return around != null;
    }

    /**
     * The type around it, if it is a member of one (JLS 8.5, 9.5).
     *
     * @return its internal name, or empty for a top-level, local or anonymous type
     */
    public Optional<String> enclosing() {
        return entry == null ? Optional.empty() : Optional.ofNullable(entry.outer());
    }

    /**
     * Its direct superclass; {@code java/lang/Object} for interfaces.
     *
     * @return the internal name, or empty for {@code java/lang/Object} itself
     */
    public Optional<String> superclass() {
        return Optional.ofNullable(facts.superclass());
    }

    /**
     * Its direct superinterfaces.
     *
     * @return internal names, in the order of the source
     */
    public List<String> interfaces() {
        return facts.interfaces();
    }

    /**
     * The header of its declaration, with the supertypes that a source would write: without {@code Object}, {@code Record},
     * {@code Enum} and {@code Annotation}.
     *
     * @return the header; annotations of SOURCE retention are not in class files
     * @throws UndecidableException if its Signature attribute is malformed, or if it is an inner
     *     class and the class around it cannot be read
     */
    public TypeDeclaration declaration() {
        TypeDeclaration known = declaration;
        if (known == null) {
            known = new HeaderBuilder(this).header();
            declaration = known;
        }
        return known;
    }

    /**
     * All that it declares itself, synthetic members included, in the order of the class file: fields, then methods and
     * constructors. A static initializer is no member.
     *
     * @return an immutable list
     */
    public List<ObservedMember> members() {
        List<ObservedMember> known = members;
        if (known == null) {
            List<ObservedMember> all = new ArrayList<>(facts.members().size());
            for (MemberFacts member : facts.members()) {
                all.add(new ObservedMember(this, member));
            }
            known = Collections.unmodifiableList(all);
            members = known;
        }
        return known;
    }

    /**
     * The fields that it declares under a name.
     *
     * @param name the name
     * @return in the order of the class file; mostly one or none
     */
    public List<ObservedMember> fields(String name) {
        return named(name, ObservedMember.Kind.FIELD);
    }

    /**
     * The methods that it declares under a name.
     *
     * @param name the name
     * @return in the order of the class file
     */
    public List<ObservedMember> methods(String name) {
        return named(name, ObservedMember.Kind.METHOD);
    }

    /**
     * Its constructors.
     *
     * @return in the order of the class file
     */
    public List<ObservedMember> constructors() {
        return named(TypeName.of(this.name).simpleName(), ObservedMember.Kind.CONSTRUCTOR);
    }

    /**
     * Where it was read, for messages.
     *
     * @return as in {@code app.jar!/com/acme/Foo.class}
     */
    public String where() {
        return facts.where();
    }

    /**
     * Its source file below a source folder: its package and the SourceFile attribute (JVMS 4.7.10). Text from strangers.
     *
     * @return as in {@code com/acme/Foo.java}, or empty if debug information does not have it
     */
    public Optional<String> sourceFile() {
        String packageName = facts.name().substring(0, facts.name().lastIndexOf('/') + 1);
        return Optional.ofNullable(facts.sourceFile()).map(file -> packageName + file);
    }

    /**
     * The line of its declaration, as far as code that the compiler generated for it gives that away. Reads the class file once
     * more.
     *
     * @return the line, or empty
     */
    public OptionalInt line() {
        return debug().ofType();
    }

    @Override
    public String toString() {
        return name;
    }

    /** Who asks the JVM for the class is told by its own flags, whatever the InnerClasses attribute says, by which compilers go. */
    private void requireAccess() {
        boolean isPromised = (access() & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0;
        if (isPromised && !facts.has(Opcodes.ACC_PUBLIC)) {
            throw Unreadable.because(
                    facts.where(),
                    "a class that is public or protected by its InnerClasses attribute, and by its own flags is not");
        }
    }

    /** The flags that its source gives it: for a nested type those of the InnerClasses attribute. */
    private int access() {
        return entry == null ? facts.access() : entry.access();
    }

    ClassFacts facts() {
        return facts;
    }

    SourceNames names() {
        return names;
    }

    /** The types that are found where this one was. */
    TypeCache origin() {
        return origin;
    }

    /** Whether its instances have an enclosing instance, and its code the type variables of the types around it (JLS 8.1.3). */
    boolean isInner() {
        return kind == TypeKind.CLASS && entry != null && entry.outer() != null && (access() & Opcodes.ACC_STATIC) == 0;
    }

    /** Whether types can be arguments to it, or to a type whose type variables it sees. */
    boolean isGeneric() {
        return !typeParameters().isEmpty()
                || (isInner() && !declaration().genericOwners().isEmpty());
    }

    /** The type with its own type variables as arguments, as it is called in its own code. */
    ClassType asType() {
        List<TypeReference> variables = typeParameters().stream()
                .<TypeReference>map(parameter -> new TypeVariable(parameter.name()))
                .toList();
        return new ClassType(Optional.empty(), name, variables);
    }

    boolean isInterface() {
        return kind.isInterface();
    }

    /**
     * Its type parameters.
     *
     * @throws UndecidableException if its Signature attribute is malformed
     */
    List<TypeParameter> typeParameters() {
        return headerTypes().typeParameters();
    }

    /** The erasure of types in it, as far as its own type parameters tell. */
    Erasure erasure() {
        return headerTypes().erasure();
    }

    /**
     * Its superclass with its type arguments.
     *
     * @throws UndecidableException if its Signature attribute is malformed
     */
    ClassType writtenSuperclass() {
        return headerTypes().superclass();
    }

    /**
     * Its superinterfaces with their type arguments, as many as {@link #interfaces()} has.
     *
     * @throws UndecidableException as {@link #writtenSuperclass()}
     */
    List<ClassType> writtenInterfaces() {
        return headerTypes().interfaces();
    }

    private HeaderTypes headerTypes() {
        HeaderTypes known = headerTypes;
        if (known == null) {
            known = HeaderTypes.of(this);
            headerTypes = known;
        }
        return known;
    }

    /** What its code tells about its source; reads the class file once more. */
    DebugInformation debug() {
        DebugInformation known = debug;
        if (known == null) {
            known = DebugInformation.of(this);
            debug = known;
        }
        return known;
    }

    List<ObservedMember> named(String name, ObservedMember.Kind kind) {
        List<ObservedMember> found = new ArrayList<>();
        for (ObservedMember member : byName().getOrDefault(name, List.of())) {
            if (member.kind() == kind) {
                found.add(member);
            }
        }
        return found;
    }

    /** Several threads may come here at once; what they share are final fields of maps and lists that are complete (JLS 17.5). */
    private Map<String, List<ObservedMember>> byName() {
        Map<String, List<ObservedMember>> known = membersByName;
        if (known == null) {
            Map<String, List<ObservedMember>> all = new HashMap<>();
            for (ObservedMember member : members()) {
                all.computeIfAbsent(member.name(), any -> new ArrayList<>(2)).add(member);
            }
            known = Collections.unmodifiableMap(all);
            membersByName = known;
        }
        return known;
    }

    private static TypeKind kindOf(ClassFacts facts) {
        if (facts.has(Opcodes.ACC_ANNOTATION)) {
            return TypeKind.ANNOTATION;
        }
        if (facts.has(Opcodes.ACC_INTERFACE)) {
            return TypeKind.INTERFACE;
        }
        if (facts.has(Opcodes.ACC_ENUM) && "java/lang/Enum".equals(facts.superclass())) {
            return TypeKind.ENUM;
        }
        boolean isRecord = facts.has(Opcodes.ACC_RECORD) && "java/lang/Record".equals(facts.superclass());
        return isRecord ? TypeKind.RECORD : TypeKind.CLASS;
    }
}
