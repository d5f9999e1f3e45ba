package io.importspy.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.importspy.archive.UndecidableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the running JDK knows of Java releases; that it is what javac knows is held by {@link ReleasesAgreeWithJavacTest}. */
class JavaReleasesTest {

    private static final Path HOME = Path.of(System.getProperty("java.home"));
    private static final int NEWEST = Runtime.version().feature();

    @TempDir
    Path folder;

    private final JavaReleases releases = JavaReleases.running(HOME);

    @AfterEach
    void close() {
        releases.close();
    }

    @Test
    void the_releases_up_to_that_of_the_jdk_are_known() {
        Integer[] fromEight = IntStream.rangeClosed(8, NEWEST).boxed().toArray(Integer[]::new);
        assertThat(releases.known()).contains(fromEight).endsWith(NEWEST);
    }

    @Test
    void the_first_release_that_has_a_member_is_told() {
        assertThat(releases.having(release -> member(release, "java/lang/String", "isBlank", "()Z")))
                .startsWith(11)
                .endsWith(NEWEST);
    }

    @Test
    void the_last_release_that_has_a_type_is_told() {
        assertThat(releases.having(release -> release.ofType("java/util/jar/Pack200")))
                .endsWith(13);
        assertThat(releases.having(release -> member(release, "java/lang/Thread", "destroy", "()V")))
                .endsWith(10);
    }

    @Test
    void the_module_that_has_a_type_is_told() {
        assertThat(releases.release(11).module("java/sql/Driver")).contains("java.sql");
        assertThat(releases.release(11).module("org/acme/Driver")).isEmpty();
    }

    @Test
    void signature_polymorphic_methods_take_any_descriptor() {
        String any = "(Ljava/lang/String;I)J";
        assertThat(member(releases.release(8), "java/lang/invoke/MethodHandle", "invokeExact", any))
                .isEqualTo(Availability.AVAILABLE);
        assertThat(member(releases.release(11), "java/lang/invoke/VarHandle", "getAndAdd", any))
                .isEqualTo(Availability.AVAILABLE);
        assertThat(member(releases.release(11), "java/lang/invoke/MethodHandle", "bindTo", any))
                .isEqualTo(Availability.MISSING);
    }

    @Test
    void interfaces_have_the_public_methods_of_object() {
        assertThat(member(releases.release(11), "java/util/List", "toString", "()Ljava/lang/String;"))
                .isEqualTo(Availability.AVAILABLE);
        assertThat(member(releases.release(11), "java/util/List", "finalize", "()V"))
                .isEqualTo(Availability.MISSING);
    }

    @Test
    void constructors_and_static_methods_of_interfaces_are_not_inherited() {
        assertThat(member(releases.release(11), "java/io/FileNotFoundException", "<init>", "(Ljava/lang/Throwable;)V"))
                .isEqualTo(Availability.MISSING);
        assertThat(member(releases.release(11), "java/util/ArrayList", "of", "()Ljava/util/List;"))
                .isEqualTo(Availability.MISSING);
    }

    @Test
    void what_the_jdk_keeps_for_itself_is_internal() {
        assertThat(releases.release(11).ofType("sun/nio/ch/FileChannelImpl")).isEqualTo(Availability.INTERNAL);
        assertThat(releases.release(NEWEST).ofType("sun/nio/ch/FileChannelImpl"))
                .isEqualTo(Availability.INTERNAL);
        assertThat(releases.release(11).ofType("java/lang/AbstractStringBuilder"))
                .isEqualTo(Availability.INTERNAL);
        assertThat(member(releases.release(NEWEST), "java/lang/String", "value", "[B"))
                .isEqualTo(Availability.INTERNAL);
    }

    @Test
    void previews_are_told_from_the_api() {
        assertThat(releases.release(15).ofType("java/lang/Record")).isEqualTo(Availability.PREVIEW);
        assertThat(releases.release(16).ofType("java/lang/Record")).isEqualTo(Availability.AVAILABLE);
    }

    @Test
    void without_a_record_of_past_releases_the_own_one_is_known() {
        try (JavaReleases alone = JavaReleases.running(folder)) {
            assertThat(alone.release(NEWEST).ofType("java/util/List")).isEqualTo(Availability.AVAILABLE);
            assertThatThrownBy(() -> alone.release(8))
                    .isInstanceOf(UndecidableException.class)
                    .hasMessageContaining("jdk.unknown")
                    .hasMessageContaining("no such file");
        }
    }

    @Test
    void a_record_with_some_damaged_bytes_is_undecided_or_right() throws Exception {
        byte[] sound = Files.readAllBytes(HOME.resolve("lib/ct.sym"));
        Files.createDirectories(folder.resolve("lib"));
        int undecided = 0;
        for (int i = 0; i < 12; i++) {
            byte[] damaged = Arrays.copyOf(sound, sound.length);
            int end = sound.length - 22 - i * 7_000;
            Arrays.fill(damaged, end - 40, end, (byte) (i * 19));
            Files.write(folder.resolve("lib/ct.sym"), damaged);
            try (JavaReleases record = JavaReleases.running(folder)) {
                assertThat(record.release(11).ofType("java/util/List")).isEqualTo(Availability.AVAILABLE);
            } catch (UndecidableException e) {
                assertThat(e.reason().id()).isEqualTo("jdk.unknown");
                undecided++;
            }
        }
        assertThat(undecided).isPositive();
    }

    @Test
    void a_record_that_ends_early_is_undecided() throws Exception {
        Files.createDirectories(folder.resolve("lib"));
        byte[] sound = Files.readAllBytes(HOME.resolve("lib/ct.sym"));
        Files.write(folder.resolve("lib/ct.sym"), Arrays.copyOf(sound, sound.length / 2));
        try (JavaReleases record = JavaReleases.running(folder)) {
            assertThatThrownBy(record::known).hasMessageContaining("jdk.unknown");
        }
    }

    private static Availability member(JavaRelease release, String owner, String name, String descriptor) {
        return release.ofMember(owner, name, descriptor, other -> Optional.empty());
    }
}
