package io.importspy.environment;

import io.importspy.environment.Variable.Absent;
import io.importspy.environment.Variable.Perhaps;
import io.importspy.environment.Variable.Present;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The configuration of an image (OCI image specification, config.md; Docker's is the same in what is read).
 *
 * @param json the configuration
 */
record ImageConfig(Json json) {

    private static final String DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    Fact<OperatingSystem> os() {
        return told().recognised("os", OperatingSystem::parse);
    }

    Fact<Architecture> arch() {
        return told().recognised("architecture", Architecture::parse);
    }

    private Told told() {
        return new Told("the image's configuration", key -> json.text(key).orElse(null));
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

    /** What starts the container; empty where the image leaves it open. */
    private Optional<String> program() {
        return Stream.concat(settings().texts("Entrypoint").stream(), settings().texts("Cmd").stream())
                .findFirst();
    }

    /** That program, where it is Java. */
    Optional<String> javaProgram() {
        return program().filter(program -> program.equals("java") || program.endsWith("/java"));
    }

    /** The variables on which it depends which Java is run. */
    Set<String> javaChosenBy() {
        return javaProgram()
                .map(java -> java.contains("/") ? Set.<String>of() : Set.of("PATH"))
                .orElseGet(() -> Set.of("PATH", "JAVA_HOME"));
    }

    /** The folders in which programs are looked for. */
    List<String> path() {
        return List.of(values().getOrDefault("PATH", DEFAULT_PATH).split(":"));
    }

    Optional<String> javaHome() {
        return Optional.ofNullable(values().get("JAVA_HOME")).filter(home -> !home.isBlank());
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

    private Json settings() {
        return json.get("config").orElseGet(Json.Other::new);
    }
}
