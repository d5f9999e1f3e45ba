package io.importspy.declaration;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What simple names mean at one place of a contract (JLS 6.3 and 6.4). Immutable.
 *
 * <p>From the innermost: the type variables of a generic method; those of the entry; the entry's own simple name and the types
 * nested in it; the same of the generic types around it; {@code using}; {@code java.lang}. No other simple name means anything. A
 * dotted name whose first part means a type goes on from there ({@code Map.Entry}); any other dotted name is fully qualified.
 */
public final class Scope {

    static final Scope OF_ANYTHING = new Scope(Map.of(), Set.of(), true, null, null);

    /** Advice must not cost more than reading, however many names are used and however many are misspelt. */
    private static final int MOST_CANDIDATES = 2000;

    private final Map<String, String> using;
    private final Set<String> declared;
    private final boolean ofAnything;
    private final @Nullable Frame innermost;
    private final @Nullable TypeDeclaration entry;

    private Scope(
            Map<String, String> using,
            Set<String> declared,
            boolean ofAnything,
            @Nullable Frame innermost,
            @Nullable TypeDeclaration entry) {
        this.using = using;
        this.declared = declared;
        this.ofAnything = ofAnything;
        this.innermost = innermost;
        this.entry = entry;
    }

    /**
     * A scope in which every simple name means a type of that name, for readers to whom it does not matter which.
     *
     * @return the scope
     */
    public static Scope ofAnything() {
        return OF_ANYTHING;
    }

    /**
     * This scope, in which every other simple name means a type of that name: for readers who do not know all that is declared around it.
     *
     * @return the larger scope
     */
    public Scope orAnything() {
        return new Scope(using, declared, true, innermost, entry);
    }

    /**
     * The scope of a whole contract.
     *
     * @param using the fully qualified names of types that have different simple names
     * @return the scope in which these and {@code java.lang} are known
     * @throws IllegalArgumentException if two of them have the same {@link TypeName#simpleName simple name}
     */
    public static Scope of(Collection<String> using) {
        Map<String, String> bySimpleName = new HashMap<>();
        for (String name : using) {
            String other = bySimpleName.putIfAbsent(TypeName.of(name).simpleName(), name);
            if (other != null) {
                throw new IllegalArgumentException("two types with one simple name: " + other + ", " + name);
            }
        }
        return new Scope(Map.copyOf(bySimpleName), Set.of(), false, null, null);
    }

    /**
     * This scope and nested types that the contract itself declares. Each is known by its simple name inside the type around it;
     * names that are nested nowhere change nothing.
     *
     * @param typeNames fully qualified names of types
     * @return the larger scope
     */
    public Scope withNested(Collection<String> typeNames) {
        Set<String> all = new HashSet<>(declared);
        all.addAll(typeNames);
        return new Scope(using, Set.copyOf(all), ofAnything, innermost, entry);
    }

    /**
     * The scope inside a type: for its supertypes and for its members.
     *
     * @param header the header of the type
     * @return the scope in which also its type variables, its own simple name and its nested types are known
     */
    public Scope inside(TypeDeclaration header) {
        Frame frame = innermost;
        for (TypeDeclaration.GenericOwner owner : header.genericOwners()) {
            frame = Frame.ofType(frame, owner.name(), names(owner.typeParameters()), false);
        }
        if (!header.isPattern()) {
            frame = Frame.ofType(frame, header.name(), names(header.typeParameters()), header.isStatic());
        }
        return with(frame, header);
    }

    /** The scope inside a type of which only the name and the type variables are known as yet. */
    Scope insideType(String name, Set<String> variables, boolean isStatic) {
        return with(Frame.ofType(innermost, name, variables, isStatic), entry);
    }

    /** The scope of a member with type parameters, or of a static one, which cannot use those of the type around it. */
    Scope insideMember(Set<String> variables, boolean isStatic) {
        return variables.isEmpty() && !isStatic ? this : with(Frame.ofMember(innermost, variables, isStatic), entry);
    }

    private Scope with(@Nullable Frame frame, @Nullable TypeDeclaration newEntry) {
        return new Scope(using, declared, ofAnything, frame, newEntry);
    }

    /** The type whose members are read; null outside of a type. */
    @Nullable
    TypeDeclaration entry() {
        return entry;
    }

    /** What a simple name means; null if it means nothing. */
    @Nullable
    Meaning meaning(String simpleName) {
        boolean unreachable = false;
        for (Frame frame = innermost; frame != null; frame = frame.around()) {
            Meaning meaning = frame.meaning(simpleName, declared, unreachable);
            if (meaning != null) {
                return meaning;
            }
            unreachable |= frame.isStatic();
        }
        String used = using.get(simpleName);
        if (used != null) {
            return new Meaning(Meaning.Sort.TYPE, used);
        }
        if (JavaLang.TYPES.contains(simpleName)) {
            return new Meaning(Meaning.Sort.TYPE, JavaLang.PACKAGE + simpleName);
        }
        return ofAnything ? new Meaning(Meaning.Sort.TYPE, simpleName) : null;
    }

    /** The fully qualified name, or pattern, that a dotted name means; null if it means no type. */
    @Nullable
    String qualify(String name) {
        int dot = name.indexOf('.');
        String head = dot < 0 ? name : name.substring(0, dot);
        Meaning meaning = meaning(head);
        if (meaning != null) {
            return meaning.sort() == Meaning.Sort.TYPE ? meaning.name() + name.substring(head.length()) : null;
        }
        for (int i = head.lastIndexOf('$'); i > 0; i = head.lastIndexOf('$', i - 1)) {
            Meaning owner = meaning(head.substring(0, i));
            if (owner != null && owner.sort() == Meaning.Sort.TYPE) {
                return owner.name() + name.substring(i);
            }
        }
        return dot < 0 ? null : name;
    }

    /** The fully qualified name that {@code using} has for a simple name; null if it has none. */
    @Nullable
    String used(String simpleName) {
        return using.get(simpleName);
    }

    /** Simple names that may mean something here, to find the one that was meant; of a very large contract not all. */
    Stream<String> candidates() {
        Stream<String> names = JavaLang.TYPES.stream();
        for (Frame frame = innermost; frame != null; frame = frame.around()) {
            names = Stream.concat(names, Stream.concat(frame.variables().stream(), Stream.of(frame.simpleName())));
        }
        if (using.size() + declared.size() > MOST_CANDIDATES) {
            return names;
        }
        Stream<String> nested = declared.stream().map(name -> TypeName.of(name).simpleName());
        return Stream.concat(names, Stream.concat(using.keySet().stream(), nested));
    }

    private static Set<String> names(List<TypeParameter> typeParameters) {
        Set<String> names = new HashSet<>();
        for (TypeParameter parameter : typeParameters) {
            names.add(parameter.name());
        }
        return Set.copyOf(names);
    }

    /**
     * What a simple name means in a scope.
     *
     * @param sort what sort of thing it names
     * @param name the fully qualified name of a type, or the name of a type variable
     */
    record Meaning(Sort sort, String name) {

        enum Sort {
            TYPE,
            VARIABLE,
            /** A type variable of a type, named where there is no instance: in a static member (JLS 8.1.2). */
            UNREACHABLE_VARIABLE
        }
    }
}
