package io.importspy.artifact;

import io.importspy.archive.ZipArchive;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where in an artifact its classes and libraries are.
 *
 * @param kind of artifact
 * @param classes the directory of the classes, with a trailing slash unless it is the root
 * @param libraries directories of nested archives
 */
record Layout(Artifact.Kind kind, String classes, List<String> libraries) {
    static final Layout DIRECTORY = new Layout(Artifact.Kind.DIRECTORY, "", List.of());
    private static final Layout JAR = new Layout(Artifact.Kind.JAR, "", List.of());
    private static final Layout WAR =
            new Layout(Artifact.Kind.WAR, "WEB-INF/classes/", List.of("WEB-INF/lib/", "WEB-INF/lib-provided/"));
    private static final Layout BOOT_JAR =
            new Layout(Artifact.Kind.BOOT_JAR, "BOOT-INF/classes/", List.of("BOOT-INF/lib/"));

    /** An application may have no class of its own, or no library. */
    private static final Set<String> BOOT_DIRECTORIES = Set.of("classes", "lib");

    /** Attributes by which Spring Boot's launchers find the application. */
    private static final Set<String> BOOT_ATTRIBUTES =
            Set.of("Start-Class", "Spring-Boot-Version", "Spring-Boot-Classes");

    static Layout of(String fileName, ZipArchive archive) {
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".war")) {
            return WAR;
        }
        boolean isBoot = !Collections.disjoint(archive.directories("BOOT-INF/"), BOOT_DIRECTORIES);
        return isBoot && isLaunched(archive) ? BOOT_JAR : JAR;
    }

    private static boolean isLaunched(ZipArchive archive) {
        return archive.manifest()
                .filter(entry -> !Collections.disjoint(Manifests.main(entry).keySet(), BOOT_ATTRIBUTES))
                .isPresent();
    }

    /** The class root in an archive that is laid out like this. */
    ClassRoot root(ZipArchive archive, Runtime.Version view) {
        return kind == Artifact.Kind.JAR ? ClassRoot.of(archive, view) : ClassRoot.within(archive, classes);
    }

    /**
     * The archives within, in the order in which they are there, none of them opened yet. In front of them the top of the archive, if
     * that is where the JVM finds Spring Boot's launcher: what lies there is on the class path as well.
     */
    List<Library> libraries(ZipArchive archive, Runtime.Version view) {
        List<Library> found = new ArrayList<>();
        if (!libraries.isEmpty()) {
            boolean isLaunched = isLaunched(archive);
            if (isLaunched) {
                found.add(new Library("", () -> ClassRoot.within(archive, "")));
            }
            archive.names(name -> {
                if (isLibrary(name) || (isLaunched && isLaunchersLibrary(name, archive))) {
                    found.add(new Library(name, () -> ClassRoot.of(archive.nested(name), view)));
                }
            });
        }
        return found;
    }

    private boolean isLibrary(String name) {
        String parent = name.substring(0, name.lastIndexOf('/') + 1);
        return name.endsWith(".jar") && libraries.contains(parent);
    }

    /** Spring Boot's launcher takes whatever is an archive, by any name and in folders below too. */
    private boolean isLaunchersLibrary(String name, ZipArchive archive) {
        return libraries.stream().anyMatch(name::startsWith) && archive.endsLikeArchive(name);
    }
}
