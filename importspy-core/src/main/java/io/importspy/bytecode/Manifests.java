package io.importspy.bytecode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
        byte[] bytes = entry.bytes(LIMIT);
        checkUnique(entry, bytes);
        SortedMap<String, String> main = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try {
            Attributes attributes = new Manifest(new ByteArrayInputStream(bytes)).getMainAttributes();
            attributes.forEach((name, value) -> main.put(name.toString(), (String) value));
        } catch (IOException e) {
            throw malformed(entry, e.toString(), e);
        }
        return Collections.unmodifiableSortedMap(main);
    }

    /** Whether the archive is a multi-release one, in the very spelling that {@link java.util.jar.JarFile} asks for. */
    static boolean isMultiRelease(Entry entry) {
        String text = new String(entry.bytes(LIMIT), StandardCharsets.ISO_8859_1);
        return text.toLowerCase(Locale.ROOT).contains("multi-release: true")
                && "true".equalsIgnoreCase(main(entry).get("Multi-Release"));
    }

    /** The JDK lets the last of two equal names win, and others may not. */
    private static void checkUnique(Entry entry, byte[] bytes) {
        Set<String> names = new HashSet<>();
        for (String line :
                new String(bytes, StandardCharsets.ISO_8859_1).lines().toList()) {
            int colon = line.indexOf(':');
            if (line.isEmpty()) {
                return;
            }
            if (colon > 0
                    && line.charAt(0) != ' '
                    && !names.add(line.substring(0, colon).toLowerCase(Locale.ROOT))) {
                String found = "the attribute " + line.substring(0, colon) + " twice";
                throw malformed(entry, found, new IOException(found));
            }
        }
    }

    private static UndecidableException malformed(Entry entry, String found, IOException cause) {
        return new UndecidableException(
                Reason.MANIFEST_UNREADABLE,
                entry.where(),
                "a manifest that the JVM reads, with each main attribute once",
                found,
                "let a build tool write the manifest",
                cause);
    }
}
