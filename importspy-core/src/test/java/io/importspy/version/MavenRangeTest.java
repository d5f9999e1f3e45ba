package io.importspy.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Maven itself is the oracle. */
final class MavenRangeTest {

    private static final String[] VERSIONS =
            "1 1.0 1.0.1 1.1 1.5 1.5-SNAPSHOT 1.5-rc1 2 2.0 2.0-SNAPSHOT 2.0-alpha 2.0.Final 2.1 3-jre 10".split(" ");

    @Test
    void a_range_holds_the_versions_that_it_holds_for_maven() throws Exception {
        Random random = new Random(20261122);
        int read = 0;
        for (String text : IntStream.range(0, 6_000)
                .mapToObj(i -> wellFormed(random))
                .distinct()
                .toList()) {
            var theirs = mavenReads(text);
            var ours = weRead(text);
            assertThat(ours.isPresent()).as(text).isEqualTo(theirs.isPresent());
            if (theirs.isPresent()) {
                read++;
                assertThat(members(ours.orElseThrow())).as(text).isEqualTo(members(theirs.get()));
            }
        }
        assertThat(read).isGreaterThan(500);
    }

    @Test
    void no_range_is_read_that_maven_refuses_and_none_is_read_otherwise() {
        Random random = new Random(20261122);
        for (String text : IntStream.range(0, 20_000)
                .mapToObj(i -> illFormed(random))
                .distinct()
                .toList()) {
            weRead(text)
                    .ifPresent(ours -> assertThat(mavenReads(text))
                            .as(text)
                            .hasValueSatisfying(
                                    theirs -> assertThat(members(ours)).isEqualTo(members(theirs))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2.1, 2.1, true",
        "2.1, 2.1.0, true",
        "2.1, 2.1.1, false",
        "2.1, 2.1-SNAPSHOT, false",
        "' 2.1 ', 2.1, true"
    })
    void a_plain_version_is_that_version(String range, String version, boolean held) throws VersionException {
        assertThat(VersionRange.ofMaven(range).contains(MavenVersion.of(version)))
                .isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(,1],[2,)",
                "(,)",
                " [ 1.0 , 2.0 ) ",
                "[1],[2],[3]",
                "2.1.Final",
                "20231013",
                "Finchley.SR2",
                "1.0-2.0"
            })
    void what_maven_reads_is_read_and_shown_as_it_was_written(String text) throws VersionException {
        assertThat(VersionRange.ofMaven(text)).hasToString(text).isEqualTo(VersionRange.ofMaven(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1,2][3,4]",
                "[1,2],",
                "[]",
                "[ ]",
                "[1,2,3]",
                "[1,),[2,3]",
                "[1,2],3",
                "[1,2]x",
                "${project.version}"
            })
    void what_maven_lets_pass_without_a_meaning_is_refused(String text) {
        assertThatThrownBy(() -> VersionRange.ofMaven(text)).isInstanceOf(VersionException.class);
    }

    @Test
    void a_range_beyond_measure_is_read_in_one_pass() throws VersionException {
        String text = "[1],".repeat(1_000_000) + "[2]";
        assertThat(VersionRange.ofMaven(text).contains(MavenVersion.of("2"))).isTrue();
    }

    private static String wellFormed(Random random) {
        List<String> intervals = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String low = random.nextInt(5) == 0 ? "" : VERSIONS[random.nextInt(VERSIONS.length)];
            // Maven forgets that a range without an end came before.
            String high = i > 0 || random.nextInt(5) > 0 ? VERSIONS[random.nextInt(VERSIONS.length)] : "";
            intervals.add(("[(".charAt(random.nextInt(2))) + low + "," + high + ("])".charAt(random.nextInt(2))));
        }
        return String.join(",", intervals);
    }

    private static String illFormed(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "[" : "(");
        for (int i = random.nextInt(10); i >= 0; i--) {
            text.append(
                    switch (random.nextInt(8)) {
                        case 0 -> "[";
                        case 1 -> "(";
                        case 2 -> "]";
                        case 3 -> ")";
                        case 4, 5 -> ",";
                        case 6 -> " ";
                        default -> VERSIONS[random.nextInt(VERSIONS.length)];
                    });
        }
        return text.toString();
    }

    private static Optional<VersionRange<MavenVersion>> weRead(String text) {
        try {
            return Optional.of(VersionRange.ofMaven(text));
        } catch (VersionException e) {
            assertThat(e.offset()).as(text).isBetween(0, text.length());
            return Optional.empty();
        }
    }

    private static Optional<org.apache.maven.artifact.versioning.VersionRange> mavenReads(String text) {
        try {
            return Optional.of(org.apache.maven.artifact.versioning.VersionRange.createFromVersionSpec(text));
        } catch (InvalidVersionSpecificationException e) {
            return Optional.empty();
        }
    }

    private static List<String> members(VersionRange<MavenVersion> range) {
        return List.of(VERSIONS).stream()
                .filter(v -> range.contains(MavenVersion.of(v)))
                .toList();
    }

    private static List<String> members(org.apache.maven.artifact.versioning.VersionRange range) {
        return List.of(VERSIONS).stream()
                .filter(v -> range.containsVersion(new DefaultArtifactVersion(v)))
                .toList();
    }
}
