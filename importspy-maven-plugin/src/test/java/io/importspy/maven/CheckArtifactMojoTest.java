package io.importspy.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir(Workshop.FOLDER)
final class CheckArtifactMojoTest {

    private final Spoken log = new Spoken();

    private Workshop workshop;

    @Provides
    MavenProject module() {
        workshop = new Workshop();
        return workshop.project();
    }

    @Provides
    Log log() {
        return log;
    }

    @BeforeEach
    void three_jars() {
        workshop.compile("com/acme/Base.java", "package com.acme; public class Base { public void run() {} }");
        workshop.jar("base.jar");
        workshop.compile("com/acme/Bare.java", "package com.acme; public class Bare {}");
        workshop.compile("com/acme/Rich.java", "package com.acme; public class Rich { public void run() {} }");
        workshop.jar("rich.jar");
        workshop.write("rich.yml", "types: [{type: com.acme.Rich, members: [public void run()]}]\n");
    }

    @Test
    @InjectMojo(goal = "check-artifact")
    @MojoParameter(name = "contract", value = "rich.yml")
    @MojoParameter(name = "artifact", value = "target/*.jar, target/classes")
    void each_artifact_is_named_and_the_worst_counts(CheckArtifactMojo check) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "rich.yml: 1 of 3 violated: target/base.jar; 2 of 3 conform: target/rich.jar, target/classes");
        assertThat(log.calls())
                .anySatisfy(call -> assertThat(call).startsWith("ERROR target/base.jar violates rich.yml: 1 violation"))
                .anySatisfy(call -> assertThat(call).startsWith("INFO target/rich.jar conforms to rich.yml: "))
                .anySatisfy(call -> assertThat(call).startsWith("INFO target/classes conforms to rich.yml: "));
    }

    @Test
    @InjectMojo(goal = "check-artifact")
    @MojoParameter(name = "contract", value = "rich.yml")
    @MojoParameter(name = "artifact", value = "target/rich.jar,target/*.war")
    void a_pattern_without_a_match_is_undecided(CheckArtifactMojo check) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("rich.yml: 1 of 2 undecided: target/*.war; 1 of 2 conform: target/rich.jar");
    }

    @Test
    @InjectMojo(goal = "check-artifact")
    @MojoParameter(name = "contract", value = "rich.yml")
    @MojoParameter(name = "artifact", value = "target/rihc.jar")
    void a_file_that_is_not_there_is_undecided(CheckArtifactMojo check) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("target/rihc.jar is undecided under rich.yml");
    }

    @Test
    @InjectMojo(goal = "check-artifact")
    @MojoParameter(name = "contract", value = "rich.yml")
    void without_an_artifact_the_user_hears_how_to_name_one(CheckArtifactMojo check) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("importspy.artifact is missing: name at least one file, such as target/app.jar");
    }

    @Test
    @InjectMojo(goal = "check-artifact")
    @MojoParameter(name = "artifact", value = "target/rich.jar")
    void without_a_contract_the_user_hears_how_to_get_one(CheckArtifactMojo check) {
        assertThatThrownBy(check::execute).isInstanceOf(MojoExecutionException.class);
        assertThat(log.calls().get(1))
                .startsWith("ERROR contract.missing  spymodel.yml")
                .contains("importspy:generate-artifact");
    }

    @Test
    @InjectMojo(goal = "check-artifact")
    @MojoParameter(name = "contract", value = "broken.yml")
    @MojoParameter(name = "artifact", value = "target/*.jar")
    void a_broken_contract_is_told_once(CheckArtifactMojo check) {
        workshop.write("broken.yml", "tpyes: []\n");

        assertThatThrownBy(check::execute).isInstanceOf(MojoExecutionException.class);
        assertThat(log.calls())
                .filteredOn(call -> call.contains("broken.yml:1:1"))
                .hasSize(1);
    }
}
