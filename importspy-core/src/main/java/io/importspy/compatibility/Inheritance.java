package io.importspy.compatibility;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.Erasure;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.TypeName;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What clients have known a type to inherit, with the type arguments that it has there (JLS 8.4.8): from types of the promise as
 * it declares them, from other types as they are now.
 */
final class Inheritance {

    private final ComparisonContext review;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, List<Inherited>> byName = new LinkedHashMap<>();

    Inheritance(ComparisonContext review) {
        this.review = review;
        collect(review.promised(), Map.of());
        if (!review.promised().kind().isInterface()) {
            sources.computeIfAbsent(ClassType.OBJECT.name(), name -> other(ClassType.OBJECT));
        }
    }

    /** A supertype, and what its type variables stand for. */
    private record Source(
            Optional<PromisedType> promised, Optional<ObservedType> other, Map<String, TypeReference> arguments) {}

    /** Whether a type is one of the supertypes that clients have known. */
    boolean has(String name) {
        return sources.containsKey(TypeName.of(name).inSource());
    }

    /** The supertypes that the promise declares. */
    Stream<PromisedType> promised() {
        return sources.values().stream().flatMap(source -> source.promised().stream());
    }

    /** The members of a kind that the supertypes declare, the nearest first. */
    Stream<PromisedMember> members(String name, ObservedMember.Kind kind) {
        return byName().getOrDefault(name, List.of()).stream()
                .filter(member -> member.kind() == kind)
                .flatMap(member -> member.seen().stream());
    }

    /** A member of a supertype, which is read as clients see it when somebody asks for it. */
    private record Inherited(Source source, ObservedMember.Kind kind, Supplier<PromisedMember> member) {

        Optional<PromisedMember> seen() {
            PromisedMember declared = member.get();
            return isInherited(declared) ? Optional.of(declared.inherited(source.arguments())) : Optional.empty();
        }
    }

    /** By name, once for all questions: a type may have as many supertypes as those have members. */
    private Map<String, List<Inherited>> byName() {
        if (byName.isEmpty()) {
            sources.values().forEach(this::index);
        }
        return byName;
    }

    private void index(Source source) {
        source.promised()
                .ifPresent(type -> type.members()
                        .forEach(member -> index(
                                member.declaration().name(), new Inherited(source, member.kind(), () -> member))));
        source.other()
                .ifPresent(type -> type.members().stream()
                        .filter(Inheritance::isForClients)
                        .forEach(member -> index(
                                member.name(),
                                new Inherited(
                                        source,
                                        member.kind(),
                                        () -> PromisedMember.of(
                                                member.declaration(),
                                                member.owner().kind().isInterface())))));
    }

    private void index(String name, Inherited member) {
        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(member);
    }

    /** What clients have known as the same method (JLS 8.4.2), the nearest first. */
    Stream<PromisedMember> overridden(ObservedMember method) {
        return members(method.name(), ObservedMember.Kind.METHOD).filter(known -> review.isSame(known, method));
    }

    /** The methods that are abstract wherever they are declared, by their signatures (JLS 9.8). */
    Set<List<Object>> abstractMethods() {
        Set<List<Object>> signatures = new HashSet<>();
        Set<List<Object>> implemented = new HashSet<>();
        Stream.concat(
                        review.promised().members().stream().filter(PromisedMember::isMethod),
                        byName().keySet().stream().flatMap(name -> members(name, ObservedMember.Kind.METHOD)))
                .forEach(method -> (method.has(Modifier.ABSTRACT) ? signatures : implemented).add(signature(method)));
        signatures.removeAll(implemented);
        signatures.removeAll(ofObject());
        return signatures;
    }

    /** Every object has a body for the public methods of Object, whatever an interface says of them (JLS 9.8). */
    private Set<List<Object>> ofObject() {
        Set<List<Object>> signatures = new HashSet<>();
        for (ObservedMember method :
                review.hierarchy().require(ClassType.OBJECT.name()).members()) {
            if (method.kind() == ObservedMember.Kind.METHOD && Access.of(method.modifiers()) == Access.PUBLIC) {
                signatures.add(List.of(method.name(), ComparisonContext.erasedParameters(method)));
            }
        }
        return signatures;
    }

    private List<Object> signature(PromisedMember method) {
        ExecutableDeclaration declaration = (ExecutableDeclaration) method.declaration();
        return List.of(declaration.name(), review.types().erased(declaration));
    }

    /** Static methods of interfaces are called by the interface's own name alone (JLS 8.4.8, 9.4.1). */
    private static boolean isInherited(PromisedMember member) {
        return !(member.ofInterface() && member.isMethod() && member.has(Modifier.STATIC));
    }

    private static boolean isForClients(ObservedMember member) {
        return !member.isSynthetic() && Access.of(member.modifiers()).compareTo(Access.PROTECTED) >= 0;
    }

    private void collect(PromisedType type, Map<String, TypeReference> arguments) {
        for (TypeReference supertype : type.supertypes()) {
            if (supertype instanceof ClassType named) {
                collect((ClassType) TypeNormalizer.of(named, arguments));
            }
        }
    }

    private void collect(ClassType supertype) {
        String name = supertype.qualifiedName();
        if (sources.containsKey(name)) {
            return;
        }
        Optional<PromisedType> promised = review.promise().find(name);
        if (promised.isEmpty()) {
            collectOthers(supertype);
            return;
        }
        Map<String, TypeReference> arguments =
                arguments(promised.get().header().typeParameters(), supertype.arguments());
        sources.put(name, new Source(promised, Optional.empty(), arguments));
        collect(promised.get(), arguments);
    }

    private void collectOthers(ClassType supertype) {
        Source source = other(supertype);
        sources.put(supertype.qualifiedName(), source);
        ObservedType type = source.other().orElseThrow();
        review.hierarchy()
                .supertypes(type)
                .map(above -> (ClassType) TypeNormalizer.of(above, source.arguments()))
                .forEach(above -> sources.computeIfAbsent(above.qualifiedName(), any -> other(above)));
    }

    private Source other(ClassType type) {
        ObservedType observed = review.hierarchy().require(type.qualifiedName());
        return new Source(
                Optional.empty(),
                Optional.of(observed),
                arguments(observed.declaration().typeParameters(), type.arguments()));
    }

    /** What stands for each variable; in a raw type it is erased (JLS 4.8). */
    private static Map<String, TypeReference> arguments(List<TypeParameter> parameters, List<TypeReference> arguments) {
        boolean raw = parameters.size() != arguments.size();
        Erasure erasure = Erasure.within(parameters);
        List<TypeReference> values = new ArrayList<>(arguments);
        Map<String, TypeReference> byName = new HashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            TypeReference bound = parameters.get(i).bounds().isEmpty()
                    ? ClassType.OBJECT
                    : parameters.get(i).bounds().get(0);
            byName.put(parameters.get(i).name(), raw ? erasure.of(bound) : values.get(i));
        }
        return byName;
    }
}
