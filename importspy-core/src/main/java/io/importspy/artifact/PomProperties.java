package io.importspy.artifact;

import io.importspy.archive.Entry;
import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** What Maven has written into an archive about where it comes from. */
public final class PomProperties {

    private static final int LIMIT = 1 << 20;

    private PomProperties() {}

    /**
     * The properties of an archive.
     *
     * @param artifact the archive
     * @return those of its one {@code pom.properties}; empty if there is none, or several and nobody knows which is about the archive itself
     * @throws UndecidableException if it cannot be read
     */
    public static Optional<Properties> of(Artifact artifact) {
        List<String> names = artifact.entryNames().stream()
                .filter(name -> name.startsWith("META-INF/maven/") && name.endsWith("/pom.properties"))
                .toList();
        return names.size() == 1 ? artifact.entry(names.get(0)).map(PomProperties::read) : Optional.empty();
    }

    private static Properties read(Entry entry) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(entry.bytes(LIMIT), StandardCharsets.ISO_8859_1)));
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            throw new UndecidableException(
                    Reason.ENTRY_UNREADABLE,
                    entry.where(),
                    "a properties file",
                    "one with an escape that is none, as in `\\u12`",
                    "build the artifact anew, or take version out of the contract",
                    e);
        }
    }
}
