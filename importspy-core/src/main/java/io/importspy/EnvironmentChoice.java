package io.importspy;

import io.importspy.environment.source.EnvironmentSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the deployments of a contract are held against: what {@code importspy.environment} says.
 *
 * @param sources what tells where the artifact runs, the later ones laid over the earlier ones; if there are none, deployments are not
 *     looked at
 */
public record EnvironmentChoice(List<Source> sources) {

    /** This machine and this JVM. */
    public static final EnvironmentChoice HOST = new EnvironmentChoice(List.of(new Host()));

    /** Nothing: deployments are not looked at. */
    public static final EnvironmentChoice NONE = new EnvironmentChoice(List.of());

    /** Takes a copy of the sources. */
    public EnvironmentChoice {
        sources = List.copyOf(sources);
    }

    /**
     * Reads what a user calls an environment: {@code host}, {@code toolchain}, {@code none}, or the path of what tells where the artifact
     * runs, with the part that is meant behind a {@code #}; several of them with commas between them.
     *
     * @param words what the user wrote
     * @param folder where relative paths start
     * @param toolchain the home of the JDK that Maven's toolchains have selected, if they have
     * @return what deployments are held against
     * @throws UnknownEnvironmentException if a part is neither such a word nor the path of something that exists
     */
    public static EnvironmentChoice read(String words, Path folder, Optional<Path> toolchain)
            throws UnknownEnvironmentException {
        return new EnvironmentWords(folder, toolchain).read(words);
    }

    /** Something that tells where the artifact runs. */
    public sealed interface Source {}

    /** This machine and this JVM. */
    public record Host() implements Source {}

    /**
     * This machine, with the JDK that Maven's toolchains have selected.
     *
     * @param home the home of that JDK
     */
    public record Toolchain(Path home) implements Source {}

    /**
     * A file or folder, recognised by its content.
     *
     * @param path its path
     * @param part which of several things in it is meant, such as a container of a Kubernetes manifest; empty if there is no choice
     */
    public record Place(Path path, Optional<String> part) implements Source {}

    EnvironmentSource source(Path root) {
        return EnvironmentSource.combined(
                sources.stream().map(source -> source(source, root)).toList());
    }

    private static EnvironmentSource source(Source source, Path root) {
        if (source instanceof Place place) {
            return EnvironmentSource.at(place.path(), ShownPath.of(place.path(), root), place.part());
        }
        return source instanceof Toolchain jdk
                ? EnvironmentSource.toolchain(jdk.home(), ShownPath.of(jdk.home(), root))
                : EnvironmentSource.host();
    }
}
