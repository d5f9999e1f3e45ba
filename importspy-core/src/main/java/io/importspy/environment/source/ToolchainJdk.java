package io.importspy.environment.source;

import io.importspy.environment.ContainerEntrypoint;
import io.importspy.environment.Environment;
import io.importspy.environment.ReleaseFile;
import io.importspy.environment.UnobservableException;
import java.nio.file.Path;

/**
 * The observer of a JDK that this machine will run beside the one that runs the build, as Maven's toolchains select it: the Java is that of
 * the folder, the variables are those of this process, and so are platform and processor where the folder does not tell.
 *
 * @param home the folder
 * @param shown the folder as messages show it
 */
record ToolchainJdk(Path home, String shown) {

    Environment observe() throws UnobservableException {
        ReleaseFile release = new JdkFolder(home, shown).release();
        Environment host = HostEnvironment.observe();
        return new Environment(
                "the toolchain's JDK " + shown,
                release.osOr(host.os()),
                release.archOr(host.arch()),
                release.java(),
                release.vendor(),
                release.vm(),
                release.modules(),
                host.variables(),
                ContainerEntrypoint.FIXED);
    }
}
