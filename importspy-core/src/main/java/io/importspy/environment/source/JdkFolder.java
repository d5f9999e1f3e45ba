package io.importspy.environment.source;

import io.importspy.archive.IoFailure;
import io.importspy.archive.RegularFile;
import io.importspy.environment.ContainerEntrypoint;
import io.importspy.environment.Environment;
import io.importspy.environment.Fact;
import io.importspy.environment.ReleaseFile;
import io.importspy.environment.UnobservableException;
import io.importspy.environment.UnobservableException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The observer of a JDK, JRE or jlink image in a folder. It reads the runtime's release file and the headers of its libraries; nothing in the
 * folder is executed.
 *
 * @param home the folder
 * @param shown the folder as messages show it
 */
record JdkFolder(Path home, String shown) {

    private static final String EXPECTED = "the home of a JDK, JRE or jlink image, with its file `release`";

    Environment observe() throws UnobservableException {
        ReleaseFile release = release();
        JdkLibraries libraries = libraries(release);
        return new Environment(
                shown,
                release.osOr(libraries.os()),
                release.archOr(libraries.arch()),
                release.java(),
                release.vendor(),
                release.vm(),
                release.modules(),
                new Fact.Untold<>("a folder with Java in it has no variables; name an environment file beside it"),
                ContainerEntrypoint.FIXED);
    }

    /**
     * The same as what this machine will run beside the JDK that runs the build, as Maven's toolchains select it: the variables are those of
     * this process, and so are platform and processor where the folder does not tell.
     */
    Environment observeAsToolchain() throws UnobservableException {
        ReleaseFile release = release();
        JdkLibraries libraries = libraries(release);
        Environment host = HostEnvironment.observe();
        return new Environment(
                "the toolchain's JDK " + shown,
                release.osOr(knownOr(libraries.os(), host.os())),
                release.archOr(knownOr(libraries.arch(), host.arch())),
                release.java(),
                release.vendor(),
                release.vm(),
                release.modules(),
                host.variables(),
                ContainerEntrypoint.FIXED);
    }

    private static <T> Fact<T> knownOr(Fact<T> fact, Fact<T> other) {
        return fact instanceof Fact.Known ? fact : other;
    }

    /** What the libraries of the runtime are for, which matters where its release file does not tell. */
    private JdkLibraries libraries(ReleaseFile release) throws UnobservableException {
        try {
            return release.tellsPlatform() ? JdkLibraries.NONE : JdkLibraries.in(file().resolveSibling(""));
        } catch (IOException e) {
            throw new UnobservableException(Reason.UNREADABLE, shown, EXPECTED, IoFailure.reason(e));
        }
    }

    /** What the runtime tells of itself. */
    private ReleaseFile release() throws UnobservableException {
        ReleaseFile release = ReleaseFile.parse(read(file()));
        if (!release.isOfJava()) {
            throw new UnobservableException(
                    Reason.UNREADABLE, shown, EXPECTED, "a file `release` without JAVA_VERSION");
        }
        return release;
    }

    /** On macOS the home lies within a bundle. */
    private Path file() throws UnobservableException {
        for (Path folder : List.of(home, home.resolve("Contents/Home"))) {
            Path file = folder.resolve(ReleaseFile.NAME);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        throw new UnobservableException(Reason.UNRECOGNISED, shown, EXPECTED, "a folder without that file");
    }

    private byte[] read(Path file) throws UnobservableException {
        try {
            byte[] bytes = RegularFile.read(file, ReleaseFile.LIMIT);
            if (bytes.length > ReleaseFile.LIMIT) {
                throw new UnobservableException(Reason.LIMIT, shown, EXPECTED, "a file `release` of more than 1 MiB");
            }
            return bytes;
        } catch (IOException e) {
            throw new UnobservableException(Reason.UNREADABLE, shown, EXPECTED, IoFailure.reason(e));
        }
    }
}
