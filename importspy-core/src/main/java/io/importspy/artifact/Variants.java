package io.importspy.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds out which Java releases see which class file of a root. */
final class Variants {

    private final ClassRoot root;
    private final NavigableMap<String, NavigableMap<Integer, String>> plain = new TreeMap<>();
    private final NavigableMap<String, NavigableMap<Integer, String>> versioned = new TreeMap<>();

    Variants(ClassRoot root) {
        this.root = root;
    }

    /** Takes an entry, by its name in the archive and by its name below the root, without the suffix. */
    void add(String entryName, String name) {
        int directory = Releases.first(name);
        if (directory == Releases.ALWAYS) {
            entriesOf(plain, name).put(directory, entryName);
        } else if (directory != Releases.NEVER) {
            entriesOf(versioned, Releases.inner(name)).put(directory, entryName);
        }
    }

    private static NavigableMap<Integer, String> entriesOf(
            Map<String, NavigableMap<Integer, String>> entries, String name) {
        return entries.computeIfAbsent(name, any -> new TreeMap<>());
    }

    List<ClassVariant> all(boolean multiRelease) {
        if (multiRelease) {
            versioned.forEach((name, entries) -> entriesOf(plain, name).putAll(entries));
        }
        List<ClassVariant> all = new ArrayList<>(plain.size());
        plain.forEach((name, entries) -> addTo(all, name, entries));
        return List.copyOf(all);
    }

    private void addTo(List<ClassVariant> all, String name, NavigableMap<Integer, String> entries) {
        entries.forEach((directory, entryName) -> {
            Integer next = entries.higherKey(directory);
            int since = Releases.looksFrom(directory);
            int until = next == null ? Integer.MAX_VALUE : Releases.looksFrom(next) - 1;
            if (since <= until) {
                all.add(new ClassVariant(root, entryName, name, since, until));
            }
        });
    }
}
