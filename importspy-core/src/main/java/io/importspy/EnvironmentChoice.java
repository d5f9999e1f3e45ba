package io.importspy;

import io.importspy.environment.source.EnvironmentSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the deployments of a contract are held against: what {@code importspy.environment} says. */
public final class EnvironmentChoice {

    /** This machine and this JVM. */
    public static final EnvironmentChoice HOST = new EnvironmentChoice(List.of(new Host()));

    /** Nothing: deployments are not looked at. */
    public static final EnvironmentChoice NONE = new EnvironmentChoice(List.of());

    private final List<Source> sources;

    EnvironmentChoice(List<Source> sources) {
        this.sources = List.copyOf(sources);
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

    /**
     * This machine, with a JDK of it.
     *
     * @param home the home of the JDK, such as the one that Maven's toolchains have selected
     * @return what deployments are held against
     */
    public static EnvironmentChoice jdk(Path home) {
        return new EnvironmentChoice(List.of(new Toolchain(home)));
    }

    /**
     * A place that a file or folder tells of: a JDK, an image, a file of variables, a Kubernetes manifest.
     *
     * @param path the file or folder, recognised by its content
     * @return what deployments are held against
     */
    public static EnvironmentChoice at(Path path) {
        return new EnvironmentChoice(List.of(new Place(path, Optional.empty())));
    }

    /**
     * One of several places that a file tells of.
     *
     * @param path the file
     * @param part which one is meant, such as a container of a Kubernetes manifest
     * @return what deployments are held against
     */
    public static EnvironmentChoice at(Path path, String part) {
        return new EnvironmentChoice(List.of(new Place(path, Optional.of(part))));
    }

    /**
     * One place that this and another environment tell of together.
     *
     * @param other what is laid over this one
     * @return what deployments are held against
     */
    public EnvironmentChoice and(EnvironmentChoice other) {
        List<Source> both = new ArrayList<>(sources);
        both.addAll(other.sources);
        return new EnvironmentChoice(both);
    }

    /**
     * Whether there is nothing that deployments could be held against.
     *
     * @return true for {@link #NONE}
     */
    public boolean isNone() {
        return sources.isEmpty();
    }

    /** Something that tells where the artifact runs. */
    sealed interface Source {}

    /** This machine and this JVM. */
    record Host() implements Source {}

    /** This machine with another JDK, by the home of that JDK. */
    record Toolchain(Path home) implements Source {}

    /** A file or folder, recognised by its content, and which of several things in it is meant, if there is a choice. */
    record Place(Path path, Optional<String> part) implements Source {}

    EnvironmentSource source(Path root) {
        List<EnvironmentSource> all = new ArrayList<>();
        for (Source source : sources) {
            all.add(source(source, root));
        }
        return EnvironmentSource.combined(all);
    }

    private static EnvironmentSource source(Source source, Path root) {
        if (source instanceof Place place) {
            return EnvironmentSource.at(place.path(), ShownPath.of(place.path(), root), place.part());
        }
        return source instanceof Toolchain jdk
                ? EnvironmentSource.toolchain(jdk.home(), ShownPath.of(jdk.home(), root))
                : EnvironmentSource.host();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EnvironmentChoice choice && choice.sources.equals(sources);
    }

    @Override
    public int hashCode() {
        return sources.hashCode();
    }

    @Override
    public String toString() {
        return sources.toString();
    }
}
