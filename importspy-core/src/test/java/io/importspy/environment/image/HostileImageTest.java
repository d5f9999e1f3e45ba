package io.importspy.environment.image;

import static io.importspy.fixture.TarBlock.join;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.importspy.environment.Environment;
import io.importspy.environment.Fact;
import io.importspy.environment.UnobservableException;
import io.importspy.environment.UnobservableException.Reason;
import io.importspy.environment.Variable;
import io.importspy.fixture.Images;
import io.importspy.fixture.Images.Image;
import io.importspy.fixture.Patience;
import io.importspy.fixture.Tar;
import io.importspy.fixture.TarBlock;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images that are damaged, or made to harm their reader. */
final class HostileImageTest {

    private static final byte[] TEMURIN =
            Images.java("opt/java/openjdk", "21.0.4+7-LTS", "x86_64").bytes();

    @TempDir
    Path folder;

    @Test
    void an_image_that_is_cut_short_never_passes_for_a_whole_one() throws Exception {
        for (byte[] whole : List.of(
                Images.docker(Images.TEMURIN, TEMURIN),
                Tar.gzip(Images.docker(Images.TEMURIN, TEMURIN)),
                Images.oci(new Image(Images.TEMURIN, List.of(Tar.gzip(TEMURIN)))))) {
            int content = lastByteThatCounts(whole);
            for (int length = 512; length < content; length += 97) {
                assertUnobservable(Reason.UNREADABLE, Arrays.copyOf(whole, length));
            }
        }
    }

    /** Behind the last entry, a tar archive only has zeros. */
    private static int lastByteThatCounts(byte[] archive) {
        int last = archive.length;
        while (archive[last - 1] == 0) {
            last--;
        }
        return last;
    }

    @Test
    void whatever_bytes_are_damaged_there_is_an_answer() throws Exception {
        int refused = refusals(Images.docker(Images.TEMURIN, TEMURIN, Tar.gzip(TEMURIN)));
        assertThat(refused).isBetween(100, 1_900);
        int blobs = refusals(Images.oci(new Image(Images.TEMURIN, List.of(TEMURIN, Tar.gzip(TEMURIN)))));
        assertThat(blobs).isBetween(refused, 1_950);
    }

