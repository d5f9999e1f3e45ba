package io.importspy.artifact;

import io.importspy.archive.Container;
import io.importspy.archive.Entry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * Something outside of an archive that the archive has loaded with it.
 *
 * @param file as the archive names it: a path, a URL or a folder; text from strangers
 * @param source what names it: the attribute of the manifest, or the file
 */
public record Neighbour(String file, String source) {

    /** What names other archives in a manifest (JAR File Specification; {@code java.lang.instrument}). */
    private static final List<String> ATTRIBUTES = List.of("Class-Path", "Boot-Class-Path");

    /** The index of an archive, which Java has followed up to 21 (JAR File Specification, "JAR Index"). */
    public static final String INDEX = "META-INF/INDEX.LIST";

    private static final String QUARKUS = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
    private static final int LIMIT = 16 << 20;

    /** Those of an archive; whatever is beside a folder of the launcher's path, since it is looked for in both places. */
    static List<Neighbour> of(String fileName, Container container, LoaderPath path) {
        List<Neighbour> all = new ArrayList<>();
        Map<String, String> manifest = Manifests.mainOf(container);
        for (String attribute : ATTRIBUTES) {
            StringTokenizer files = new StringTokenizer(manifest.getOrDefault(attribute, ""));
            while (files.hasMoreTokens()) {
                all.add(new Neighbour(files.nextToken(), attribute));
            }
        }
        if (QUARKUS.equals(manifest.get("Main-Class"))) {
            all.add(new Neighbour("quarkus/quarkus-application.dat", "Main-Class"));
        }
        container.find(INDEX).ifPresent(index -> addIndexed(index, fileName, all));
        path.outside(container).forEach((file, source) -> all.add(new Neighbour(file, source)));
        return all;
    }

    private static void addIndexed(Entry index, String fileName, List<Neighbour> all) {
        new String(index.bytes(LIMIT), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.endsWith(".jar") && !line.equals(fileName))
                .forEach(line -> all.add(new Neighbour(line, INDEX)));
    }

    /**
     * The name of the file alone, by which it may be known on a class path.
     *
     * @return what stands behind the last slash
     */
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
