package io.importspy.check.content;

import io.importspy.artifact.PomProperties;
import io.importspy.check.rule.Inspection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The version that a loose artifact has by its own account: that of its one {@code pom.properties}, else the manifest's {@code
 * Implementation-Version} or {@code Bundle-Version}, else what its file name says.
 */
final class ArtifactVersion {

    private static final Pattern IN_FILE_NAME = Pattern.compile("-(\\d.*)\\.\\w+$");

    /** {@code 1.2-api-2.17.1}, of which nobody knows where the version begins; {@code 5.3-redhat-00001} is one, as timestamps are. */
    private static final Pattern TWO_VERSIONS = Pattern.compile(".*-\\D[^-]*-\\d+\\..*");

    private ArtifactVersion() {}

    static Optional<String> of(Inspection inspection) {
        return pomProperties(inspection)
                .or(() -> manifest(inspection, "Implementation-Version"))
                .or(() -> manifest(inspection, "Bundle-Version"))
                .or(() -> inspection.fileName().flatMap(ArtifactVersion::inFileName));
    }

    private static Optional<String> pomProperties(Inspection inspection) {
        return PomProperties.of(inspection.artifact()).flatMap(pom -> present(pom.getProperty("version", "")));
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
                .filter(version -> !TWO_VERSIONS.matcher(version).matches())
                .findFirst();
    }

    private static Optional<String> present(String text) {
        return Optional.of(text.strip()).filter(version -> !version.isEmpty());
    }
}
