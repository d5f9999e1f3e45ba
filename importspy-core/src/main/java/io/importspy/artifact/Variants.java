package io.importspy.artifact;

import io.importspy.archive.Container;
import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds out which Java releases see which class file of a root. */
final class Variants {

    private final ClassRoot root;
    private final boolean multiRelease;
    private final NavigableMap<String, NavigableMap<Integer, String>> seen = new TreeMap<>();

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
     * @return sorted by name, release and root
     */
    static List<ClassVariant> of(Container container, List<ClassRoot> roots) {
        List<Variants> all = roots.stream().map(Variants::new).toList();
        container.names(name -> {
            if (name.endsWith(ClassRoot.SUFFIX)) {
                for (Variants variants : all) {
                    if (name.startsWith(variants.root.folder())) {
                        variants.add(name);
                        break;
                    }
                }
            }
        });
        List<ClassVariant> sorted = new ArrayList<>();
        all.forEach(variants -> variants.addTo(sorted));
        sorted.sort(ClassVariant.ORDER);
        return List.copyOf(sorted);
    }

    private void add(String entryName) {
        String name = entryName.substring(root.folder().length(), entryName.length() - ClassRoot.SUFFIX.length());
        int directory = Releases.first(name);
        if (directory == Releases.ALWAYS) {
            entriesOf(name).put(directory, entryName);
        } else if (multiRelease && directory != Releases.NEVER) {
            entriesOf(Releases.inner(name)).put(directory, entryName);
        } else if (declares(entryName, name)) {
            entriesOf(name).put(Releases.ALWAYS, entryName);
        }
    }

    private Map<Integer, String> entriesOf(String name) {
        return seen.computeIfAbsent(name, any -> new TreeMap<>());
    }

    /**
     * Whether a class file beneath {@code META-INF/} is the one that the JVM would look for there. Mostly it is another one: one for a
     * Java release in what is no multi-release jar any more, which nobody can load.
     */
    private boolean declares(String entryName, String name) {
        try {
            return root.read(entryName, name).declaredName().equals(name);
        } catch (UndecidableException e) {
            return e.reason() != Reason.CLASS_UNREADABLE;
        }
    }

    private void addTo(List<ClassVariant> all) {
        seen.forEach((name, entries) -> entries.forEach((directory, entryName) -> {
            Integer next = entries.higherKey(directory);
            int since = Releases.looksFrom(directory);
            int until = next == null ? Integer.MAX_VALUE : Releases.looksFrom(next) - 1;
            if (since <= until) {
                all.add(new ClassVariant(root, entryName, name, since, until));
            }
        }));
    }
}
