package io.importspy.environment.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.importspy.environment.Architecture;
import io.importspy.environment.Environment;
import io.importspy.environment.Fact;
import io.importspy.environment.Fact.Known;
import io.importspy.environment.Fact.Unknown;
import io.importspy.environment.Fact.Untold;
import io.importspy.environment.OperatingSystem;
import io.importspy.environment.UnobservableException;
import io.importspy.environment.UnobservableException.Reason;
import io.importspy.fixture.Jlink;
import io.importspy.version.JavaVersion;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oracle is the JVM: what it tells of itself, and what it tells of the image that it has linked. */
final class JdkFolderTest {

    private static final Path OWN_HOME = Path.of(System.getProperty("java.home"));

    @TempDir
    Path folder;

    @Test
    void the_folder_of_the_running_jdk_is_what_the_jvm_tells_of_itself() throws Exception {
        Environment folder = observe(OWN_HOME);
        Environment jvm = HostEnvironment.observe();
        assertThat(value(folder.os())).isEqualTo(value(jvm.os()));
        assertThat(value(folder.arch())).isEqualTo(value(jvm.arch()));
        assertThat(value(folder.java())).isEqualTo(value(jvm.java()));
        assertThat(value(folder.vendor())).isEqualTo(value(jvm.vendor()));
        assertThat(value(folder.modules())).isEqualTo(value(jvm.modules()));
        assertThat(folder.variables()).isInstanceOf(Untold.class);
    }

    @Test
    void of_a_jlink_image_the_version_and_the_modules_are_known_and_the_rest_is_not_guessed() throws Exception {
        Environment image = observe(Jlink.image(folder.resolve("image"), "java.logging"));
        assertThat(value(image.java()).feature()).isEqualTo(Runtime.version().feature());
        assertThat(value(image.modules())).containsExactlyInAnyOrder("java.base", "java.logging");
        assertThat(value(image.os())).isEqualTo(value(HostEnvironment.observe().os()));
        assertThat(value(image.arch()))
                .isEqualTo(value(HostEnvironment.observe().arch()));
        assertThat(image.vendor()).isEqualTo(new Unknown<>("the release file does not tell its IMPLEMENTOR"));
        assertThat(image.vm()).isEqualTo(new Unknown<>("the release file does not tell its JVM_VARIANT"));
    }

