package io.importspy.check.imports;

import io.importspy.bytecode.LinkableClass;
import io.importspy.contract.Imports;
import io.importspy.declaration.NamePattern;
import io.importspy.declaration.SignaturePattern;
import io.importspy.reference.Reference;
import io.importspy.reference.Reference.ToField;
import io.importspy.reference.Reference.ToMethod;
import java.util.Optional;
import java.util.function.Function;

/**
 * An entry of {@code never}. Its name may be that of types, {@code java.util.Map.Entry}, or of members behind a type, {@code
 * java.lang.System.out}: it means both, unless a type goes by that very name. A lone {@code *} at its end means types; it means members as
 * well if what stands in front of it is the name of a type.
 */
final class ImportPattern {

    private static final String CONSTRUCTOR = "new";
    private static final String ANY = "*";
    private static final String ANY_NUMBER = "..";

    private static final String POLYMORPHIC = "([Ljava/lang/Object;)V";

    private final Imports.Entry entry;
    private final int index;
    private final Optional<NamePattern> types;
    private final Optional<NamePattern> owners;
    private final String before;
    private final String member;
    private final Optional<ParameterTypes> parameters;
    private final Optional<LinkableClass> owner;
    private final boolean isPackage;
    private final boolean isInherited;

    /**
     * An entry.
     *
     * @param entry what the contract says
     * @param index the place of the entry in its list
     * @param known looks up a type by a name that may have dots for nesting
     */
    ImportPattern(Imports.Entry entry, int index, Function<String, Optional<LinkableClass>> known) {
        this.entry = entry;
        this.index = index;
        SignaturePattern pattern = entry.pattern();
        String name = pattern.name();
        int dot = name.lastIndexOf('.');
        this.before = before(name, dot);
        this.member = member(name.substring(dot + 1), pattern);
        boolean mayBeType = pattern.parameters().isEmpty() && !member.equals(CONSTRUCTOR);
        boolean isType = mayBeType && !hasWildcard(name) && known.apply(name).isPresent();
        this.types = mayBeType ? Optional.of(NamePattern.of(name)) : Optional.empty();
        boolean isBelow =
                mayBeType && name.endsWith(ANY_NUMBER + ANY); // which is all types there, with all their members
        this.owners = before.isEmpty() || isType || isBelow ? Optional.empty() : Optional.of(NamePattern.of(before));
        this.parameters = pattern.parameters().map(ParameterTypes::new);
        this.owner = owners.isEmpty() || hasWildcard(before) ? Optional.empty() : known.apply(before);
        boolean isOpen = hasWildcard(before) || owner.isEmpty() || !owner.get().isFinal();
        this.isPackage = mayBeType && member.equals(ANY) && owner.isEmpty();
        this.isInherited = isOpen && !isPackage && !member.equals(CONSTRUCTOR);
    }

    /** A constructor may go by the name of its type, as it does in Java. */
    private static String member(String last, SignaturePattern pattern) {
        boolean isNameOfType = pattern.name().endsWith("." + last + "." + last) && !hasWildcard(last);
        return isNameOfType && pattern.parameters().isPresent() ? CONSTRUCTOR : last;
    }

    private static String before(String name, int dot) {
        if (dot < 0) {
            return "";
        }
        // Of `java..exit` it is any type in `java` or below.
        return name.startsWith(ANY_NUMBER, dot - 1) ? name.substring(0, dot + 1) + ANY : name.substring(0, dot);
    }

    /** Whether a name is a pattern. */
    static boolean hasWildcard(String name) {
        return name.contains(ANY) || name.contains(ANY_NUMBER);
    }

    Imports.Entry entry() {
        return entry;
    }

    int index() {
        return index;
    }

    /** Puts it into tables by what it means. */
    void register(PatternTable byType, PatternTable byOwner, PatternTable byMember) {
        if (types.isPresent()) {
            byType.add(entry.pattern().name(), this);
        }
        if (owners.isPresent()) {
            byOwner.add(before, this);
            if (!isPackage) {
                byMember.add(member.equals(CONSTRUCTOR) ? "<init>" : member, this);
            }
        }
    }

    /** Whether it means a type, by its internal name or with dots. */
    boolean isType(String name) {
        return types.isPresent() && types.get().matches(name);
    }

    /** Whether it may mean a member of some type. */
    boolean isMember(String name) {
        boolean isConstructor = name.equals("<init>");
        return isConstructor ? member.equals(CONSTRUCTOR) : NamePattern.matchesSimple(member, name);
    }

    /** Whether it means a member, given that it {@linkplain #isMember may} by its name and that the type is right. */
    boolean takes(Reference reference) {
        return reference instanceof ToMethod method
                ? parameters.isEmpty() || parameters.get().fit(method.descriptor()) || isPolymorphic(method)
                : reference instanceof ToField && parameters.isEmpty();
    }

    /** Whether it means a signature polymorphic method, which takes calls of any descriptor (JVMS 2.9.3, 5.4.3.3). */
    private boolean isPolymorphic(ToMethod method) {
        return parameters.isPresent()
                && parameters.get().fit(POLYMORPHIC)
                && owner.filter(type -> type.name().equals(method.type()) && type.isPolymorphic(method.name()))
                        .isPresent();
    }

    /** Whether it means members of a type. */
    boolean isOwner(String internalName) {
        return owners.isPresent() && owners.get().matches(internalName);
    }

    /** Whether it means all types of a package, as far as anybody knows; if it is a type, its members all the same. */
    boolean isPackage() {
        return isPackage;
    }

    /** Whether code may name another type and get such a member all the same, by inheritance. */
    boolean isInherited() {
        return isInherited;
    }

    /** The same for one member: what is known not to be declared by the type cannot be inherited from it. */
    boolean isInherited(String key) {
        return isInherited
                && (owner.isEmpty()
                        || (owner.get().members().containsKey(key)
                                && !owner.get().members().get(key).isPrivate()));
    }
}
