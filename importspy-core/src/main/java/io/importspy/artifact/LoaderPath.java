package io.importspy.artifact;

import io.importspy.archive.Container;
import io.importspy.archive.Entry;
import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an archive tells Spring Boot's launchers to load besides: {@code PropertiesLauncher} by {@code Loader-Path} of the manifest and {@code
 * loader.path} of {@code loader.properties}, and all of them, once the archive is unpacked, by the index of the class path.
 *
 * @param paths folders, with a slash at the end, and archives: in the archive, and beside it; each with what names it
 * @param indexed archives of the index
 */
record LoaderPath(Map<String, String> paths, Set<String> indexed) {

    static final LoaderPath NONE = new LoaderPath(Map.of(), Set.of());

    private static final String ATTRIBUTE = "Loader-Path";
    private static final String INDEX = "classpath.idx";

    private static final int LIMIT = 16 << 20;
    private static final Pattern COMMA = Pattern.compile(",");
    private static final String VERSIONS = "META-INF/versions/";
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String ON_CLASS_PATH = "classpath:";

    static LoaderPath of(Container container) {
        Map<String, String> manifest = Manifests.mainOf(container);
        Map<String, String> paths = new LinkedHashMap<>();
        parse(manifest.get(ATTRIBUTE)).forEach(path -> paths.put(path, ATTRIBUTE));
        for (String file : files(container, manifest)) {
            container
                    .find(file)
                    .ifPresent(entry -> parse(property(entry)).forEach(path -> paths.putIfAbsent(path, file)));
        }
        return new LoaderPath(paths, indexed(container, manifest));
    }

    /** The files that may set {@code loader.path}: at the top, for any release of a multi-release jar, and with the classes. */
    private static List<String> files(Container container, Map<String, String> manifest) {
        Set<String> names = new TreeSet<>();
        for (String name : separated(manifest.getOrDefault("Loader-Config-Name", "loader"))) {
            names.add(name.strip() + ".properties");
            names.add(CLASSES + name.strip() + ".properties");
        }
        String location = manifest.getOrDefault("Loader-Config-Location", "");
        if (location.startsWith(ON_CLASS_PATH)) {
            names.add(location.substring(ON_CLASS_PATH.length()).replaceFirst("^/+", ""));
        }
        List<String> files = new ArrayList<>(names);
        for (String release : container.directories(VERSIONS)) {
            names.forEach(name -> files.add(VERSIONS + release + "/" + name));
        }
        return files;
    }

    private static @Nullable String property(Entry entry) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(entry.bytes(LIMIT), StandardCharsets.ISO_8859_1)));
            return properties.getProperty("loader.path");
        } catch (IOException | IllegalArgumentException e) {
            throw new UndecidableException(
                    Reason.ENTRY_UNREADABLE,
                    entry.where(),
                    "a properties file, from which Spring Boot's launcher has its class path",
                    "one that Java cannot read",
                    "correct the file, or leave it out of the archive",
                    e);
        }
    }

    /** As the launcher takes it apart: commas between, a folder unless it ends as an archive does; {@code lib} if there is nothing. */
    private static List<String> parse(@Nullable String value) {
        if (value == null) {
            return List.of();
        }
        List<String> paths = new ArrayList<>();
        for (String path : separated(value)) {
            paths.add(cleaned(path.trim()));
        }
        return paths.isEmpty() ? List.of("lib") : paths;
    }

    private static List<String> separated(String value) {
        return COMMA.splitAsStream(value).toList();
    }

    private static String cleaned(String path) {
        String rest = path.startsWith("./") ? path.substring(2) : path;
        if (Layout.isArchive(rest)) {
            return rest;
        }
        if (rest.endsWith("/*")) {
            return rest.substring(0, rest.length() - 1);
        }
        return rest.endsWith("/") || rest.equals(".") ? rest : rest + "/";
    }

    private static Set<String> indexed(Container container, Map<String, String> manifest) {
        Set<String> files = new TreeSet<>(Set.of("BOOT-INF/" + INDEX, "WEB-INF/" + INDEX));
        files.add(manifest.getOrDefault("Spring-Boot-Classpath-Index", "BOOT-INF/" + INDEX));
        Set<String> indexed = new LinkedHashSet<>();
        for (String file : files) {
            container
                    .find(file)
                    .ifPresent(entry -> new String(entry.bytes(LIMIT), StandardCharsets.UTF_8)
                            .lines()
                            .map(String::trim)
                            .filter(line -> line.startsWith("- \"") && line.endsWith("\""))
                            .forEach(line -> indexed.add(line.substring(3, line.length() - 1))));
        }
        return indexed;
    }

    boolean isEmpty() {
        return paths.isEmpty() && indexed.isEmpty();
    }

    /** The folders of classes in the archive. */
    List<String> folders() {
        return paths.keySet().stream()
                .map(LoaderPath::within)
                .filter(path -> path.endsWith("/"))
                .toList();
    }

    /** Whether an entry is an archive that is loaded from. */
    boolean takes(String name) {
        return indexed.contains(name)
                || (Layout.isArchive(name) && paths.keySet().stream().anyMatch(path -> name.startsWith(within(path))));
    }

    /** What is looked for beside the archive, with what names it; the index lists its own archives mostly. */
    Map<String, String> outside(Container container) {
        Map<String, String> outside = new LinkedHashMap<>(paths);
        for (String archive : indexed) {
            if (container.find(archive).isEmpty()) {
                outside.put(archive, INDEX);
            }
        }
        return outside;
    }

    /** A path in the archive: behind the name of an archive, which may be this one; the top; all of it where variables hide what is meant. */
    private static String within(String path) {
        String inner = path.substring(path.lastIndexOf('!') + 1).replaceFirst("^/+", "");
        return inner.equals("./") || inner.equals(".") || inner.contains("${") ? "" : inner;
    }
}
