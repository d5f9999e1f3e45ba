package io.importspy.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maven itself is the oracle. */
final class MavenVersionTest {

    private static final List<String> REAL =
            List.of(("0.0.1 0.9 1 1.0 1.0.0 1.0.1 1.1 1.10 1.2 1.2.3 2 2.0 2.1 2.1.0 2.1.Final 2.1-SNAPSHOT"
                            + " 2.1.0-SNAPSHOT 2.1-alpha-1 2.1-alpha1 2.1a1 2.1-beta-2 2.1b2 2.1-M1 2.1-m1 2.1-milestone-1 2.1-RC1"
                            + " 2.1-rc1 2.1-CR1 2.1-cr1 2.1.RC1 2.1-rc-1 2.1-rc.1 2.1-ga 2.1-GA 2.1-final 2.1-release 2.1-sp 2.1-SP1"
                            + " 2.1.SP1 2.1-jre 2.1-android 32.1.3-jre 32.1.3-android 33.0.0-jre 5.6.0.Final 5.6.0.Beta1"
                            + " 5.6.0.CR2 6.0.0.Alpha7 4.1.100.Final 4.2.0.RC1 3.0.0-M5 3.9.16 4.0.0-rc-6 4.0.0-alpha-13"
                            + " 1.0.0.RELEASE 2.2.0.M1 2.2.0.RC1 Finchley.SR2 Hoxton.RELEASE 2020.0.3 20040616 20231013"
                            + " 1.8.0_392 1.0-20180101.120000-1 9.4.51.v20230217 1.4.2-b03 2.0-b03 3.1.0-b06 1.5.0-b01 1.0.b2"
                            + " 42.7.4 42.2.5.jre7 12.8.1.jre11 12.8.1.jre8-preview 19.3.0.0 23.5.0.24.07 8.0.33 3.46.1.3 2.7.7"
                            + " 2.19.0-rc2 2.19.0-rc2-SNAPSHOT 1.0-incubating 4.0.0-beta-5 0.11.0-alpha.3+build.5 1.0+meta"
                            + " r09 r239 v1.2.3 1.2.3-1 1.2.3-2 1.2.3.1 1.2.3-01 1-1 1-1.foo-bar1baz-.1 1.x 1.0.x"
                            + " 1..2 1.-2 1-.2 -1 .1 1- 1. 1-- 1.0.0-0 1-0-sp 1-ga-1 1-sp-1 final ga 0 00 0.0 00.1 1.0a 1.0-a 1.0-a.1"
                            + " 1.a.2 1.ga.2 99999999999 999999999 1.9999999999999999999999 1_2 1.0_3 ÄÖ 1.٣")
                    .split(" "));

    private static final String[] PIECES =
            ("0 1 2 10 007 123456789012 98765432109876543210 . . . - - _ + a b m alpha Beta milestone rc CR "
                            + "SNAPSHOT ga Final release sp x foo jre v")
                    .split(" ");

    @Test
    void any_two_versions_have_the_order_that_maven_gives_them() {
        List<String> versions = versions();
        List<MavenVersion> ours = versions.stream().map(MavenVersion::of).toList();
        List<ComparableVersion> theirs =
                versions.stream().map(ComparableVersion::new).toList();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            for (int j = 0; j < versions.size(); j++) {
                if (Integer.signum(ours.get(i).compareTo(ours.get(j)))
                        != Integer.signum(theirs.get(i).compareTo(theirs.get(j)))) {
                    wrong.add(versions.get(i) + " and " + versions.get(j));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void versions_are_equal_exactly_where_maven_finds_no_difference() {
        List<String> versions = versions();
        List<MavenVersion> ours = versions.stream().map(MavenVersion::of).toList();
        List<ComparableVersion> theirs =
                versions.stream().map(ComparableVersion::new).toList();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            for (int j = 0; j < versions.size(); j++) {
                boolean equal = ours.get(i).equals(ours.get(j));
                if (equal != theirs.get(i).equals(theirs.get(j))
                        || (equal && ours.get(i).hashCode() != ours.get(j).hashCode())) {
                    wrong.add(versions.get(i) + " and " + versions.get(j));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2.1, 2.1.0, 0",
        "2.1, 2.1.Final, 0",
        "2.1-SNAPSHOT, 2.1, -1",
        "2.1-rc1, 2.1-SNAPSHOT, -1",
        "2.10, 2.9, 1",
        "2.1-jre, 2.1, 1"
    })
    void the_order_is_the_one_that_is_promised(String a, String b, int order) {
        assertThat(Integer.signum(MavenVersion.of(a).compareTo(MavenVersion.of(b))))
                .isEqualTo(order);
    }

    @Test
    void a_version_is_shown_as_it_was_stated() {
        assertThat(MavenVersion.of("2.1.0.Final")).hasToString("2.1.0.Final");
    }

    @Test
    void a_version_beyond_measure_is_compared_without_overflow() {
        MavenVersion deep = MavenVersion.of("1-".repeat(500_000) + "1");
        assertThat(deep).isEqualByComparingTo(MavenVersion.of(deep.toString())).isLessThan(MavenVersion.of("2"));
    }

    private static List<String> versions() {
        Random random = new Random(20261122);
        Stream<String> made = IntStream.range(0, 1000).mapToObj(i -> random(random));
        return Stream.concat(REAL.stream(), made).toList();
    }

    private static String random(Random random) {
        StringBuilder version = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            version.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return version.toString();
    }
}
