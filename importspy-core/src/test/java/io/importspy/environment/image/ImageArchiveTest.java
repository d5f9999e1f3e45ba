package io.importspy.environment.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.environment.Architecture;
import io.importspy.environment.Environment;
import io.importspy.environment.Fact;
import io.importspy.environment.Fact.Known;
import io.importspy.environment.Fact.Unknown;
import io.importspy.environment.OperatingSystem;
import io.importspy.environment.Variable.Absent;
import io.importspy.environment.Variable.Perhaps;
import io.importspy.environment.Variable.Present;
import io.importspy.environment.Variables;
import io.importspy.environment.Vendor;
import io.importspy.environment.source.EnvironmentSource;
import io.importspy.fixture.Images;
import io.importspy.fixture.Images.Image;
import io.importspy.fixture.Tar;
import io.importspy.version.JavaVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images as tools write them, made here byte by byte. */
final class ImageArchiveTest {

    private static final String HOME = "opt/java/openjdk";
    private static final byte[] BASE =
            new Tar().folder("etc").file("etc/os-release", "ID=debian").bytes();
    private static final byte[] TEMURIN =
            Images.java(HOME, "21.0.4+7-LTS", "x86_64").bytes();

    @TempDir
    Path folder;

    @Test
    void what_docker_saves_tells_platform_variables_and_java() throws Exception {
        assertIsTemurin(observe(Images.docker(Images.TEMURIN, BASE, TEMURIN)));
    }

    @Test
    void an_oci_layout_tells_the_same_and_so_does_each_way_of_packing() throws Exception {
        byte[] packed = Tar.gzip(TEMURIN);
        assertIsTemurin(observe(Images.oci(new Image(Images.TEMURIN, List.of(BASE, packed)))));
        assertIsTemurin(observe(Tar.gzip(Images.oci(new Image(Images.TEMURIN, List.of(BASE, packed))))));
        assertIsTemurin(observe(Tar.gzip(Images.docker(Images.TEMURIN, Tar.gzip(BASE), TEMURIN))));
    }

    @Test
    void an_oci_layout_that_is_not_packed_tells_the_same() throws Exception {
        byte[] archive = Images.oci(new Image(Images.TEMURIN, List.of(BASE, Tar.gzip(TEMURIN))));
        Path layout = Tar.unpack(archive, folder.resolve("app.tar"));
        assertIsTemurin(
                EnvironmentSource.at(layout, "app.tar", Optional.empty()).observe());
    }

    private static void assertIsTemurin(List<Environment> places) throws Exception {
        assertThat(places).hasSize(1);
        Environment place = places.get(0);
        assertThat(place.name()).isEqualTo("app.tar (linux/amd64)");
        assertThat(place.os()).isEqualTo(new Known<>(OperatingSystem.LINUX, "linux"));
        assertThat(place.arch()).isEqualTo(new Known<>(Architecture.X86_64, "amd64"));
        assertThat(place.java()).isEqualTo(new Known<>(JavaVersion.parse("21.0.4+7-LTS"), "21.0.4+7-LTS"));
        assertThat(place.vendor()
                        .either(Known::value, why -> new Vendor(why, ""))
                        .isCalled("Temurin"))
                .isTrue();
        Variables variables = place.variables().either(Known::value, why -> {
            throw new AssertionError(why);
        });
        assertThat(variables.find("JAVA_HOME")).isEqualTo(new Present("/opt/java/openjdk"));
        assertThat(variables.find("HOSTNAME")).isInstanceOf(Perhaps.class);
        assertThat(variables.find("APP_MODE")).isEqualTo(new Absent());
    }

    @Test
    void a_layer_that_is_a_link_to_that_of_another_image_is_the_same_layer() throws Exception {
        byte[] image = new Tar()
                .file("a/layer.tar", TEMURIN)
                .link("b/layer.tar", "../a/layer.tar")
                .file("c.json", Images.withLayers(Images.TEMURIN, List.of(TEMURIN)))
                .file("manifest.json", "[{\"Config\": \"c.json\", \"Layers\": [\"b/layer.tar\"]}]")
                .bytes();
        assertIsTemurin(observe(image));
    }

