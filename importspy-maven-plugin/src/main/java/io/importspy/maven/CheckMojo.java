package io.importspy.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Holds the artifact of a project, and the machine that builds it, against its contract. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /** Created by Maven. */
    public CheckMojo() {}

    /** Does nothing yet. */
    @Override
    public void execute() {
        getLog().info("importspy:check has nothing to say yet");
    }
}
