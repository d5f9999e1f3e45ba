package io.importspy.compatibility;

import io.importspy.contract.TypeEntry;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.TypeKind;
import io.importspy.declaration.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The API that clients were compiled against, as far as a contract declares it. */
public final class BaselineApi {

    private final Map<String, PromisedType> types = new HashMap<>();
    private final Map<String, List<PromisedType>> nested = new HashMap<>();
    private final Set<String> extended = new HashSet<>();

    /**
     * A promise.
     *
     * @param entries the entries that declare it; none of them a pattern
     */
    public BaselineApi(Collection<TypeEntry> entries) {
        for (TypeEntry entry : entries) {
            PromisedType type = new PromisedType(entry);
            types.put(key(type.header().name()), type);
        }
        for (Map.Entry<String, PromisedType> type : types.entrySet()) {
            String outer = type.getKey().substring(0, Math.max(0, type.getKey().lastIndexOf('.')));
            nested.computeIfAbsent(outer, any -> new ArrayList<>()).add(type.getValue());
            if (type.getValue().isExtendable()) {
                collectExtended(type.getValue().header().name());
            }
        }
    }

    /** What is above a type that has been here is here as well. */
    private void collectExtended(String name) {
        Deque<String> unread = new ArrayDeque<>(List.of(name));
        while (!unread.isEmpty()) {
            String next = unread.pop();
            if (extended.add(key(next))) {
                find(next).map(PromisedType::supertypes).orElse(List.of()).forEach(above -> {
                    if (above instanceof ClassType named) {
                        unread.push(named.qualifiedName());
                    }
                });
            }
        }
    }

    /** A type by its name, nested types behind {@code .} or {@code $}. */
    Optional<PromisedType> find(String name) {
        return Optional.ofNullable(types.get(key(name)));
    }

    /** The types within a type that clients know. */
    Stream<PromisedType> nested(PromisedType outer) {
        return nested.getOrDefault(key(outer.header().name()), List.of()).stream();
    }

    /** The interfaces that clients can implement. */
    Stream<PromisedType> implementable() {
        return types.values().stream().filter(type -> type.kind() == TypeKind.INTERFACE && type.isExtendable());
    }

    /** Whether clients can override what a type declares: in subclasses of it, or of one of its subtypes. */
    boolean isExtendableAnywhere(PromisedType type) {
        return extended.contains(key(type.header().name()));
    }

    /** The names of a type and of all its supertypes, as far as the promise declares them; the type itself first. */
    Collection<String> closure(PromisedType type) {
        Map<String, String> names = new LinkedHashMap<>();
        collect(type.header().name(), names);
        return names.values();
    }

    /** The supertypes that the promise declares, the type itself left out. */
    List<PromisedType> supertypes(PromisedType type) {
        return closure(type).stream()
                .flatMap(name -> find(name).stream())
                .filter(above -> above != type)
                .toList();
    }

    private void collect(String name, Map<String, String> names) {
        if (names.putIfAbsent(key(name), name) != null) {
            return;
        }
        find(name).map(PromisedType::supertypes).orElse(List.of()).forEach(above -> {
            if (above instanceof ClassType named) {
                collect(named.qualifiedName(), names);
            }
        });
    }

    private static String key(String name) {
        return TypeName.of(name).inSource();
    }
}
