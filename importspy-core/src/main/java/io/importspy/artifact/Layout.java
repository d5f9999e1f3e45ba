package io.importspy.artifact;

import io.importspy.archive.Container;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where in an archive or a directory somebody looks for classes and libraries, whatever its name is: the JVM at the top, containers of
 * servlets in {@code WEB-INF/}, Spring Boot's launchers in {@code BOOT-INF/} and {@code WEB-INF/}, and its {@code PropertiesLauncher} where it
 * is told to. Layouts add up, since nobody knows who is going to load it.
 *
 * @param container the archive or directory
 * @param folders of classes, with a slash at the end, the top last
 * @param isLaunched whether Spring Boot's launcher is in it
 * @param path what its {@code PropertiesLauncher} is told
 */
record Layout(Container container, List<String> folders, boolean isLaunched, LoaderPath path) {

    /** Where Spring Boot's launchers are. */
    static final String LAUNCHER = "org/springframework/boot/loader/";

    private static final String BOOT = "BOOT-INF/";
    private static final String WEB = "WEB-INF/";
    private static final List<String> ARCHIVES = List.of(".jar", ".zip");

    /** Folders of which containers of servlets and the launchers of Spring Boot take the archives. */
    private static final List<String> LIBRARIES = List.of(BOOT + "lib/", WEB + "lib/", WEB + "lib-provided/");

    /** Attributes by which Spring Boot's launchers find the application. */
    private static final Set<String> BOOT_ATTRIBUTES =
            Set.of("Start-Class", "Spring-Boot-Version", "Spring-Boot-Classes");

    Layout {
        folders = List.copyOf(folders);
    }

    static Layout of(Container container) {
        Set<String> boot = container.directories(BOOT);
        Set<String> web = container.directories(WEB);
        boolean hasLauncher = container.directories("org/springframework/boot/").contains("loader");
        boolean isLaunched = hasLauncher || (!(boot.isEmpty() && web.isEmpty()) && isMadeBySpringBoot(container));
        LoaderPath path = isLaunched ? LoaderPath.of(container) : LoaderPath.NONE;
        List<String> folders = new ArrayList<>();
        if (boot.contains("classes")) {
            folders.add(BOOT + "classes/");
        }
        if (web.contains("classes")) {
            folders.add(WEB + "classes/");
        }
        for (String folder : path.folders()) {
            if (!folders.contains(folder)) {
                folders.add(folder);
            }
        }
        folders.add("");
        return new Layout(container, folders, isLaunched, path);
    }

    private static boolean isMadeBySpringBoot(Container container) {
        return container
                .manifest()
                .filter(entry -> !Collections.disjoint(Manifests.main(entry).keySet(), BOOT_ATTRIBUTES))
                .isPresent();
    }

    /** Whether it is more than the classes at its top. */
    boolean isNested() {
        return folders.size() > 1 || hasLibraryFolder();
    }

    private boolean hasLibraryFolder() {
        return !container.directories(BOOT).isEmpty()
                || !container.directories(WEB).isEmpty();
    }

    /** The archives within that somebody takes, in the order in which they are there. */
    List<String> libraries() {
        List<String> found = new ArrayList<>();
        if (hasLibraryFolder() || !path.isEmpty()) {
            container.names(name -> {
                if (isLibrary(name) || path.takes(name) || (isLaunched && isLaunchersLibrary(name))) {
                    found.add(name);
                }
            });
        }
        return found;
    }

    /** Containers of servlets take what is right in the folder: Tomcat what ends in {@code .jar}, Jetty archives in any case. */
    private static boolean isLibrary(String name) {
        String parent = name.substring(0, name.lastIndexOf('/') + 1);
        return LIBRARIES.contains(parent) && isArchive(name);
    }

    static boolean isArchive(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return ARCHIVES.stream().anyMatch(lowerCase::endsWith);
    }

    /** Spring Boot's launcher takes whatever is an archive, by any name and in folders below too. */
    private boolean isLaunchersLibrary(String name) {
        return LIBRARIES.stream().anyMatch(name::startsWith) && container.endsLikeArchive(name);
    }
}
