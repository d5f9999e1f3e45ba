package io.importspy;

import java.nio.file.Path;
import java.util.List;

/** Which environment to write down. It is built by steps, each of which gives a new request. */
public final class EnvironmentRequest {

    private final EnvironmentChoice environment;
    private List<String> variables = List.of();
    private Path root = Path.of("").toAbsolutePath();

    private EnvironmentRequest(EnvironmentChoice environment) {
        this.environment = environment;
    }

    private EnvironmentRequest(EnvironmentRequest other) {
        this(other.environment);
        variables = other.variables;
        root = other.root;
    }

    /**
     * A request without the value of any variable.
     *
     * @param environment the environment; not {@link EnvironmentChoice#NONE}
     * @return the request
     */
    public static EnvironmentRequest of(EnvironmentChoice environment) {
        return new EnvironmentRequest(environment);
    }

    /**
     * Says the values of which variables are to be written.
     *
     * @param names their names; {@code *} and {@code ?} are wildcards
     * @return a new request
     */
    public EnvironmentRequest variables(List<String> names) {
        EnvironmentRequest next = new EnvironmentRequest(this);
        next.variables = List.copyOf(names);
        return next;
    }

    /**
     * Says what shown paths are relative to.
     *
     * @param folder the folder; else the current one
     * @return a new request
     */
    public EnvironmentRequest root(Path folder) {
        EnvironmentRequest next = new EnvironmentRequest(this);
        next.root = folder;
        return next;
    }

    EnvironmentChoice environment() {
        return environment;
    }

    List<String> variables() {
        return variables;
    }

    Path root() {
        return root;
    }
}
