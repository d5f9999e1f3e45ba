package io.importspy.generate;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The supertypes of a type that clients cannot use, such as the package-private {@code AbstractStringBuilder} of {@code
 * StringBuilder}. A contract does not name them; what comes from them is, to clients, the type's own.
 */
final class HiddenSupertypes {

    private final TypeHierarchy hierarchy;
    private final ObservedType type;
    private final Predicate<ObservedType> exported;
    private final Map<String, ObservedType> byName = new LinkedHashMap<>();

    /**
     * The hidden supertypes of a type.
     *
     * @param exported whether clients can use the packages of a type
     */
    HiddenSupertypes(ObservedType type, TypeHierarchy hierarchy, Predicate<ObservedType> exported) {
        this.type = type;
        this.hierarchy = hierarchy;
        this.exported = exported;
        collect(type);
    }

    private void collect(ObservedType subtype) {
        Stream.concat(subtype.superclass().stream(), subtype.interfaces().stream())
                .flatMap(name -> hierarchy.findInternal(name).stream())
                .filter(supertype ->
                        hierarchy.access(supertype).compareTo(Access.PROTECTED) < 0 || !exported.test(supertype))
                .filter(supertype -> byName.putIfAbsent(supertype.name(), supertype) == null)
                .forEach(this::collect);
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    /** What stands behind {@code extends} for clients: what hidden types extend takes their place. */
    List<TypeReference> extended() {
        return type.kind().isInterface()
                ? interfaces()
                : visible(all().filter(one -> !one.kind().isInterface())
                        .map(ObservedType::declaration)
                        .flatMap(header -> header.extended().stream()));
    }

    /** What stands behind {@code implements} for clients: what hidden types implement takes their place. */
    List<TypeReference> implemented() {
        return type.kind().isInterface() ? List.of() : interfaces();
    }

    /** What the type inherits from hidden types. Supertypes are read for this that nothing else needs. */
    Stream<ObservedMember> members() {
        return Stream.concat(hierarchy.fields(type, name -> true), hierarchy.methods(type, name -> true))
                .filter(member -> byName.containsKey(member.owner().name()));
    }

    private List<TypeReference> interfaces() {
        return visible(all().flatMap(HiddenSupertypes::interfaces));
    }

    private static Stream<TypeReference> interfaces(ObservedType one) {
        TypeDeclaration header = one.declaration();
        return (one.kind().isInterface() ? header.extended() : header.implemented()).stream();
    }

    private Stream<ObservedType> all() {
        return Stream.concat(Stream.of(type), byName.values().stream());
    }

    private List<TypeReference> visible(Stream<TypeReference> supertypes) {
        return supertypes
                .flatMap(supertype -> supertype instanceof ClassType named ? Stream.of(named) : Stream.empty())
                .map(ClassType::qualifiedName)
                .filter(name -> !byName.containsKey(name))
                .distinct()
                .<TypeReference>flatMap(name -> hierarchy.supertype(type, name).stream())
                .toList();
    }
}
