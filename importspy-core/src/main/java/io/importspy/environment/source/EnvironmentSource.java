package io.importspy.environment.source;

import io.importspy.environment.Environment;
import io.importspy.environment.UnobservableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where facts about a place come from. Nothing is looked at before it is observed. */
@FunctionalInterface
public interface EnvironmentSource {

    /**
     * Looks at the place.
     *
     * @return what is there; several where it is several places, as an image for many platforms is; never none
     * @throws UnobservableException if nothing can be said of it
     */
    List<Environment> observe() throws UnobservableException;

    /**
     * This machine and this JVM.
     *
     * @return their source
     */
    static EnvironmentSource host() {
        return () -> List.of(HostEnvironment.observe());
    }

    /**
     * This machine, with a JDK that the build has selected in the place of its own.
     *
     * @param home the home of that JDK
     * @param shown the home as messages show it
     * @return its source
     */
    static EnvironmentSource toolchain(Path home, String shown) {
        return () -> List.of(new JdkFolder(home, shown).observeAsToolchain());
    }

    /**
     * What lies at a path, recognised by its content: the folder of a Java runtime, an environment file or a Kubernetes manifest.
     *
     * @param path the path
     * @param shown the path as messages show it
     * @param part which of several things in it is meant; empty if there is no choice
     * @return its source
     */
    static EnvironmentSource at(Path path, String shown, Optional<String> part) {
        return new PathSource(path, shown, part);
    }

    /**
     * Several sources that are one place together, such as an image and the variables that a platform sets for it.
     *
     * @param sources the sources; where two of them tell the same fact, the later one counts
     * @return their source
     */
    static EnvironmentSource combined(List<EnvironmentSource> sources) {
        if (sources.size() == 1) {
            return sources.get(0);
        }
        return () -> {
            List<Environment> places = sources.get(0).observe();
            for (EnvironmentSource source : sources.subList(1, sources.size())) {
                List<Environment> both = new ArrayList<>();
                for (Environment later : source.observe()) {
                    places.forEach(place -> both.add(place.overlaidWith(later)));
                }
                places = both;
            }
            return places;
        };
    }

    /**
     * A source that is looked at once, however many rules ask.
     *
     * @param source the source
     * @return a source that remembers what that one saw, unless it failed; for one thread
     */
    static EnvironmentSource observedOnce(EnvironmentSource source) {
        List<Environment> seen = new ArrayList<>();
        return () -> {
            if (seen.isEmpty()) {
                seen.addAll(source.observe());
            }
            return List.copyOf(seen);
        };
    }
}
