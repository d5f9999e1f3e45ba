package io.importspy.artifact;

import io.importspy.archive.Container;
import io.importspy.archive.Entry;
import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Reads manifests as the JVM does (JAR File Specification, "JAR Manifest"). */
final class Manifests {
    static final String NAME = "META-INF/MANIFEST.MF";

    /** The largest manifest that is read, in bytes: 16 MiB. */
    static final int LIMIT = 16 << 20;

    private Manifests() {}

    /**
     * The main section.
     *
     * @param entry the manifest
     * @return the attributes, by names whose case does not matter
     * @throws UndecidableException if any section is malformed, since the JVM then refuses the archive's classes, or if
     *     the main section says one thing twice
     */
    static SortedMap<String, String> main(Entry entry) {
        return main(entry, entry.bytes(LIMIT));
    }

    /** The main section of a container's manifest; nothing if there is none. */
    static Map<String, String> mainOf(Container container) {
        return container.manifest().<Map<String, String>>map(Manifests::main).orElseGet(Map::of);
    }

    /** Whether the archive is a multi-release one, in the very spelling that {@link java.util.jar.JarFile} asks for. */
    static boolean isMultiRelease(Entry entry) {
        byte[] bytes = entry.bytes(LIMIT);
        return text(bytes).toLowerCase(Locale.ROOT).contains("multi-release: true")
                && "true".equalsIgnoreCase(main(entry, bytes).get("Multi-Release"));
    }

    /** Whether it says of the archive that it is a multi-release one, or that it is none. */
    static boolean speaksOfReleases(Entry entry) {
        return main(entry).containsKey("Multi-Release");
    }

    private static SortedMap<String, String> main(Entry entry, byte[] bytes) {
        SortedMap<String, String> main = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try {
            requireUnique(entry, bytes);
            Attributes attributes = new Manifest(new ByteArrayInputStream(bytes)).getMainAttributes();
            for (Map.Entry<Object, Object> attribute : attributes.entrySet()) {
                main.put(attribute.getKey().toString(), (String) attribute.getValue());
            }
        } catch (IOException e) {
            throw malformed(entry, e);
        }
        return Collections.unmodifiableSortedMap(main);
    }

    /**
     * The manifest with all of its sections.
     *
     * @throws UndecidableException if it is malformed
     */
    static Manifest whole(Entry entry) {
        try {
            return new Manifest(new ByteArrayInputStream(entry.bytes(LIMIT)));
        } catch (IOException e) {
            throw malformed(entry, e);
        }
    }

    /**
     * The names that the manifest has digests for, as that of a signed archive has for each entry.
     *
     * @throws UndecidableException if the manifest is malformed
     */
    static SortedSet<String> digested(Entry entry) {
        SortedSet<String> names = new TreeSet<>();
        whole(entry).getEntries().forEach((name, attributes) -> {
            if (attributes.keySet().stream().anyMatch(Manifests::isDigest)) {
                names.add(name);
            }
        });
        return names;
    }

    private static boolean isDigest(Object attribute) {
        return attribute.toString().toLowerCase(Locale.ROOT).endsWith("-digest");
    }

    /** The JDK lets the last of two equal names win, and others may not. */
    private static void requireUnique(Entry entry, byte[] bytes) throws IOException {
        Set<String> names = new HashSet<>();
        BufferedReader lines = new BufferedReader(new StringReader(text(bytes)));
        String line = lines.readLine();
        while (line != null && !line.isEmpty()) {
            int colon = line.indexOf(':');
            if (colon > 0
                    && line.charAt(0) != ' '
                    && !names.add(line.substring(0, colon).toLowerCase(Locale.ROOT))) {
                throw malformed(entry, "the attribute " + line.substring(0, colon) + " twice");
            }
            line = lines.readLine();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The JDK's own words change from release to release. */
    private static UndecidableException malformed(Entry entry, IOException cause) {
        UndecidableException malformed = malformed(entry, "lines that the JVM does not read as attributes");
        malformed.initCause(cause);
        return malformed;
    }

    private static UndecidableException malformed(Entry entry, String found) {
        return new UndecidableException(
                Reason.MANIFEST_UNREADABLE,
                entry.where(),
                "a manifest that the JVM reads, with each main attribute once",
                found,
                "let a build tool write the manifest");
    }
}