    /** How many of 2,000 damaged images are refused. */
    private int refusals(byte[] whole) throws Exception {
        Random random = new Random(42);
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = whole.clone();
            for (int hits = random.nextInt(4); hits >= 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(observe(damaged)).isNotEmpty();
            } catch (UnobservableException e) {
                refused++;
            }
        }
        return refused;
    }

    @Test
    void a_blob_that_is_not_what_its_digest_says_is_told_apart_from_what_is_damaged() throws Exception {
        byte[] whole = Images.oci(new Image(Images.TEMURIN, List.of(TEMURIN)));
        for (String part : List.of("Temurin-21", "amd64", "\"layers\": [")) {
            byte[] other = whole.clone();
            int place = indexOf(whole, part);
            assertThat(place).isPositive();
            other[place + part.length() - 2] ^= 1;
            assertUnobservable(Reason.DIGEST, other);
            Path layout = Tar.unpack(other, folder.resolve("layout" + place));
            assertThatExceptionOfType(UnobservableException.class)
                    .isThrownBy(() -> new ImageArchive(layout, "layout").observe())
                    .satisfies(thrown -> assertThat(thrown.reason()).isEqualTo(Reason.DIGEST));
        }
        String sha1 = "{\"manifests\": [{\"digest\": \"sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709\"}]}";
        assertUnobservable(Reason.UNREADABLE, new Tar().file("index.json", sha1).bytes());
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    @Test
    void a_layer_of_a_kind_that_nobody_knows_leaves_java_open_and_nothing_else() throws Exception {
        for (String content : List.of("", "\u00fd7zXZ", "BZh9", "-----BEGIN PGP", "{}", "?".repeat(2_000))) {
            byte[] layer = content.getBytes(StandardCharsets.ISO_8859_1);
            Environment place = observe(Images.oci(new Image(Images.TEMURIN, List.of(TEMURIN, layer))))
                    .get(0);
            assertThat(place.java()).isInstanceOf(Fact.Unknown.class);
            assertThat(place.os()).isInstanceOf(Fact.Known.class);
        }
    }

    @Test
    void links_in_a_circle_lead_nowhere_however_many_layers_they_take() throws Exception {
        byte[][] layers = new byte[60][];
        for (int i = 0; i < layers.length; i++) {
            layers[i] = new Tar()
                    .link("opt/java/l" + i, "l" + (i + 1) % layers.length)
                    .link("opt/java/openjdk", "l0/../l" + i)
                    .bytes();
        }
        assertTimeoutPreemptively(
                Patience.LONG,
                () -> assertThat(observe(Images.docker(Images.TEMURIN, layers))
                                .get(0)
                                .java())
                        .isInstanceOf(Fact.Unknown.class));
    }

    @Test
    void a_bomb_is_left_before_it_goes_off() throws Exception {
        byte[] bomb = bomb(1L << 30);
        assertThat(bomb.length).isLessThan(2 << 20);
        assertTimeoutPreemptively(Patience.LONG, () -> {
            assertUnobservable(Reason.LIMIT, Images.docker(Images.TEMURIN, bomb));
            assertUnobservable(Reason.LIMIT, bomb);
        });
    }

    /** A layer, packed, whose one file has so many zeros. */
    private byte[] bomb(long size) throws IOException {
        Path file = folder.resolve("bomb");
        byte[] zeros = new byte[1 << 20];
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(new TarBlock("zeros", '0').size(size).bytes());
            for (long written = 0; written < size; written += zeros.length) {
                out.write(zeros);
            }
        }
        return Files.readAllBytes(file);
    }

    @Test
    void sizes_that_nothing_has_are_no_reason_to_take_memory() throws Exception {
        for (char kind : new char[] {'0', 'x', 'g', 'L', 'K'}) {
            byte[] header = new TarBlock("huge", kind).size("77777777777").bytes();
            assertThatExceptionOfType(UnobservableException.class).isThrownBy(() -> observe(header));
            byte[] layer = Arrays.copyOf(header, 2_048);
            assertThatExceptionOfType(UnobservableException.class)
                    .isThrownBy(() -> observe(Images.docker(Images.TEMURIN, layer)));
        }
        assertUnobservable(
                Reason.LIMIT,
                Images.docker(
                        Images.TEMURIN, new TarBlock("name", 'L').size(16 << 20).bytes()));
    }

    /** A sparse file has more bytes than the archive: the rest is zeros, which somebody might begin to count. */
    @Test
    void sparse_files_larger_than_any_disk_are_passed_over_and_never_read() throws Exception {
        byte[] harmless = sparse("lastlog");
        byte[] asked = sparse("opt/java/openjdk/release");
        assertTimeoutPreemptively(Patience.LONG, () -> {
            for (byte[] layer : List.of(harmless, Tar.gzip(harmless))) {
                Environment place =
                        observe(Images.docker(Images.TEMURIN, TEMURIN, layer)).get(0);
                assertThat(place.java()).isInstanceOf(Fact.Known.class);
            }
            for (byte[] layer : List.of(asked, Tar.gzip(asked))) {
                assertUnobservable(Reason.UNREADABLE, Images.docker(Images.TEMURIN, TEMURIN, layer));
            }
            assertUnobservable(Reason.UNREADABLE, harmless);
        });
    }

    @Test
    void a_sparse_release_file_is_not_overlooked_however_much_the_archive_holds_of_it() throws Exception {
        byte[] header = new TarBlock("opt/java/openjdk/release", 'S')
                .gnu()
                .size(2 << 20)
                .bytes();
        byte[] layer = join(header, new byte[2 << 20]);
        assertUnobservable(Reason.UNREADABLE, Images.docker(Images.TEMURIN, TEMURIN, layer));
    }

    private static byte[] sparse(String name) {
        TarBlock sparse = new TarBlock(name, 'S').gnu().put(386, "77777777777\00000000000000\0");
        return Arrays.copyOf(sparse.put(483, "77777777777").bytes(), 4_096);
    }

    @Test
    void an_image_with_something_behind_its_gzip_is_refused() throws Exception {
        byte[] image = Images.docker(Images.TEMURIN, TEMURIN);
        byte[] packed = Tar.gzip(image);
        assertThat(observe(packed)).hasSize(1);
        assertUnobservable(Reason.UNREADABLE, join(packed, new byte[3]));
        assertUnobservable(Reason.UNREADABLE, Arrays.copyOf(packed, packed.length - 1));
        byte[] layer = Tar.gzip(TEMURIN);
        assertUnobservable(Reason.UNREADABLE, Images.docker(Images.TEMURIN, join(layer, new byte[3])));
        assertUnobservable(Reason.UNREADABLE, Images.docker(Images.TEMURIN, Arrays.copyOf(layer, layer.length - 1)));
        // Two members are one file, as gzip has it.
        byte[] start = Tar.gzip(Arrays.copyOf(image, 700));
        byte[] rest = Tar.gzip(Arrays.copyOfRange(image, 700, image.length));
        assertThat(observe(join(start, rest))).hasSize(1);
    }

    @Test
    void entries_that_lead_out_of_a_layer_are_not_followed() throws Exception {
        assertUnobservable(
                Reason.UNREADABLE,
                Images.docker(
                        Images.TEMURIN, new Tar().file("../../etc/passwd", "x").bytes()));
        assertUnobservable(
                Reason.UNREADABLE,
                Images.docker(
                        Images.TEMURIN,
                        new Tar().hardLink("passwd", "../etc/passwd").bytes()));
        Environment absolute = observe(Images.docker(
                        Images.TEMURIN,
                        Images.java("/opt/java/openjdk", "17.0.1", "x86_64").bytes()))
                .get(0);
        assertThat(absolute.java()).isInstanceOf(Fact.Known.class);
        Environment above = observe(Images.docker(
                        Images.TEMURIN,
                        new Tar().link("opt", "../../../../" + folder).bytes()))
                .get(0);
        assertThat(above.java()).isInstanceOf(Fact.Unknown.class);
    }

    @Test
    void hard_links_in_a_circle_lead_nowhere() throws Exception {
        byte[] circle = new Tar()
                .hardLink("opt/java/openjdk/bin/java", "a")
                .hardLink("a", "opt/java/openjdk/bin/java")
                .bytes();
        assertThat(observe(Images.docker(Images.TEMURIN, circle)).get(0).java()).isInstanceOf(Fact.Unknown.class);
    }

    @Test
    void an_archive_without_the_parts_that_it_names_is_unreadable() throws Exception {
        for (Tar archive : List.of(
                new Tar().file("src/Main.java", "class Main {}"),
                new Tar().file("manifest.json", "[]"),
                new Tar().file("manifest.json", "{"),
                new Tar().file("manifest.json", "[{\"Config\": \"gone.json\"}]"),
                new Tar().file("manifest.json", "[{\"Layers\": []}]"),
                new Tar()
                        .file("manifest.json", "[{\"Config\": \"c.json\"}]")
                        .file("c.json", "{\"architecture\": \"amd64\"}"),
                new Tar().file("manifest.json", "[]").file("manifest.json", "[]"),
                new Tar().file("index.json", "{\"manifests\": [{\"mediaType\": \"x\", \"digest\": \"sha256:00\"}]}"),
                new Tar().file("index.json", "{\"manifests\": [{}]}"),
                new Tar().file("index.json", "[".repeat(100_000)))) {
            assertUnobservable(Reason.UNREADABLE, archive.bytes());
        }
    }

    /** Docker and containerd are written in Go, whose reader of JSON takes keys in any case, and the last of several. */
    @Test
    void a_key_in_another_case_is_the_key_and_two_of_them_are_none() throws Exception {
        String env = "\"Env\": [\"A=b\"]";
        String config = "{\"architecture\": \"amd64\", \"os\": \"linux\", \"rootfs\": {\"diff_ids\": []}, \"config\": {"
                + env + "}}";
        Environment upper = observe(
                        Images.docker(config.replace("\"os\"", "\"OS\"").replace("Env", "ENV")))
                .get(0);
        assertThat(upper.os().<String>either(Fact.Known::found, why -> why)).isEqualTo("linux");
        assertThat(upper.variables().<Variable>either(known -> known.value().find("A"), Variable.Perhaps::new))
                .isEqualTo(new Variable.Present("b"));
        for (String twice : List.of(
                config.replace(env, env + ", \"env\": []"),
                config.replace("\"os\"", "\"OS\": \"windows\", \"os\""),
                config.replace("\"os\"", "\"O\u017f\": \"windows\", \"os\""),
                config.replace("\"config\"", "\"Config\": {\"Env\": []}, \"config\""),
                config.replace("diff_ids", "DIFF_IDS\": [], \"diff_ids"))) {
            assertUnobservable(Reason.UNREADABLE, Images.docker(twice));
        }
        String manifest = "[{\"Config\": \"c.json\", \"config\": \"d.json\", \"Layers\": []}]";
        assertUnobservable(
                Reason.UNREADABLE,
                new Tar()
                        .file("c.json", config)
                        .file("d.json", config)
                        .file("manifest.json", manifest)
                        .bytes());
    }

    /** What a layer writes behind a link lies behind the link for containerd, and in the place of the link for others. */
    @Test
    void what_a_layer_writes_behind_a_link_is_not_overlooked() throws Exception {
        Tar link = new Tar().link("opt/l", "java/openjdk");
        Tar absolute = new Tar().link("opt/l", "/opt/java/openjdk");
        Tar chain = new Tar().link("l", "m").link("m", "opt/./java/../java").link("opt/l", "../l/openjdk");
        for (Tar links : List.of(link, absolute, chain)) {
            byte[] below = links.bytes();
            for (Tar behind : List.of(
                    new Tar().file("opt/l/bin/java", "").file("opt/l/release", "JAVA_VERSION=\"1.8.0_1\""),
                    new Tar().file("opt/l/release", "JAVA_VERSION=\"1.8.0_1\""),
                    new Tar().file("opt/l/release", "x"),
                    new Tar().without("opt/l", "release"),
                    new Tar().without("opt/l", ".wh..opq"),
                    new Tar().link("opt/l/bin", "/usr/bin"))) {
                Environment place = observe(Images.docker(Images.TEMURIN, TEMURIN, below, behind.bytes()))
                        .get(0);
                assertThat(place.java()).isInstanceOf(Fact.Unknown.class);
            }
        }
        // A folder takes the place of a link.
        byte[] folder = Images.java("opt/l", "1.8.0_1", "x86_64").bytes();
        assertThat(observe(Images.docker(
                                Images.TEMURIN,
                                TEMURIN,
                                new Tar().link("opt/l", "java").bytes(),
                                folder))
                        .get(0)
                        .java())
                .isInstanceOf(Fact.Known.class);
        byte[] oneLayer = new Tar()
                .link("opt/l", "java/openjdk")
                .file("opt/l/release", "JAVA_VERSION=\"1.8.0_1\"")
                .bytes();
        assertThat(observe(Images.docker(Images.TEMURIN, TEMURIN, oneLayer))
                        .get(0)
                        .java())
                .isInstanceOf(Fact.Unknown.class);
    }

    @Test
    void what_a_layer_writes_behind_other_links_is_no_matter_of_java() throws Exception {
        byte[] usr = new Tar().link("lib", "usr/lib").link("bin", "usr/bin").bytes();
        byte[] more = new Tar()
                .folder("lib/x")
                .file("lib/x/y.so", "")
                .file("bin/z", "")
                .bytes();
        Environment place =
                observe(Images.docker(Images.TEMURIN, TEMURIN, usr, more)).get(0);
        assertThat(place.java()).isInstanceOf(Fact.Known.class);
    }

    @Test
    void layers_are_those_that_the_configuration_names_in_their_order() throws Exception {
        byte[] other = new Tar().file("x", "y").bytes();
        String config = Images.withLayers(Images.TEMURIN, List.of(other, TEMURIN));
        assertThat(observe(Images.docker(config, other, TEMURIN))).hasSize(1);
        assertThat(observe(Images.docker(config, Tar.gzip(other), TEMURIN))).hasSize(1);
        for (List<byte[]> layers : List.of(
                List.of(TEMURIN, other), List.of(other), List.of(other, other), List.of(other, TEMURIN, other))) {
            assertUnobservable(Reason.DIGEST, Images.docker(config, layers.toArray(byte[][]::new)));
        }
        assertUnobservable(Reason.DIGEST, Images.oci(new Image(config, List.of(TEMURIN, other))));
        assertUnobservable(Reason.DIGEST, Images.oci(new Image(config, List.of(other))));
    }

    @Test
    void a_configuration_that_is_called_by_a_digest_has_it() throws Exception {
        String config = Images.withLayers(Images.TEMURIN, List.of(TEMURIN));
        String digest = Images.digest(config.getBytes(StandardCharsets.UTF_8));
        String other = Images.digest(TEMURIN);
        for (String name : List.of("%s.json", "sha256:%s", "%s", "blobs/x/%s")) {
            assertThat(observe(saved(name.formatted(digest), config))).hasSize(1);
            assertUnobservable(Reason.DIGEST, saved(name.formatted(other), config));
        }
    }

    private static byte[] saved(String name, String config) {
        return new Tar()
                .file("layer.tar", TEMURIN)
                .file(name, config)
                .file("manifest.json", "[{\"Config\": \"" + name + "\", \"Layers\": [\"layer.tar\"]}]")
                .bytes();
    }

    /** One engine loads what manifest.json names, and another one what index.json leads to. */
    @Test
    void an_archive_whose_two_lists_name_different_images_is_both() throws Exception {
        Tar tar = new Tar();
        String arm = Images.withLayers(Images.config("arm64", "java"), List.of(TEMURIN));
        String config = Images.blob(tar, arm.getBytes(StandardCharsets.UTF_8));
        String manifest = "{\"config\": " + config + ", \"layers\": [" + Images.blob(tar, TEMURIN) + "]}";
        String index = Images.blob(tar, manifest.getBytes(StandardCharsets.UTF_8));
        byte[] image = tar.file("c.json", Images.TEMURIN)
                .file("manifest.json", "[{\"Config\": \"c.json\", \"Layers\": []}]")
                .file("index.json", "{\"manifests\": [" + index + ", {\"digest\": \"sha256:00\"}]}")
                .bytes();
        assertThat(observe(image))
                .extracting(Environment::name)
                .containsExactly("app.tar (linux/amd64)", "app.tar (linux/arm64)");
    }

    @Test
    void hostile_headers_of_tar_end() throws Exception {
        byte[] layer = TEMURIN;
        for (byte[] header : List.of(
                new TarBlock("a\0b", '0').bytes(),
                new TarBlock("", '0').bytes(),
                new TarBlock("/", '5').bytes(),
                new TarBlock("././.", '0').bytes(),
                new TarBlock("x", '2').bytes(),
                new TarBlock("x", '1').bytes(),
                new TarBlock("x", (char) 0xFF).bytes(),
                pax("size=99999999999999999999"),
                pax("size=-1"),
                pax("path=\0"),
                pax("path=../../x"),
                pax("GNU.sparse.map=0,1"),
                pax("GNU.sparse.realsize=99999999999"),
                pax("linkpath=" + "a/".repeat(5_000)))) {
            byte[] hostile = join(header, layer);
            assertTimeoutPreemptively(Patience.LONG, () -> {
                for (byte[] image : List.of(
                        Images.docker(Images.TEMURIN, hostile), join(header, Images.docker(Images.TEMURIN, layer)))) {
                    try {
                        assertThat(observe(image)).isNotEmpty();
                    } catch (UnobservableException e) {
                        assertThat(e.reason()).isIn(Reason.UNREADABLE, Reason.LIMIT, Reason.DIGEST);
                    }
                }
            });
        }
    }

    private static byte[] pax(String record) {
        return join(TarBlock.pax(record), new TarBlock("file", '0').bytes());
    }

    @Test
    void an_index_that_leads_to_itself_ends() throws Exception {
        String self = "{\"manifests\": [{\"digest\": \"sha256:aa\"}, {\"digest\": \"sha256:aa\"}]}";
        Tar circle = new Tar().file("index.json", self).file("blobs/sha256/aa", self);
        // With a digest that is true, no index can lead to itself.
        assertUnobservable(Reason.DIGEST, circle.bytes());
    }

    @Test
    void indexes_that_name_each_other_twice_are_read_once() throws Exception {
        Tar tar = new Tar();
        String next = Images.blob(tar, "{\"manifests\": []}".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 60; i++) {
            String index = "{\"manifests\": [" + next + ", " + next + "]}";
            next = Images.blob(tar, index.getBytes(StandardCharsets.UTF_8));
        }
        byte[] image = tar.file("index.json", "{\"manifests\": [" + next + "]}").bytes();
        assertTimeoutPreemptively(Patience.LONG, () -> assertUnobservable(Reason.UNREADABLE, image));
    }

    @Test
    void more_files_than_any_image_has_are_not_kept() throws Exception {
        Path file = folder.resolve("many.tar.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i <= 400_000; i++) {
                out.write(new TarBlock("f" + i, '0').bytes());
            }
        }
        assertUnobservable(Reason.LIMIT, Images.docker(Images.TEMURIN, Files.readAllBytes(file)));
    }

    private void assertUnobservable(Reason reason, byte[] image) {
        assertThatExceptionOfType(UnobservableException.class)
                .isThrownBy(() -> observe(image))
                .satisfies(thrown ->
                        assertThat(thrown.reason()).as(thrown.getMessage()).isEqualTo(reason));
    }

    private List<Environment> observe(byte[] image) throws Exception {
        Path file = Files.write(folder.resolve("app.tar"), image);
        return new ImageArchive(file, "app.tar").observe();
    }
}
