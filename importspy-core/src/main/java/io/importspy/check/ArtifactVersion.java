package io.importspy.check;

import io.importspy.bytecode.Entry;
import io.importspy.bytecode.Reason;
import io.importspy.bytecode.UndecidableException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The version that a loose artifact has by its own account: that of its one {@code pom.properties}, else the manifest's {@code
 * Implementation-Version} or {@code Bundle-Version}, else what its file name says.
 */
final class ArtifactVersion {

    private static final int POM_PROPERTIES_LIMIT = 1 << 20;
    private static final Pattern IN_FILE_NAME = Pattern.compile("-(\\d.*)\\.\\w+$");

    private ArtifactVersion() {}

    static Optional<String> of(Inspection inspection) {
        return pomProperties(inspection)
                .or(() -> manifest(inspection, "Implementation-Version"))
                .or(() -> manifest(inspection, "Bundle-Version"))
                .or(() -> inspection.fileName().flatMap(ArtifactVersion::inFileName));
    }

    private static Optional<String> pomProperties(Inspection inspection) {
        List<String> names = inspection.artifact().entryNames().stream()
                .filter(name -> name.startsWith("META-INF/maven/") && name.endsWith("/pom.properties"))
                .toList();
        if (names.size() != 1) {
            return Optional.empty();
        }
        return inspection.artifact().entry(names.get(0)).flatMap(ArtifactVersion::version);
    }

    private static Optional<String> version(Entry entry) {
        Properties properties = new Properties();
        try {
            properties.load(
                    new StringReader(new String(entry.bytes(POM_PROPERTIES_LIMIT), StandardCharsets.ISO_8859_1)));
        } catch (IOException | IllegalArgumentException e) {
            throw new UndecidableException(
                    Reason.ENTRY_UNREADABLE,
                    entry.where(),
                    "a properties file",
                    "one that Java cannot read: " + e.getMessage(),
                    "build the artifact anew, or take version out of the contract",
                    e);
        }
        return present(properties.getProperty("version", ""));
    }

    private static Optional<String> manifest(Inspection inspection, String name) {
        return inspection.artifact().manifest().map(Map::entrySet).stream()
                .flatMap(entries -> entries.stream())
                .filter(attribute -> attribute.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .flatMap(ArtifactVersion::present);
    }

    private static Optional<String> inFileName(String fileName) {
        return Stream.of(IN_FILE_NAME.matcher(fileName))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    private static Optional<String> present(String text) {
        return Optional.of(text.strip()).filter(version -> !version.isEmpty());
    }
}