    @Test
    void what_the_images_of_windows_tell_is_taken_and_java_is_not_looked_for() throws Exception {
        String config = "{\"os\": \"windows\", \"architecture\": \"amd64\", \"config\": {\"Env\": [\"Path=c:\"]},"
                + " \"rootfs\": {\"diff_ids\": []}}";
        Environment place = observe(Images.docker(config, TEMURIN)).get(0);
        assertThat(place.os()).isEqualTo(new Known<>(OperatingSystem.WINDOWS, "windows"));
        assertThat(place.java()).isEqualTo(new Unknown<>("Java is not looked for in images for Windows"));
        assertThat(place.variables().either(known -> known.value().find("PATH"), Perhaps::new))
                .isEqualTo(new Present("c:"));
    }

    @Test
    void an_image_for_several_platforms_is_several_places() throws Exception {
        byte[] arm = Images.java(HOME, "17.0.12+7", "aarch64").bytes();
        String config = Images.config("arm64", "java", "PATH=/opt/java/openjdk/bin");
        List<Environment> places = observe(Images.multiPlatform(
                new Image(Images.TEMURIN, List.of(TEMURIN)), new Image(config, List.of(Tar.gzip(arm)))));
        assertThat(places)
                .extracting(Environment::name)
                .containsExactly("app.tar (linux/amd64)", "app.tar (linux/arm64)");
        assertThat(places)
                .extracting(place -> place.java().either(Known::found, why -> why))
                .containsExactly("21.0.4+7-LTS", "17.0.12+7");
    }

    @Test
    void java_is_found_behind_links() throws Exception {
        byte[] links = new Tar()
                .link("usr/bin/java", "../../etc/alternatives/java")
                .link("etc/alternatives/java", "/usr/lib/jvm/default/bin/java")
                .link("usr/lib/jvm/default", "../../../opt/java/openjdk")
                .link("bin", "usr/bin")
                .bytes();
        assertJava("21.0.4+7-LTS", Images.config("amd64", "java", "PATH=/none:/bin"), TEMURIN, links);
        assertJava("21.0.4+7-LTS", Images.config("amd64", "/usr/bin/java"), TEMURIN, links);
        assertJava(
                "21.0.4+7-LTS",
                Images.config("amd64", "/app/run.sh", "JAVA_HOME=/usr/lib/jvm/default/"),
                TEMURIN,
                links);
        assertJava("21.0.4+7-LTS", Images.config("amd64", "/app/run.sh"), TEMURIN, links);
    }

    @Test
    void java_is_found_behind_hard_links() throws Exception {
        byte[] hard = new Tar()
                .file("store/java", "x")
                .hardLink(HOME + "/bin/java", "store/java")
                .file("store/release", "JAVA_VERSION=\"17.0.1\"")
                .bytes();
        byte[] other =
                new Tar().hardLink("./" + HOME + "/release", "/store/release").bytes();
        assertJava("17.0.1", Images.TEMURIN, hard, other);
        byte[] gone =
                new Tar().without("store", "release").without("store", "java").bytes();
        assertJava("17.0.1", Images.TEMURIN, hard, other, gone);
    }

    @Test
    void a_jdk_8_is_found_by_the_runtime_within() throws Exception {
        byte[] eight = new Tar()
                .file("opt/java/openjdk/jre/bin/java", "x")
                .link("usr/bin/java", "/opt/java/openjdk/jre/bin/java")
                .file("opt/java/openjdk/release", "JAVA_VERSION=\"1.8.0_392\"")
                .bytes();
        assertJava("1.8.0_392", Images.config("amd64", "java"), eight);
    }

    @Test
    void a_later_layer_wins() throws Exception {
        assertJava(
                "17.0.1",
                Images.TEMURIN,
                TEMURIN,
                Images.java(HOME, "17.0.1", "x86_64").bytes());
        assertJava(
                "21.0.4+7-LTS",
                Images.TEMURIN,
                Images.java(HOME, "17.0.1", "x86_64").bytes(),
                TEMURIN);
    }

