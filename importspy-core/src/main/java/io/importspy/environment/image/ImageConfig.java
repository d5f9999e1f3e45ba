package io.importspy.environment.image;

import io.importspy.environment.Architecture;
import io.importspy.environment.ContainerEntrypoint;
import io.importspy.environment.Fact;
import io.importspy.environment.OperatingSystem;
import io.importspy.environment.RuntimeProperties;
import io.importspy.environment.Variable;
import io.importspy.environment.Variable.Absent;
import io.importspy.environment.Variable.Perhaps;
import io.importspy.environment.Variable.Present;
import io.importspy.environment.Variables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The configuration of an image (OCI image specification, config.md; Docker's is the same in what is read).
 *
 * @param json the configuration
 */
record ImageConfig(JsonValue json) {

    private static final String ENTRY_POINT = "Entrypoint";

    /** Between the words of a line for a shell. */
    private static final Pattern BLANKS = Pattern.compile("[\\s'\"=;&|()]+");

    private static final String DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    Fact<OperatingSystem> os() {
        return told().recognised("os", OperatingSystem::parse);
    }

    Fact<Architecture> arch() {
        return told().recognised("architecture", Architecture::parse);
    }

    private RuntimeProperties told() {
        return new RuntimeProperties(
                "the image's configuration", key -> json.text(key).orElse(null));
    }

    /** The digests of its layers, not packed, the lowest first. */
    List<String> layers() {
        return json.get("rootfs").orElseGet(JsonValue.Other::new).texts("diff_ids");
    }

    boolean isWindows() {
        return json.text("os").filter("windows"::equals).isPresent();
    }

    Variables variables() {
        Map<String, String> values = values();
        if (isWindows()) {
            return Variables.ignoringCase(values);
        }
        Map<String, Variable> variables = new HashMap<>();
        for (String name : List.of("PATH", "HOME", "HOSTNAME", "TERM")) {
            variables.put(name, new Perhaps("what the engine sets that runs the container"));
        }
        values.forEach((name, value) -> variables.put(name, new Present(value)));
        return Variables.of(variables, new Absent());
    }

    /** What starts the container, with its arguments; empty where the image leaves it open. */
    private List<String> command() {
        return Stream.concat(settings().texts(ENTRY_POINT).stream(), settings().texts("Cmd").stream())
                .toList();
    }

    /** That program, where it is Java. */
    Optional<String> javaProgram() {
        return command().stream().findFirst().filter(program -> program.equals("java") || program.endsWith("/java"));
    }

    /** The paths of programs {@code java} in it that are handed to another program, such as a shell or {@code tini}. */
    List<String> javaArguments() {
        return command().stream()
                .skip(1)
                .flatMap(BLANKS::splitAsStream)
                .filter(word -> word.endsWith("/bin/java"))
                .map(this::resolved)
                .toList();
    }

    /** On what it depends which Java is run. */
    ContainerEntrypoint start() {
        Set<String> variables = javaProgram()
                .map(java -> java.contains("/") ? Set.<String>of() : Set.of("PATH"))
                .orElseGet(() -> Set.of("PATH", "JAVA_HOME"));
        Set<String> settings = new HashSet<>();
        if (settings().texts(ENTRY_POINT).isEmpty()) {
            settings.add(ContainerEntrypoint.ARGUMENTS);
        }
        if (javaProgram()
                .filter(java -> java.contains("/") && !java.startsWith("/"))
                .isPresent()) {
            settings.add(ContainerEntrypoint.FOLDER);
        }
        return new ContainerEntrypoint(variables, settings, Set.of());
    }

    /** The folders in which programs are looked for. */
    List<String> path() {
        return Stream.of(values().getOrDefault("PATH", DEFAULT_PATH).split(":"))
                .map(this::resolved)
                .toList();
    }

    Optional<String> javaHome() {
        return Optional.ofNullable(values().get("JAVA_HOME"))
                .filter(home -> !home.isBlank())
                .map(this::resolved);
    }

    /** A path from the root: relative ones start at the folder in which the container does. */
    String resolved(String path) {
        return path.startsWith("/") ? path : settings().text("WorkingDir").orElse("") + '/' + path;
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        for (String variable : settings().texts("Env")) {
            int equals = variable.indexOf('=');
            if (equals > 0) {
                values.put(variable.substring(0, equals), variable.substring(equals + 1));
            }
        }
        return values;
    }

    private JsonValue settings() {
        return json.get("config").orElseGet(JsonValue.Other::new);
    }
}
