package io.importspy.bytecode;

import io.importspy.bytecode.LinkableClass.Flags;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Looks up one member as the JVM does (JVMS 5.4.3.2 to 5.4.3.4), but for who may use it. For one look-up. */
public final class Resolution {

    private static final String OBJECT = "java/lang/Object";

    private final Function<String, Optional<LinkableClass>> types;
    private final String name;
    private final String key;
    private final boolean isMethod;
    private final Set<String> asked = new HashSet<>();
    private final List<String> gaps = new ArrayList<>();

    /**
     * A look-up.
     *
     * @param types finds types by internal name
     * @param name the name of the member, {@code <init>} for a constructor
     * @param descriptor its descriptor
     */
    public Resolution(Function<String, Optional<LinkableClass>> types, String name, String descriptor) {
        this.types = types;
        this.name = name;
        this.key = LinkableClass.key(name, descriptor);
        this.isMethod = descriptor.startsWith("(");
    }

    /**
     * A member, and who declares it.
     *
     * @param owner the type that declares it
     * @param flags who may use it
     */
    public record Member(LinkableClass owner, Flags flags) {}

    /**
     * The supertypes that are nowhere, so that a member that was not found may still be in one of them.
     *
     * @return their internal names, once it has been looked up
     */
    public List<String> gaps() {
        return gaps;
    }

    /**
     * Looks the member up.
     *
     * @param owner the type to begin in
     * @return the member; several if the JVM may take any of these methods of interfaces; empty if neither the type has it nor a
     *     supertype that is anywhere
     */
    public List<Member> in(LinkableClass owner) {
        if (isMethod && !name.equals("<init>")) {
            return method(owner);
        }
        return (isMethod ? declared(owner) : field(owner)).stream().toList();
    }

    private Optional<Member> declared(LinkableClass type) {
        return Optional.ofNullable(type.members().get(key)).map(flags -> new Member(type, flags));
    }

    private Optional<Member> field(LinkableClass type) {
        Optional<Member> own = declared(type);
        if (own.isPresent()) {
            return own;
        }
        for (String supertype : type.interfaces()) {
            Optional<Member> inherited = open(supertype).flatMap(this::field);
            if (inherited.isPresent()) {
                return inherited;
            }
        }
        return type.superclass().flatMap(this::open).flatMap(this::field);
    }

    private List<Member> method(LinkableClass owner) {
        if (owner.isPolymorphic(name)) {
            return List.of(new Member(owner, owner.flags()));
        }
        List<LinkableClass> line = new ArrayList<>();
        Optional<LinkableClass> next = Optional.of(owner);
        while (next.isPresent()) {
            LinkableClass type = next.get();
            Optional<Member> found = declared(type).filter(member -> isTaken(member, owner));
            if (found.isPresent()) {
                return List.of(found.get());
            }
            line.add(type);
            next = type.superclass().flatMap(this::open);
        }
        List<Member> found = new ArrayList<>();
        for (LinkableClass type : line) {
            inInterfaces(type, found);
        }
        return found.size() < 2 ? found : mostSpecific(found);
    }

    /** Of the methods of Object, an interface only has the public ones. */
    private static boolean isTaken(Member member, LinkableClass owner) {
        boolean ofObject = owner.isInterface() && member.owner().name().equals(OBJECT);
        return !ofObject || (member.flags().isPublic() && !member.flags().isStatic());
    }

    private void inInterfaces(LinkableClass type, List<Member> found) {
        for (String supertype : type.interfaces()) {
            Optional<LinkableClass> opened = open(supertype);
            opened.flatMap(this::declared)
                    .filter(Resolution::isInherited)
                    .ifPresentOrElse(found::add, () -> opened.ifPresent(between -> inInterfaces(between, found)));
        }
    }

    /** Those that no subinterface has anew (JVMS 5.4.3.3); of these the one with code, if only one has any. */
    private List<Member> mostSpecific(List<Member> found) {
        Set<String> above = new HashSet<>();
        found.forEach(member -> addAbove(member.owner(), above));
        List<Member> specific = found.stream()
                .filter(member -> !above.contains(member.owner().name()))
                .toList();
        List<Member> concrete =
                specific.stream().filter(member -> !member.flags().isAbstract()).toList();
        return concrete.size() == 1 ? concrete : specific.isEmpty() ? found : specific;
    }

    private void addAbove(LinkableClass type, Set<String> above) {
        for (String supertype : type.interfaces()) {
            if (above.add(supertype)) {
                types.apply(supertype).ifPresent(opened -> addAbove(opened, above));
            }
        }
    }

    private static boolean isInherited(Member member) {
        return !member.flags().isPrivate() && !member.flags().isStatic();
    }

    /** Opens a supertype; once is enough, and hostile hierarchies have circles. */
    private Optional<LinkableClass> open(String supertype) {
        if (!asked.add(supertype)) {
            return Optional.empty();
        }
        Optional<LinkableClass> type = types.apply(supertype);
        if (type.isEmpty()) {
            gaps.add(supertype);
        }
        return type;
    }
}
