package io.importspy.environment.image;

import io.importspy.environment.ReleaseFile;
import io.importspy.environment.image.ImageFiles.Found;
import io.importspy.environment.image.ImageFiles.NoMeaning;
import io.importspy.environment.image.Layer.Entry.Plain;
import io.importspy.environment.image.Layer.Entry.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the Java that a container will run: that of its entry point where this is {@code java}; else that of {@code JAVA_HOME} and of the
 * {@code PATH}, and that which the entry point is handed as a path, where these are one; else the only one that there is.
 *
 * @param config the image's configuration
 * @param files its files
 */
record ImageJava(ImageConfig config, ImageFiles files) {

    /**
     * The release file of that Java.
     *
     * @throws NoMeaning if there is none, or nobody can tell which of two will run
     */
    ReleaseFile find() throws NoMeaning {
        Optional<String> program = config.javaProgram();
        if (program.isPresent()) {
            String java = program.get();
            Optional<String> home = java.contains("/") ? homeOf(config.resolved(java)) : homeOnPath();
            return release(
                    home.orElseThrow(() -> new NoMeaning("the entry point is " + java + ", which is not there")));
        }
        Optional<String> home = homeByVariable();
        Optional<String> onPath = homeOnPath();
        if (home.isPresent() && onPath.isPresent() && !home.equals(onPath)) {
            throw new NoMeaning("JAVA_HOME is /%s, and on the PATH is that of /%s".formatted(home.get(), onPath.get()));
        }
        return release(agreed(home.or(() -> onPath)));
    }

    /** The Java that variables choose, unless the command has another one by its path. */
    private String agreed(Optional<String> chosen) throws NoMeaning {
        Optional<String> home = chosen;
        for (String java : config.javaArguments()) {
            Optional<String> named = homeOf(java);
            if (named.isPresent() && home.isPresent() && !named.equals(home)) {
                throw new NoMeaning("the command names the Java of /%s, and there is that of /%s as well"
                        .formatted(named.get(), home.get()));
            }
            home = home.or(() -> named);
        }
        return home.isPresent() ? home.get() : onlyHome();
    }

    /** The one Java that there is. Launchers such as that of Buildpacks set its variables when the container starts. */
    private String onlyHome() throws NoMeaning {
        List<String> homes = new ArrayList<>();
        for (String release : files.releases()) {
            String home = release.substring(0, Math.max(0, release.lastIndexOf('/')));
            if (homeOf(home + "/bin/java").isPresent()
                    || homeOf(home + "/jre/bin/java").isPresent()) {
                homes.add(home);
            }
        }
        if (homes.size() == 1) {
            return homes.get(0);
        }
        throw new NoMeaning("there is no Java at JAVA_HOME, on the PATH or as entry point, and elsewhere there "
                + (homes.isEmpty() ? "is none" : "are several: /" + String.join(", /", homes)));
    }

    private Optional<String> homeByVariable() throws NoMeaning {
        Optional<String> home = config.javaHome();
        return home.isPresent() ? homeOf(home.get() + "/bin/java") : Optional.empty();
    }

    private Optional<String> homeOnPath() throws NoMeaning {
        for (String folder : config.path()) {
            Optional<String> home = homeOf(folder + "/java");
            if (home.isPresent()) {
                return home;
            }
        }
        return Optional.empty();
    }

    /** The home of a program {@code bin/java}, behind all links. */
    private Optional<String> homeOf(String program) throws NoMeaning {
        Optional<Found> java = files.find(program);
        if (java.isEmpty() || java.get().entry() == Plain.DIRECTORY) {
            return Optional.empty();
        }
        String path = "/" + java.get().path();
        if (!path.endsWith("/bin/java")) {
            throw new NoMeaning(path + " is not in the bin folder of a Java runtime");
        }
        String home = path.substring(0, path.length() - "/bin/java".length());
        // Up to Java 8, a JDK has a runtime of its own within.
        return Optional.of((home.endsWith("/jre") ? home.substring(0, home.length() - "/jre".length()) : home)
                .replaceFirst("^/", ""));
    }

    private ReleaseFile release(String home) throws NoMeaning {
        for (String folder : new String[] {home, home + "/jre"}) {
            Optional<Found> release = files.find(folder + "/" + ReleaseFile.NAME);
            if (release.isPresent() && release.get().entry() instanceof Release file) {
                return file.file();
            }
        }
        throw new NoMeaning("/" + home + " has no release file of a Java runtime");
    }
}
