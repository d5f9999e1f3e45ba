package io.importspy.check.service;

import io.importspy.declaration.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a contract says of classes, found by the names that the JVM has for them (JLS 13.1). In a contract a dot may stand where a nested type
 * begins.
 *
 * @param <T> what it says
 */
final class ByJvmName<T> {

    private final Map<TypeName, List<Entry<T>>> entries = new HashMap<>();

    private record Entry<T>(String written, T value) {}

    void add(String written, T value) {
        entries.computeIfAbsent(TypeName.of(written), any -> new ArrayList<>(1)).add(new Entry<>(written, value));
    }

    /** What is said of a class; of several, the first. */
    Optional<T> find(String binaryName) {
        return candidates(binaryName).stream()
                .filter(entry -> isMeant(entry.written(), binaryName))
                .map(Entry::value)
                .findFirst();
    }

    /** The same if somebody may have written a dot in the binary name as well. */
    Optional<T> findLoosely(String name) {
        return candidates(name).stream().map(Entry::value).findFirst();
    }

    private List<Entry<T>> candidates(String name) {
        return entries.getOrDefault(TypeName.of(name), List.of());
    }

    /** All but the separators is equal already. */
    private static boolean isMeant(String written, String binaryName) {
        for (int i = 0; i < written.length(); i++) {
            char there = binaryName.charAt(i);
            if (written.charAt(i) != there && !(written.charAt(i) == '.' && there == '$')) {
                return false;
            }
        }
        return true;
    }
}
