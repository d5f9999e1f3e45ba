package io.importspy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.importspy.verdict.ContractLines;
import io.importspy.verdict.Coverage;
import io.importspy.verdict.Evidence;
import io.importspy.verdict.Evidence.ObservedPlace;
import io.importspy.verdict.Evidence.Pinned;
import io.importspy.verdict.Verdict;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditLogTest {

    private static final int LINES = 1_000;

    private static final int THREADS = 4;

    private static final String HOSTILE =
            "a\n{\"audit\":1}\r\u2028\u2029\u0085\"\\\u001b[31m\u202e\ud800 ##vso[task.complete].jar";

    @TempDir
    Path folder;

    @Test
    void a_line_says_what_was_decided_of_what() throws IOException {
        Path log = folder.resolve("audit/importspy.jsonl");

        AuditLog.append(log, List.of(check("billing.jar"), skip()));

        assertThat(log).hasContent("""
                {"audit":1,"time":"2026-11-23T06:15:00.000Z","tool":{"name":"ImportSpy","version":"0.1.0"},"module":"com.acme:billing:2.1.0",\
                "outcome":"conforms","mode":"strict","artifact":{"name":"billing.jar","sha256":null},\
                "contract":{"name":"spymodel.yml","sha256":"%s"},"extends":[],\
                "environment":[{"name":"an image","os":"linux","java":"17.0.15"}],"expectations":3,"types":1,\
                "violations":0,"openQuestions":0,"problems":0,"warnings":0,"findings":[],"waived":[],"notLookedAt":[],"milliseconds":8}
                {"audit":1,"time":"2026-11-23T06:15:00.000Z","tool":{"name":"ImportSpy","version":"0.1.0"},\
                "outcome":"skipped","because":"importspy.skip"}
                """.formatted("a".repeat(64)));
        assertThat(Files.readAllLines(log))
                .allSatisfy(line -> assertThat(wrong(line)).isEmpty());
    }

    @Test
    void the_schema_asks_for_something() throws IOException {
        assertThat(wrong("{\"audit\":1}")).isNotEmpty();
        assertThat(wrong("{\"audit\":1,\"time\":\"2026-11-23T06:15:00.000Z\","
                        + "\"tool\":{\"name\":\"ImportSpy\",\"version\":\"1\"},\"outcome\":\"conforms\"}"))
                .isNotEmpty();
        Path log = folder.resolve("importspy.jsonl");
        AuditLog.append(log, List.of(skip()));
        assertThat(wrong(Files.readString(log).replace("\"because\"", "\"why\"")))
                .isNotEmpty();
    }

    @Test
    void the_line_that_the_documentation_shows_is_one() throws IOException {
        List<String> shown = Files.readString(Path.of("../docs/audit.md"))
                .lines()
                .filter(line -> line.startsWith("{\"audit\""))
                .toList();
        assertThat(shown)
                .singleElement()
                .satisfies(line -> assertThat(wrong(line)).isEmpty());
    }

    @Test
    void whatever_a_name_holds_is_on_one_line() throws IOException {
        Path log = folder.resolve("importspy.jsonl");

        AuditLog.append(log, List.of(check(HOSTILE)));

        assertThat(Files.readString(log).lines()).hasSize(1).allSatisfy(line -> {
            assertThat(wrong(line)).isEmpty();
            assertThat(line).matches("[\\x20-\\x7e]+").contains("a\\\\n{").doesNotContain("##vso");
        });
    }

    @Test
    void what_a_crash_has_left_of_a_line_stays_a_line_of_its_own() throws IOException {
        Path log = Files.writeString(folder.resolve("importspy.jsonl"), "{\"audit\":1,\"ti");

        AuditLog.append(log, List.of(skip()));
        AuditLog.append(log, List.of(skip()));

        assertThat(Files.readAllLines(log)).hasSize(3).first().isEqualTo("{\"audit\":1,\"ti");
        assertThat(wrong(Files.readAllLines(log).get(1))).isEmpty();
    }

    @Test
    void what_cannot_be_written_is_no_log() {
        assertThatThrownBy(() -> AuditLog.append(folder, List.of(skip()))).isInstanceOf(IOException.class);
    }

    /** Two processes with four threads each, half of which run another class loader's code, as Maven has it. */
    @Test
    void all_who_append_at_the_same_time_get_their_lines_in_whole() throws Exception {
        Path log = folder.resolve("importspy.jsonl");
        List<Process> writers = new ArrayList<>();
        for (String name : List.of("first", "second")) {
            writers.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writers.class.getName(),
                            log.toString(),
                            name)
                    .inheritIO()
                    .start());
        }
        for (Process writer : writers) {
            assertThat(writer.waitFor()).isZero();
        }

        List<String> lines = Files.readAllLines(log);
        assertThat(lines).hasSize(2 * LINES);
        TreeSet<String> names = new TreeSet<>();
        Schema schema = schema();
        for (String line : lines) {
            assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
            names.add(line.replaceAll(".*\"artifact\":\\{\"name\":\"([^\"]+)\".*", "$1"));
        }
        assertThat(names)
                .containsExactlyElementsOf(Stream.of("first", "second")
                        .flatMap(name -> IntStream.range(0, LINES).mapToObj(i -> name + '-' + i + ".jar"))
                        .sorted()
                        .toList());
    }

    private static List<?> wrong(String line) throws IOException {
        return schema().validate(line, InputFormat.JSON);
    }

    private static Schema schema() throws IOException {
        String text = Files.readString(Path.of("../docs/audit.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    private static AuditEntry skip() {
        return new AuditEntry(
                Instant.parse("2026-11-23T06:15:00Z"),
                "0.1.0",
                Optional.empty(),
                new AuditEntry.Skip("importspy.skip"));
    }

    private static AuditEntry check(String artifact) {
        Evidence evidence = new Evidence(
                ContractLines.NONE,
                Optional.of(new Pinned(artifact, Optional.empty())),
                Optional.of(new Pinned("spymodel.yml", Optional.of("a".repeat(64)))),
                Optional.empty(),
                List.of(),
                List.of(new ObservedPlace("an image", Optional.of("linux"), Optional.empty(), Optional.of("17.0.15"))));
        Verdict verdict = new Verdict(
                artifact,
                "spymodel.yml",
                List.of(),
                new Coverage(3, 1, Optional.empty(), List.of()),
                Duration.ofMillis(8));
        AuditEntry.Check check = new AuditEntry.Check(Mode.STRICT, verdict.restingOn(evidence));
        return new AuditEntry(
                Instant.parse("2026-11-23T06:15:00Z"), "0.1.0", Optional.of("com.acme:billing:2.1.0"), check);
    }

    /** One of the processes. */
    static final class Writers {

        private Writers() {}

        /**
         * Appends lines.
         *
         * @param arguments the log, and the name of this process
         * @throws Exception if anything goes wrong
         */
        public static void main(String[] arguments) throws Exception {
            try (URLClassLoader stranger = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
                List<Thread> threads = new ArrayList<>();
                List<Throwable> wrong = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    ClassLoader loader = i % 2 == 0 ? stranger : Writers.class.getClassLoader();
                    Runnable some = (Runnable) loader.loadClass(Some.class.getName())
                            .getConstructor(String.class, String.class, int.class)
                            .newInstance(arguments[0], arguments[1], i);
                    Thread thread = new Thread(some);
                    thread.setUncaughtExceptionHandler((which, why) -> {
                        synchronized (wrong) {
                            wrong.add(why);
                        }
                    });
                    thread.start();
                    threads.add(thread);
                }
                for (Thread thread : threads) {
                    thread.join();
                }
                if (!wrong.isEmpty()) {
                    throw new IllegalStateException(wrong.get(0));
                }
            }
        }

        private static URL[] classPath() throws IOException {
            List<URL> urls = new ArrayList<>();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
            return urls.toArray(URL[]::new);
        }
    }

    /** One of the threads of a process: every fourth line. */
    public static final class Some implements Runnable {

        private final Path log;
        private final String name;
        private final int first;

        /**
         * Some of the lines.
         *
         * @param log the file
         * @param name the process
         * @param first the first of the lines
         */
        public Some(String log, String name, int first) {
            this.log = Path.of(log);
            this.name = name;
            this.first = first;
        }

        @Override
        public void run() {
            try {
                for (int i = first; i < LINES; i += THREADS) {
                    AuditLog.append(log, List.of(check(name + '-' + i + ".jar")));
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
