package io.importspy.bytecode;

import java.util.ArrayList;
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
    private static final Layout DIRECTORY = new Layout(Artifact.Kind.DIRECTORY, "", List.of());
    private static final Layout JAR = new Layout(Artifact.Kind.JAR, "", List.of());
    private static final Layout WAR =
            new Layout(Artifact.Kind.WAR, "WEB-INF/classes/", List.of("WEB-INF/lib/", "WEB-INF/lib-provided/"));
    private static final Layout BOOT_JAR =
            new Layout(Artifact.Kind.BOOT_JAR, "BOOT-INF/classes/", List.of("BOOT-INF/lib/"));

    /** Attributes by which Spring Boot's launchers find the application. */
    private static final Set<String> BOOT_ATTRIBUTES =
            Set.of("Start-Class", "Spring-Boot-Version", "Spring-Boot-Classes");

    static Layout directory() {
        return DIRECTORY;
    }

    static Layout of(String fileName, Container container) {
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".war")) {
            return WAR;
        }
        boolean boot = container.anyStartsWith(BOOT_JAR.classes)
                && container.manifest().stream()
                        .flatMap(entry -> Manifests.main(entry).keySet().stream())
                        .anyMatch(BOOT_ATTRIBUTES::contains);
        return boot ? BOOT_JAR : JAR;
    }

    /** The class root in an artifact that is laid out like this. */
    ClassRoot root(Container container, Runtime.Version view) {
        return kind == Artifact.Kind.JAR ? ClassRoot.of(container, view) : ClassRoot.within(container, classes);
    }

    /** The names of the nested archives, in the order in which they are there. */
    List<String> nested(Container container) {
        List<String> names = new ArrayList<>();
        container.names(name -> {
            boolean library = name.endsWith(".jar")
                    && libraries.stream()
                            .anyMatch(directory ->
                                    name.startsWith(directory) && name.indexOf('/', directory.length()) < 0);
            if (library) {
                names.add(name);
            }
        });
        return names;
    }
}
