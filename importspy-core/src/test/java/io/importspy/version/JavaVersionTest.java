package io.importspy.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where {@link Runtime.Version} knows a version, it is the oracle. */
final class JavaVersionTest {

    private static final String[] PIECES =
            ("9 17 21 0 1 2 12 007 123456789 1234567890 . . .0 .0.1 - + ea beta internal 7 35 LTS -LTS "
                            + "-Debian-1deb12u1 +7 -ea")
                    .split(" ");

    @Test
    void what_java_reads_is_read_and_ordered_as_java_does() throws VersionException {
        List<Runtime.Version> theirs = new ArrayList<>();
        List<JavaVersion> ours = new ArrayList<>();
        for (String text : candidates()) {
            Optional<Runtime.Version> version = javaReads(text);
            if (version.isPresent()) {
                theirs.add(version.get());
                ours.add(JavaVersion.parse(text));
            }
        }
        assertThat(theirs).hasSizeGreaterThan(400);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            for (int j = 0; j < ours.size(); j++) {
                int order = Integer.signum(theirs.get(i).compareTo(theirs.get(j)));
                boolean sameOrder = order == Integer.signum(ours.get(i).compareTo(ours.get(j)));
                if (!sameOrder || (order == 0) != ours.get(i).equals(ours.get(j))) {
                    wrong.add(theirs.get(i) + " and " + theirs.get(j));
                }
            }
            assertThat(ours.get(i).feature()).isEqualTo(theirs.get(i).feature());
            assertThat(ours.get(i).isPreRelease()).isEqualTo(theirs.get(i).pre().isPresent());
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_java_does_not_read_is_refused_but_for_zeros_at_the_end() {
        assertThat(candidates())
                .filteredOn(text -> javaReads(text).isEmpty())
                .filteredOn(text -> javaReads(text.replaceFirst("^([0-9]+(?:\\.[0-9]+)*?)(\\.0)+(?![0-9.])", "$1"))
                        .isEmpty())
                .isNotEmpty()
                .noneMatch(JavaVersionTest::weRead);
    }

    @Test
    void the_versions_of_three_decades_are_in_order() throws VersionException {
        List<JavaVersion> ascending = new ArrayList<>();
        for (String text :
                ("1.1.8_010 1.4.2_19 1.5.0_22 1.6.0_45 1.7.0 1.7.0_80 1.8.0-ea-b99 1.8.0-ea 1.8.0-internal 1.8.0 1.8.0_05"
                                + " 1.8.0_392-ea-b03 1.8.0_392 1.8.0_392-b07 1.8.0_392-b08 9-ea+19 9 9.0.4 10.0.2+13 11-ea 11 11.0.2+9"
                                + " 11.0.2+9-LTS 11.0.2+9-LTS-Debian 11.0.16 11.0.16.1 17-ea+35 17-internal 17 17+35 17.0.1 17.0.12-ea"
                                + " 17.0.12 17.0.12+7 17.0.12+10 21-beta 21-ea+35 21 25.0.3+9-LTS 26-ea")
                        .split(" ")) {
            ascending.add(JavaVersion.parse(text));
        }
        // Early access in hotspot's old builds: without a build before any build.
        Collections.swap(ascending, 6, 7);
        List<JavaVersion> shuffled = new ArrayList<>(ascending);
        Collections.shuffle(shuffled, new Random(1));
        Collections.sort(shuffled);
        assertThat(shuffled).containsExactlyElementsOf(ascending);
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_392, 8", "1.8, 8", "1.4.2_19, 4", "9, 9", "17.0.12+7, 17", "21-ea+35, 21", "25.0.3+9-LTS, 25"})
    void the_feature_release_is_what_people_call_the_version(String text, int feature) throws VersionException {
        assertThat(JavaVersion.parse(text).feature()).isEqualTo(feature);
    }

    @ParameterizedTest
    @CsvSource({
        "1.8.0_392, 8.0.392",
        "1.8, 8",
        "1.8.0, 8.0.0",
        "17.0.0, 17",
        "1.8.0_05, 8.0.5",
        "1.8.0_392-b08, 8.0.392+8"
    })
    void the_same_version_may_be_spelt_in_two_ways(String one, String other) throws VersionException {
        assertThat(JavaVersion.parse(one))
                .isEqualTo(JavaVersion.parse(other))
                .hasSameHashCodeAs(JavaVersion.parse(other))
                .isEqualByComparingTo(JavaVersion.parse(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.8.0_181-8u181-b13-2~deb9u1-b13", "1.8.0_392-8u392-ga-1~deb9u1-b08", "17.0.15+6-Debian-1deb12u1",
                        "9-Debian+0-9b181-4bpo91",
                "11.0.2+9-Ubuntu-3ubuntu118.04.3", "17.0.9+9-jvmci-23.0-b22", "21.0.4+8-LTS-jvmci-23.1-b41",
                        "10-internal"
            })
    void versions_of_real_distributions_are_read(String text) throws VersionException {
        assertThat(JavaVersion.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'',0",
                "abc,0",
                "17.x,2",
                "17.01,4",
                "17+,3",
                "17.0.12+7b,9",
                "1.17,3",
                "1.11.0,3",
                "017,0",
                "17--foo,3",
                "17 ,2",
                "'17\n',2",
                "12345678901,9",
                "1.8.0_,5"
            })
    void what_is_no_version_says_where_it_stops_being_one(String text, int offset) {
        assertThatThrownBy(() -> JavaVersion.parse(text))
                .asInstanceOf(type(VersionException.class))
                .extracting(VersionException::offset)
                .isEqualTo(offset);
    }

    @Test
    void a_text_beyond_measure_is_refused() {
        assertThatThrownBy(() -> JavaVersion.parse("17" + ".1".repeat(1_000_000)))
                .isInstanceOf(VersionException.class);
    }

    private static boolean weRead(String text) {
        try {
            return JavaVersion.parse(text).feature() > 0;
        } catch (VersionException e) {
            return false;
        }
    }

    private static List<String> candidates() {
        Random random = new Random(20261122);
        return IntStream.range(0, 10_000)
                .mapToObj(i -> candidate(random))
                .filter(text -> !text.startsWith("1."))
                .distinct()
                .toList();
    }

    private static String candidate(Random random) {
        StringBuilder version = new StringBuilder(PIECES[random.nextInt(4)]);
        for (int i = random.nextInt(6); i > 0; i--) {
            version.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return version.toString();
    }

    /** Numbers of ten digits are beyond us, and beyond Java soon after. */
    private static Optional<Runtime.Version> javaReads(String text) {
        try {
            return Optional.of(Runtime.Version.parse(text))
                    .filter(v -> v.version().stream().allMatch(n -> n < 1_000_000_000))
                    .filter(v -> v.build().orElse(0) < 1_000_000_000);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
