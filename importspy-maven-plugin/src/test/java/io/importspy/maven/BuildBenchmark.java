package io.importspy.maven;

import io.importspy.GenerateRequest;
import io.importspy.ImportSpy;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What the check costs a build, as whole processes of Maven that take turns: an empty {@code verify}, one with three rules of the
 * enforcer that compare versions, one with three that look at class files as the check does, one with the check of a contract of
 * fifty entries; then one with the check of animal-sniffer, which holds classes against the API of Java 8, and one with that of the JDK
 * API in ten releases. Not a test: {@code mvn -Pbenchmark verify} runs it, see
 * docs/benchmarks.md.
 */
public final class BuildBenchmark {

    private static final int ROUNDS = 11;
    private static final int TYPES = 10;
    private static final int MEMBERS = 4;
    private static final int ENTRIES = TYPES * (1 + MEMBERS);
    /** Of a type in a contract: its header, the word members, and they. */
    private static final int LINES = 2 + MEMBERS;

    private static final String VERSION_RULES = """
            <configuration><rules>
              <requireMavenVersion><version>3.6.3</version></requireMavenVersion>
              <requireJavaVersion><version>17</version></requireJavaVersion>
              <dependencyConvergence/>
            </rules></configuration>""";
    private static final String CLASS_RULES = """
            <configuration><rules>
              <enforceBytecodeVersion><maxJdkVersion>17</maxJdkVersion></enforceBytecodeVersion>
              <banDuplicateClasses/>
              <dependencyConvergence/>
            </rules></configuration>
            <phase>verify</phase>""";
    private static final String EXTRA_RULES = """
            <dependencies><dependency>
              <groupId>org.codehaus.mojo</groupId><artifactId>extra-enforcer-rules</artifactId><version>1.10.0</version>
            </dependency></dependencies>""";

    /** What a module has, and the library again, which two of them need too. */
    private static final List<String> DEPENDENCIES = List.of(
            "org.apache.commons:commons-lang3:3.17.0",
            "org.apache.commons:commons-text:1.13.1",
            "org.springframework:spring-context:6.2.8",
            "org.springframework:spring-jdbc:6.2.8",
            "com.fasterxml.jackson.core:jackson-databind:2.19.1",
            "ch.qos.logback:logback-classic:1.5.18",
            "com.google.guava:guava:33.4.8-jre",
            "org.hibernate.validator:hibernate-validator:8.0.2.Final",
            "org.postgresql:postgresql:42.7.7");

    /** What animal-sniffer looks at, and ten releases. */
    private static final List<String> RANGES = List.of("8", "[8,18)");
    /** This JVM is none of them, and is not asked. */
    private static final String NOWHERE = "<configuration><environment>none</environment></configuration>";

    private static final String SIGNATURE = """
            <configuration><signature>
              <groupId>org.codehaus.mojo.signature</groupId><artifactId>java18</artifactId><version>1.0</version>
            </signature></configuration>
            <phase>verify</phase>""";

    private final Path maven;
    private final Path settings;
    private final Path repository;
    private final Path folder;

    private BuildBenchmark(String[] arguments) {
        this.maven = Path.of(arguments[0]);
        this.settings = Path.of(arguments[1]);
        this.repository = Path.of(arguments[2]);
        this.folder = Path.of(arguments[3]);
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments Maven's home, a settings file, a local repository with the plugin, a folder to work in, a library whose classes
     *     are built, the version of the plugin and that of the enforcer
     */
    public static void main(String[] arguments) throws Exception {
        new BuildBenchmark(arguments).run(Path.of(arguments[4]), arguments[5], arguments[6]);
    }

    private void run(Path library, String version, String enforcer) throws Exception {
        Map<String, Path> builds = new LinkedHashMap<>();
        builds.put("an empty verify", project("empty", "", library));
        builds.put(
                "three rules about versions",
                project("enforcer-versions", enforcer(enforcer, VERSION_RULES, ""), library));
        builds.put(
                "three rules about classes",
                project("enforcer-classes", enforcer(enforcer, CLASS_RULES, EXTRA_RULES), library));
        builds.put("a check of " + ENTRIES + " entries", project("importspy", importspy(version, ""), library));
        builds.put("animal-sniffer's check", project("sniffer", sniffer(), library));
        for (String range : RANGES) {
            Path api = project("jdk-api-of-" + range.length(), importspy(version, NOWHERE), library);
            Files.writeString(api.resolve("spymodel.yml"), "deployments: [{java: '" + range + "'}]\n");
            builds.put("the JDK API of " + range, api);
        }
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = -1; round < ROUNDS; round++) {
            for (Map.Entry<String, Path> build : builds.entrySet()) {
                double time = verify(build.getValue(), round < 0);
                if (round >= 0) {
                    seconds.computeIfAbsent(build.getKey(), name -> new ArrayList<>())
                            .add(time);
                }
            }
        }
        List<Double> empty = seconds.values().iterator().next();
        seconds.forEach((name, times) -> System.out.printf(
                Locale.ROOT,
                "%-30s %5.2f s, %4.2f x an empty verify (medians of %d rounds)%n",
                name,
                median(times),
                median(ratios(times, empty)),
                ROUNDS));
    }