    @Test
    void what_a_later_layer_takes_away_is_gone() throws Exception {
        String none = "in the image the entry point is java, which is not there";
        assertNoJava(none, TEMURIN, new Tar().without("opt/java", "openjdk").bytes());
        assertNoJava(
                none,
                TEMURIN,
                new Tar().without("./opt/java/openjdk/bin", "java").bytes());
        assertNoJava(none, TEMURIN, new Tar().without("opt/java", ".wh..opq").bytes());
        assertNoJava(none, TEMURIN, new Tar().file(".wh..wh..opq", "").bytes());
        assertNoJava(none, TEMURIN, new Tar().file("opt/java", "a file now").bytes());
        assertNoJava(
                "in the image /opt/java/openjdk has no release file of a Java runtime",
                TEMURIN,
                new Tar().without(HOME, "release").bytes());
        assertJava(
                "21.0.4+7-LTS",
                Images.TEMURIN,
                TEMURIN,
                new Tar().without("opt", "jav").without("", "x").bytes());
        byte[] anew = Images.java(HOME, "17.0.1", "x86_64")
                .without("opt/java", ".wh..opq")
                .without("opt", "java")
                .bytes();
        assertJava("17.0.1", Images.TEMURIN, TEMURIN, anew);
    }

    @Test
    void what_cannot_be_found_is_unknown_and_says_why() throws Exception {
        assertNoJava("in the image the entry point is java, which is not there", BASE);
        byte[] circle = new Tar().link("opt/java", "/opt/java").bytes();
        assertNoJava("in the image /opt/java leads through more than 40 links", circle);
        byte[] wrapper = new Tar().file("usr/bin/java", "#!/bin/sh").bytes();
        assertNoJava(
                "in the image /usr/bin/java is not in the bin folder of a Java runtime".replace("usr/bin", "tools"),
                new Tar()
                        .link("usr/bin/java", "/tools/java")
                        .file("tools/java", "#!/bin/sh")
                        .bytes());
        assertNoJava("in the image /usr has no release file of a Java runtime", wrapper);
        byte[] zstd = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0};
        assertNoJava("the layer layer1/layer.tar is packed with zstd, which is not read here", TEMURIN, zstd);
        assertNoJava(
                "the layer layer1/layer.tar is not in the archive, or nothing that is read here", TEMURIN, new byte[] {1
                });
    }

    @Test
    void of_two_that_may_run_none_is_taken_for_the_other() throws Exception {
        byte[] other = Images.java("usr/lib/jvm/17", "17.0.1", "x86_64")
                .link("usr/bin/java", "../lib/jvm/17/bin/java")
                .bytes();
        String[] variables = {"PATH=/usr/bin", "JAVA_HOME=/opt/java/openjdk"};
        assertThat(java(Images.config("amd64", "/app/run.sh", variables), TEMURIN, other))
                .isEqualTo(new Unknown<>(
                        "in the image JAVA_HOME is /opt/java/openjdk, and on the PATH is that of /usr/lib/jvm/17"));
        assertJava("17.0.1", Images.config("amd64", "java", variables), TEMURIN, other);
        assertJava("17.0.1", Images.config("amd64", "/usr/bin/java", variables), TEMURIN, other);
    }

    @Test
    void a_relative_path_starts_at_the_working_folder() throws Exception {
        byte[] app = Images.java("app/opt/java/openjdk", "17.0.1", "x86_64").bytes();
        for (String program : new String[] {"opt/java/openjdk/bin/java", "./opt/java/openjdk/bin/java"}) {
            String config = Images.config("amd64", program);
            assertJava("21.0.4+7-LTS", config, TEMURIN, app);
            assertJava("17.0.1", config.replace("\"Cmd\"", "\"WorkingDir\": \"/app\", \"Cmd\""), TEMURIN, app);
        }
        String path = Images.config("amd64", "java", "PATH=opt/java/openjdk/bin");
        assertJava("17.0.1", path.replace("\"Cmd\"", "\"WorkingDir\": \"/app\", \"Cmd\""), TEMURIN, app);
    }

    @Test
    void a_java_that_another_program_starts_by_its_path_is_not_passed_over() throws Exception {
        byte[] other = Images.java("opt/java/8", "1.8.0_412", "x86_64").bytes();
        String shell = Images.config("amd64", "/bin/sh", "JAVA_HOME=/opt/java/openjdk");
        for (String handed :
                new String[] {"[\"/opt/java/8/bin/java\"]", "[\"-c\", \"exec '/opt/java/8/bin/java' -jar app.jar\"]"}) {
            assertThat(java(shell.replace("null, \"Labels", handed + ", \"Labels"), TEMURIN, other))
                    .isEqualTo(
                            new Unknown<>("in the image the command names the Java of /opt/java/8, and there is that of"
                                    + " /opt/java/openjdk as well"));
        }
        String same = "[\"/usr/bin/env\", \"/opt/java/openjdk/bin/java\"]";
        assertJava("21.0.4+7-LTS", shell.replace("null, \"Labels", same + ", \"Labels"), TEMURIN, other);
        String alone = Images.config("amd64", "/sbin/tini")
                .replace("null, \"Labels", "[\"--\", \"/opt/java/8/bin/java\"], \"Labels");
        assertJava("1.8.0_412", alone, TEMURIN, other);
    }

    /** As Buildpacks have it: their launcher sets JAVA_HOME and PATH. */
    @Test
    void where_nothing_names_java_the_only_one_is_it() throws Exception {
        String config = Images.config("amd64", "/cnb/process/web", "PATH=/cnb/process:/usr/bin");
        byte[] jre = Images.java("layers/jre", "21.0.1", "x86_64").bytes();
        byte[] kernel = new Tar().file("usr/include/release", "6.8").bytes();
        byte[] stray = new Tar().file("etc/release", "JAVA_VERSION=\"11\"").bytes();
        assertJava("21.0.1", config, BASE, jre, kernel, stray);
        byte[] gone = new Tar().without("opt/java", "openjdk").bytes();
        assertJava("21.0.1", config, TEMURIN, jre, gone);
        String none = "in the image there is no Java at JAVA_HOME, on the PATH or as entry point, and elsewhere there ";
        assertThat(java(config, BASE, stray)).isEqualTo(new Unknown<>(none + "is none"));
        assertThat(java(config, TEMURIN, jre))
                .isEqualTo(new Unknown<>(none + "are several: /layers/jre, /opt/java/openjdk"));
    }

    @Test
    void a_java_for_another_processor_leaves_the_processor_open() throws Exception {
        Environment place = observe(Images.docker(Images.config("arm64", "/opt/java/openjdk/bin/java"), TEMURIN))
                .get(0);
        assertThat(place.arch()).isEqualTo(new Unknown<>("the image is for arm64, and the Java in it for x86_64"));
    }

    @Test
    void a_link_that_a_later_layer_writes_through_is_not_guessed_at() throws Exception {
        byte[] link = new Tar().link("opt/java", "/usr/java").bytes();
        byte[] at = Images.java("usr/java/openjdk", "17.0.1", "x86_64").bytes();
        assertNoJava("in the image /opt/java is a link, and a folder as well", link, at, TEMURIN.clone());
        assertJava("17.0.1", Images.TEMURIN, link, at);
        byte[] both = Images.java("opt/java/openjdk", "17.0.1", "x86_64")
                .link("opt/java", "/usr/java")
                .bytes();
        assertNoJava("in the image /opt/java is a link, and a folder as well", at, both);
    }

    private void assertJava(String version, String config, byte[]... layers) throws Exception {
        assertThat(java(config, layers)).isEqualTo(new Known<>(JavaVersion.parse(version), version));
    }

    private void assertNoJava(String why, byte[]... layers) throws Exception {
        assertThat(java(Images.TEMURIN, layers)).isEqualTo(new Unknown<>(why));
    }

    private Fact<JavaVersion> java(String config, byte[]... layers) throws Exception {
        return observe(Images.docker(config, layers)).get(0).java();
    }

    private List<Environment> observe(byte[] image) throws Exception {
        Path file = Files.write(folder.resolve("app.tar"), image);
        return EnvironmentSource.at(file, "app.tar", Optional.empty()).observe();
    }
}