    @Test
    void where_the_release_file_does_not_tell_the_platform_the_libraries_of_the_runtime_do() throws Exception {
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"17.0.12\"\n");
        assertThat(observe(folder).os())
                .isEqualTo(new Unknown<>(
                        "the release file does not tell its OS_NAME, and the runtime has no library that does"));
        library(
                "lib/server/libjvm.so",
                0x7F454C46,
                bytes -> bytes.put(4, (byte) 2)
                        .put(5, (byte) 1)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putShort(18, (short) 183));
        assertPlatform(OperatingSystem.LINUX, Architecture.AARCH64);
        Files.delete(folder.resolve("lib/server/libjvm.so"));
        library(
                "bin/server/jvm.dll",
                0x4D5A0000,
                bytes -> bytes.order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(0x3C, 256)
                        .putInt(256, 0x4550)
                        .putShort(260, (short) 0x8664));
        assertPlatform(OperatingSystem.WINDOWS, Architecture.X86_64);
        library(
                "lib/libjli.dylib",
                0xCFFAEDFE,
                bytes -> bytes.order(ByteOrder.LITTLE_ENDIAN).putInt(4, 0x0100000C));
        assertThat(observe(folder).os())
                .isEqualTo(new Unknown<>("the libraries of the runtime are for macos/aarch64 (lib/libjli.dylib),"
                        + " windows/x86_64 (bin/server/jvm.dll)"));
        Files.delete(folder.resolve("bin/server/jvm.dll"));
        assertPlatform(OperatingSystem.MACOS, Architecture.AARCH64);
        library(
                "lib/libjli.dylib",
                0xCAFEBABE,
                bytes -> bytes.putInt(4, 2).putInt(8, 0x0100000C).putInt(28, 0x01000007));
        assertThat(value(observe(folder).os())).isEqualTo(OperatingSystem.MACOS);
        assertThat(observe(folder).arch()).isInstanceOf(Unknown.class);
    }

    private void assertPlatform(OperatingSystem os, Architecture arch) throws Exception {
        assertThat(value(observe(folder).os())).isEqualTo(os);
        assertThat(value(observe(folder).arch())).isEqualTo(arch);
    }

    private void library(String path, int magic, Consumer<ByteBuffer> header) throws Exception {
        Files.createDirectories(folder.resolve(path).getParent());
        ByteBuffer bytes = ByteBuffer.allocate(512).putInt(0, magic);
        header.accept(bytes);
        Files.write(folder.resolve(path), bytes.array());
    }

    @Test
    void jlink_writes_more_where_it_is_told() throws Exception {
        String info = "add:OS_NAME=Linux:OS_ARCH=aarch64:IMPLEMENTOR=Temurin";
        Environment image = observe(Jlink.image(folder.resolve("told"), "java.base", "--release-info", info));
        assertThat(value(image.os())).isEqualTo(OperatingSystem.LINUX);
        assertThat(value(image.arch())).isEqualTo(Architecture.AARCH64);
        assertThat(value(image.vendor()).isCalled("Temurin")).isTrue();
    }

    @Test
    void the_lines_of_other_makers_are_understood() throws Exception {
        Environment semeru = release("""
                IMPLEMENTOR="IBM Corporation"
                JAVA_RUNTIME_VERSION="21.0.4+7-LTS"
                JAVA_VERSION="21.0.4"
                OS_ARCH="s390x"
                OS_NAME="Linux"
                SOURCE=""
                JVM_VARIANT="Openj9"
                JVM_VERSION="openj9-0.46.1"
                """);
        assertThat(semeru.java()).isEqualTo(new Known<>(JavaVersion.parse("21.0.4+7-LTS"), "21.0.4+7-LTS"));
        assertThat(value(semeru.vm()).isCalled("OpenJ9")).isTrue();
        assertThat(value(semeru.vendor()).isCalled("Semeru")).isTrue();
        assertThat(value(semeru.arch())).isEqualTo(Architecture.S390X);
        Environment eight = release("JAVA_VERSION=\"1.8.0_392\"\r\nOS_NAME=\"Windows\"\r\nOS_ARCH=\"amd64\"\r\n");
        assertThat(value(eight.java()).feature()).isEqualTo(8);
        assertThat(value(eight.os())).isEqualTo(OperatingSystem.WINDOWS);
    }

    @Test
    void what_makes_no_sense_is_unknown() throws Exception {
        Environment odd = release("""
                JAVA_VERSION="seventeen"
                OS_NAME="Haiku"
                OS_ARCH="x86_64"
                OS_ARCH="aarch64"
                """);
        assertThat(odd.java()).isInstanceOf(Unknown.class);
        assertThat(odd.os()).isEqualTo(new Unknown<>("OS_NAME is \"Haiku\", for which contracts have no word"));
        assertThat(odd.arch()).isInstanceOf(Unknown.class);
        assertThat(odd.modules()).isInstanceOf(Unknown.class);
    }

    @Test
    void a_bundle_of_macos_has_its_home_within() throws Exception {
        Path home = Files.createDirectories(folder.resolve("jdk-17.jdk/Contents/Home"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"17.0.12\"");
        assertThat(value(observe(folder.resolve("jdk-17.jdk")).java()).feature())
                .isEqualTo(17);
    }

    @Test
    void what_is_no_java_runtime_says_so() throws Exception {
        assertUnobservable(Reason.UNRECOGNISED);
        Files.writeString(folder.resolve("release"), "NAME=\"Debian\"");
        assertUnobservable(Reason.UNREADABLE);
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"17\"\n".repeat(100_000));
        assertUnobservable(Reason.LIMIT);
    }

    private void assertUnobservable(Reason reason) {
        assertThatExceptionOfType(UnobservableException.class)
                .isThrownBy(() -> observe(folder))
                .satisfies(thrown -> assertThat(thrown.reason()).isEqualTo(reason));
    }

    private Environment release(String text) throws Exception {
        Files.writeString(folder.resolve("release"), text);
        return observe(folder);
    }

    private static Environment observe(Path home) throws UnobservableException {
        return EnvironmentSource.at(home, "the folder", Optional.empty())
                .observe()
                .get(0);
    }

    private static <T> T value(Fact<T> fact) {
        return fact.either(Known::value, why -> {
            throw new AssertionError(why);
        });
    }
}
