package io.importspy;

import java.nio.file.Path;
import java.util.List;

/**
 * Which environment to write down.
 *
 * @param environment what tells of it; at least one source
 * @param variables the names of those variables whose values are to be written; {@code *} and {@code ?} are wildcards
 * @param root the folder that shown paths are relative to
 */
public record EnvironmentRequest(EnvironmentChoice environment, List<String> variables, Path root) {

    public EnvironmentRequest {
        variables = List.copyOf(variables);
    }
}