    private Path project(String name, String plugin, Path library) throws IOException {
        Path project = Files.createDirectories(folder.resolve(name));
        unpack(library, project.resolve("src/main/resources"));
        Files.writeString(project.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.acme</groupId>
                  <artifactId>%s</artifactId>
                  <version>1.0</version>
                  <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
                  <dependencies>%s</dependencies>
                  <build><plugins>%s</plugins></build>
                </project>
                """.formatted(
                name, DEPENDENCIES.stream().map(BuildBenchmark::dependency).collect(Collectors.joining()), plugin));
        Files.writeString(project.resolve("spymodel.yml"), contract(library));
        return project;
    }

    private static String dependency(String coordinates) {
        return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>"
                .formatted((Object[]) coordinates.split(":"));
    }

    /** Ten types of the library's API with four members each, and of its imports those that they need. */
    private static String contract(Path library) {
        String whole = ImportSpy.generate(GenerateRequest.of(library).artifactName("x.jar"))
                .text()
                .orElseThrow();
        String start = "\ntypes:\n  - ";
        int types = whole.indexOf(start) + start.length();
        String entries = Arrays.stream(whole.substring(types).split("\n  - "))
                .filter(type -> type.lines().count() >= LINES)
                .limit(TYPES)
                .map(type -> type.lines().limit(LINES).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n  - "));
        List<String> words = List.of(entries.split("\\W+"));
        return whole.substring(0, types)
                .lines()
                .filter(line -> !line.startsWith("filename"))
                .filter(line -> !line.matches("  - [\\w.$]+") || words.contains(line.replaceFirst(".*\\.", "")))
                .collect(Collectors.joining("\n", "", entries + "\n"));
    }

    private static String enforcer(String version, String rules, String dependencies) {
        return plugin("org.apache.maven.plugins", "maven-enforcer-plugin", version, "enforce", rules, dependencies);
    }

    private static String sniffer() {
        return plugin("org.codehaus.mojo", "animal-sniffer-maven-plugin", "1.24", "check", SIGNATURE, "");
    }

    private static String importspy(String version, String configuration) {
        return plugin("io.importspy", "importspy-maven-plugin", version, "check", configuration, "");
    }

    private static String plugin(
            String group, String artifact, String version, String goal, String configuration, String dependencies) {
        return """
                <plugin><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>%s
                <executions><execution><goals><goal>%s</goal></goals>%s</execution></executions></plugin>
                """.formatted(group, artifact, version, dependencies, goal, configuration);
    }

    private double verify(Path project, boolean first) throws Exception {
        boolean windows = File.separatorChar == '\\';
        List<String> command = new ArrayList<>(List.of(
                maven.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn").toString(),
                "-q",
                "-B",
                "-s",
                settings.toString(),
                "-Dmaven.repo.local=" + repository,
                "verify"));
        if (!first) {
            command.add("-o");
        }
        Path log = project.resolve("build.log");
        long start = System.nanoTime();
        int code = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
        return seconds;
    }

    private static void unpack(Path library, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(library.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.getName().endsWith(".class") || entry.getName().startsWith("META-INF/")) {
                    continue;
                }
                Path file = target.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.write(file, in.readAllBytes());
                }
            }
        }
    }

    private static List<Double> ratios(List<Double> times, List<Double> floor) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            ratios.add(times.get(i) / floor.get(i));
        }
        return ratios;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
