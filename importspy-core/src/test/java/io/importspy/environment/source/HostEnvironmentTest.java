package io.importspy.environment.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.importspy.environment.Architecture;
import io.importspy.environment.Environment;
import io.importspy.environment.Fact;
import io.importspy.environment.Fact.Known;
import io.importspy.environment.Fact.Unknown;
import io.importspy.environment.OperatingSystem;
import io.importspy.environment.Variable;
import io.importspy.environment.Variables;
import io.importspy.environment.Vendor;
import io.importspy.version.JavaVersion;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

final class HostEnvironmentTest {

    /** The file that the makers of this JDK put into it is the oracle. */
    @Test
    void this_machine_is_what_the_release_file_of_its_jdk_says() throws Exception {
        Properties release = releaseFile();
        Environment here = HostEnvironment.observe();
        assertThat(value(here.os()))
                .isEqualTo(OperatingSystem.ofName(said(release, "OS_NAME")).orElseThrow());
        assertThat(value(here.arch()))
                .isEqualTo(Architecture.parse(said(release, "OS_ARCH")).orElseThrow());
        assertThat(value(here.java())).isEqualTo(JavaVersion.parse(said(release, "JAVA_RUNTIME_VERSION")));
        assertThat(value(here.vendor()).isCalled(said(release, "IMPLEMENTOR"))).isTrue();
    }

    @Test
    void this_jvm_is_the_one_that_runs_this_test() {
        Environment here = HostEnvironment.observe();
        assertThat(value(here.java()).feature()).isEqualTo(Runtime.version().feature());
        assertThat(value(here.vm()).isCalled(System.getProperty("java.vm.name")))
                .isTrue();
        Variables variables = value(here.variables());
        assertThat(System.getenv())
                .allSatisfy((name, value) -> assertThat(variables.find(name)).isEqualTo(new Variable.Present(value)));
        assertThat(variables.find("IMPORTSPY_NOBODY_SETS_THIS")).isEqualTo(new Variable.Absent());
    }

    @Test
    void two_looks_at_the_same_machine_are_equal() {
        assertThat(HostEnvironment.observe()).isEqualTo(HostEnvironment.observe());
    }

    @Test
    void the_words_of_the_machine_are_kept_beside_those_of_the_contract() {
        Environment windows = observe("21.0.4+7-LTS", "os.name=Windows 11", "os.arch=amd64", "java.vendor=Microsoft");
        assertThat(windows.os()).isEqualTo(new Known<>(OperatingSystem.WINDOWS, "Windows 11"));
        assertThat(windows.arch()).isEqualTo(new Known<>(Architecture.X86_64, "amd64"));
        assertThat(windows.vendor()).isEqualTo(new Known<>(new Vendor("Microsoft", ""), "Microsoft"));
        assertThat(value(windows.variables()).find("PATH")).isEqualTo(new Variable.Present("x"));
        assertThat(value(observe("17", "os.name=Linux").variables()).find("PATH"))
                .isEqualTo(new Variable.Absent());
    }

    @Test
    void what_the_machine_does_not_tell_or_no_contract_can_name_is_unknown() {
        Environment odd = observe("not-a-version", "os.name=Haiku", "os.arch=", "java.vm.name= ");
        assertThat(odd.os()).isEqualTo(new Unknown<>("os.name is \"Haiku\", for which contracts have no word"));
        assertThat(odd.arch()).isEqualTo(new Unknown<>("this JVM does not tell its os.arch"));
        assertThat(odd.java()).isInstanceOf(Unknown.class);
        assertThat(odd.vendor()).isEqualTo(new Unknown<>("this JVM does not tell its java.vendor"));
        assertThat(odd.vm()).isEqualTo(new Unknown<>("this JVM does not tell its java.vm.name"));
    }

    private static Environment observe(String version, String... properties) {
        Properties told = new Properties();
        for (String property : properties) {
            told.setProperty(property.split("=", 2)[0], property.split("=", 2)[1]);
        }
        return new HostEnvironment(version, told, Map.of("Path", "x")).facts();
    }

    private static <T> T value(Fact<T> fact) {
        return fact.either(Known::value, why -> {
            throw new AssertionError(why);
        });
    }

    private static Properties releaseFile() throws IOException {
        Path file = Path.of(System.getProperty("java.home"), "release");
        assumeThat(file).exists();
        Properties release = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            release.load(reader);
        }
        return release;
    }

    private static String said(Properties release, String key) {
        assumeThat(release).containsKey(key);
        return release.getProperty(key).replace("\"", "");
    }
}
