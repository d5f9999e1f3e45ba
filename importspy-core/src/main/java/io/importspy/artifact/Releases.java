package io.importspy.artifact;

import io.importspy.archive.Container;
import io.importspy.archive.Entry;
import io.importspy.archive.ZipArchive;
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

    /** What {@link #first} says of files outside of {@code META-INF/}, and of those that are no class of any release. */
    static final int ALWAYS = 1;

    static final int NEVER = Integer.MAX_VALUE;

    /** Finds out what counts below a folder of an archive, with a look at the manifest only if there is a choice. */
    static Releases of(ZipArchive archive, String folder, Runtime.Version view, boolean isLaunched) {
        if (view.feature() <= LOWEST || !areIn(archive, folder, isLaunched)) {
            return NONE;
        }
        Set<String> there = archive.directories(folder + VERSIONS);
        List<String> directories = new ArrayList<>();
        for (int release = view.feature(); release >= LOWEST; release--) {
            String name = String.valueOf(release);
            if (there.contains(name)) {
                directories.add(VERSIONS + name + "/");
            }
        }
        return new Releases(List.copyOf(directories));
    }

    /**
     * Whether an archive is one for several releases, and has something for one of them below a folder. Mostly the JVM decides; in a folder
     * within, and in archives that Spring Boot's launchers load, it is these, of which some want no more than that there is the attribute.
     */
    static boolean areIn(ZipArchive archive, String folder, boolean isLaunched) {
        return !archive.directories(folder + VERSIONS).isEmpty()
                && archive.manifest()
                        .filter(
                                isLaunched || !folder.isEmpty()
                                        ? Manifests::speaksOfReleases
                                        : Manifests::isMultiRelease)
                        .isPresent();
    }

    /**
     * The first release that looks for a file, if the archive is a multi-release one.
     *
     * @param name the name of the file
     * @return the release, or {@link #NEVER}
     */
    static int first(String name) {
        if (!name.startsWith(META_INF)) {
            return ALWAYS;
        }
        int end = name.startsWith(VERSIONS) ? name.indexOf('/', VERSIONS.length()) : -1;
        return end < 0 || name.startsWith(META_INF, end + 1) ? NEVER : number(name.substring(VERSIONS.length(), end));
    }

    /** Only the shortest form of a number is one. */
    private static int number(String text) {
        boolean isNumber = text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = isNumber && !text.isEmpty() && text.charAt(0) != '0' ? Integer.parseInt(text) : 0;
        return number >= LOWEST ? number : NEVER;
    }

    /** The name of a file in the view of a release that looks for it. */
    static String inner(String name) {
        return name.startsWith(VERSIONS) ? name.substring(name.indexOf('/', VERSIONS.length()) + 1) : name;
    }

    /** The first release that looks into a directory for releases. */
    static int looksFrom(int directory) {
        return directory == ALWAYS ? ALWAYS : Math.max(directory, LOWEST + 1);
    }

    /** Looks up a file below a folder in this view. */
    Optional<Entry> find(Container container, String folder, String name) {
        if (!name.startsWith(META_INF)) {
            for (String directory : directories) {
                Optional<Entry> entry = container.find(folder + directory + name);
                if (entry.isPresent()) {
                    return entry;
                }
            }
        }
        return container.find(folder + name);
    }
}
