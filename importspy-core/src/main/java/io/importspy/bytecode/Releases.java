package io.importspy.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The view that one Java release has of an archive (JAR File Specification, "Multi-release JAR files").
 *
 * @param directories that override the root, the newest release first; none if the archive is no multi-release one
 */
record Releases(List<String> directories) {
    /** The view of what is no multi-release archive. */
    static final Releases NONE = new Releases(List.of());

    private static final String META_INF = "META-INF/";
    private static final String VERSIONS = META_INF + "versions/";

    /** The lowest number that {@link java.util.jar.JarFile} looks for. */
    private static final int LOWEST = 8;

    /** Finds out what counts, with a look at the manifest only if there is a choice. */
    static Releases of(ZipArchive archive, Runtime.Version view) {
        Set<String> there = view.feature() > LOWEST ? archive.directories(VERSIONS) : Set.of();
        if (there.isEmpty()
                || archive.manifest().filter(Manifests::isMultiRelease).isEmpty()) {
            return NONE;
        }
        List<String> directories = new ArrayList<>();
        for (int release = view.feature(); release >= LOWEST; release--) {
            String name = String.valueOf(release);
            if (there.contains(name)) {
                directories.add(VERSIONS + name + "/");
            }
        }
        return new Releases(List.copyOf(directories));
    }

    /** Looks up a file in this view. */
    Optional<Entry> find(Container container, String name) {
        if (!name.startsWith(META_INF)) {
            for (String directory : directories) {
                Optional<Entry> entry = container.find(directory + name);
                if (entry.isPresent()) {
                    return entry;
                }
            }
        }
        return container.find(name);
    }

    /** The name that this view has for an entry of the archive: empty if it does not see the entry. */
    Optional<String> visible(String name) {
        if (!name.startsWith(META_INF)) {
            return Optional.of(name);
        }
        return directories.stream()
                .filter(name::startsWith)
                .map(directory -> name.substring(directory.length()))
                .filter(inner -> !inner.startsWith(META_INF))
                .findFirst();
    }
}
