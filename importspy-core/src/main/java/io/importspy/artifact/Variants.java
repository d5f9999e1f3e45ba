package io.importspy.artifact;

import io.importspy.archive.Container;
import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** Finds out which Java releases see which class file of a root. */
final class Variants {

    private final ClassRoot root;
    private final boolean multiRelease;
    private final NavigableMap<String, NavigableMap<Integer, String>> seen = new TreeMap<>();
    private final List<String> unseen = new ArrayList<>();

    private Variants(ClassRoot root) {
        this.root = root;
        this.multiRelease = root.isMultiRelease();
    }

    /**
     * All class files of a container that some Java release sees. An entry is a class of the innermost root that it is in, and what it
     * holds is held against its name when it is read.
     *
     * @param container where they are
     * @param roots the roots in it, the top last
     * @return sorted by name, release and entry
     */
    static List<ClassVariant> of(Container container, List<ClassRoot> roots) {
        List<Variants> all = new ArrayList<>();
        for (ClassRoot root : roots) {
            all.add(new Variants(root));
        }
        container.names(name -> add(name, all));
        List<ClassVariant> sorted = new ArrayList<>();
        for (Variants variants : all) {
            variants.addTo(sorted);
            for (String entryName : variants.unseen) {
                addDeclared(entryName, roots, sorted);
            }
        }
        sorted.sort(ClassVariant::compare);
        return List.copyOf(sorted);
    }

    private static void add(String entryName, List<Variants> all) {
        if (!entryName.endsWith(ClassRoot.SUFFIX)) {
            return;
        }
        for (Variants variants : all) {
            if (entryName.startsWith(variants.root.folder())) {
                variants.add(entryName);
                return;
            }
        }
    }

    private void add(String entryName) {
        String name = name(entryName, root);
        int directory = Releases.first(name);
        if (directory == Releases.ALWAYS) {
            entriesOf(name).put(directory, entryName);
        } else if (multiRelease && directory != Releases.NEVER) {
            entriesOf(Releases.inner(name)).put(directory, entryName);
        } else {
            unseen.add(entryName);
        }
    }

    private static String name(String entryName, ClassRoot root) {
        return entryName.substring(root.folder().length(), entryName.length() - ClassRoot.SUFFIX.length());
    }

    private Map<Integer, String> entriesOf(String name) {
        return seen.computeIfAbsent(name, any -> new TreeMap<>());
    }

    private void addTo(List<ClassVariant> all) {
        for (Map.Entry<String, NavigableMap<Integer, String>> named : seen.entrySet()) {
            for (int directory : named.getValue().keySet()) {
                add(named.getKey(), directory, named.getValue(), all);
            }
        }
    }

    private void add(String name, int directory, NavigableMap<Integer, String> entries, List<ClassVariant> all) {
        String entryName = Objects.requireNonNull(entries.get(directory));
        // In a folder within, some launchers and containers look for nothing but the first.
        Integer next = root.folder().isEmpty() ? entries.higherKey(directory) : null;
        int since = Releases.looksFrom(directory);
        int until = next == null ? Integer.MAX_VALUE : Releases.looksFrom(next) - 1;
        if (since <= until) {
            all.add(new ClassVariant(root, entryName, name, since, until));
        } else {
            unseen.add(entryName);
        }
    }

    /**
     * Adds a class file beneath {@code META-INF/} if it is the one that the JVM would look for there. Mostly it is another one: one for a
     * Java release in what is no multi-release jar any more, which nobody can load.
     */
    private static void addDeclared(String entryName, List<ClassRoot> roots, List<ClassVariant> all) {
        for (ClassRoot root : roots) {
            if (entryName.startsWith(root.folder()) && declares(entryName, name(entryName, root), root)) {
                all.add(new ClassVariant(root, entryName, name(entryName, root), Releases.ALWAYS, Integer.MAX_VALUE));
            }
        }
    }

    private static boolean declares(String entryName, String name, ClassRoot root) {
        try {
            return root.read(entryName, name).declaredName().equals(name);
        } catch (UndecidableException e) {
            return e.reason() != Reason.CLASS_UNREADABLE;
        }
    }
}
