package io.importspy.environment;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a program is started in a place, as far as it depends on that which of several Javas in it is run. Settings go by the keys of a
 * container of Kubernetes: {@code args}, {@code workingDir}.
 *
 * @param variables the names of the variables that choose the Java
 * @param settings the settings that choose it
 * @param made the settings that this place makes itself
 */
public record ContainerEntrypoint(Set<String> variables, Set<String> settings, Set<String> made) {

    /** The arguments, which are the program where the image has no entry point. */
    public static final String ARGUMENTS = "args";

    /** The folder from which relative paths start. */
    public static final String FOLDER = "workingDir";

    /** Where there is no choice. */
    public static final ContainerEntrypoint FIXED = making(Set.of());

    /**
     * Where some settings are made, and nothing tells of a Java.
     *
     * @param settings the settings
     * @return a start that makes them
     */
    public static ContainerEntrypoint making(Set<String> settings) {
        return new ContainerEntrypoint(Set.of(), Set.of(), settings);
    }

    /** Why another Java may run where a later source has its say, as a sentence; empty if that changes nothing. */
    Optional<String> chosenAnewBy(Environment later) {
        for (String variable : new TreeSet<>(variables)) {
            if (later.variables() instanceof Fact.Known<Variables> set
                    && !(set.value().find(variable) instanceof Variable.Absent)) {
                return Optional.of(
                        variable + " chooses the Java in the image, and " + later.name() + " may set it anew");
            }
        }
        return settings.stream()
                .filter(later.start().made()::contains)
                .sorted()
                .findFirst()
                .map(setting -> "the program in the image depends on " + setting + ", which " + later.name() + " sets");
    }
}
