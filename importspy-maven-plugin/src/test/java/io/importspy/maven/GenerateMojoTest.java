package io.importspy.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir(Workshop.FOLDER)
final class GenerateMojoTest {

    private static final String PLUGIN = """
            package com.acme;

            public final class Plugin {
                public boolean execute() {
                    return true;
                }
            }
            """;

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

    @Test
    @InjectMojo(goal = "generate")
    void what_is_compiled_is_written_down_and_conforms(
            GenerateMojo generate, @InjectMojo(goal = "check") CheckMojo check) throws Exception {
        workshop.compile("com/acme/Plugin.java", PLUGIN);

        generate.execute();
        check.execute();

        assertThat(workshop.folder().resolve("spymodel.yml"))
                .content()
                .contains("public final class com.acme.Plugin", "public boolean execute()")
                .contains("mvn compile importspy:generate -Dimportspy.overwrite");
        assertThat(log.calls()).hasSize(2);
        assertThat(log.calls().get(0))
                .isEqualTo("INFO spymodel.yml says what target/classes must be: 2 members of 1 type");
        assertThat(log.calls().get(1)).startsWith("INFO target/classes conforms to spymodel.yml: ");
    }

    @Test
    @InjectMojo(goal = "generate")
    void a_contract_that_is_there_stays(GenerateMojo generate) {
        workshop.compile("com/acme/Plugin.java", PLUGIN);
        Path contract = workshop.write("spymodel.yml", "types: [mine]\n");

        assertThatThrownBy(generate::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("-Dimportspy.overwrite");
        assertThat(contract).hasContent("types: [mine]\n");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "overwrite", value = "true")
    @MojoParameter(name = "contract", value = "contracts/api.yml")
    void a_contract_is_replaced_if_asked_for(GenerateMojo generate) throws Exception {
        workshop.compile("com/acme/Plugin.java", PLUGIN);
        Path contract = workshop.write("contracts/api.yml", "types: [mine]\n");

        generate.execute();

        assertThat(contract)
                .content()
                .contains("com.acme.Plugin")
                .contains("-Dimportspy.contract=contracts/api.yml -Dimportspy.overwrite");
    }

    @Test
    @InjectMojo(goal = "generate")
    void with_nothing_compiled_nothing_is_written(GenerateMojo generate) {
        assertThatThrownBy(generate::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("no contract can be written from target/classes");
        assertThat(log.calls()).hasSize(1);
        assertThat(log.calls().get(0))
                .startsWith("ERROR artifact.missing")
                .contains("`mvn compile importspy:generate`");
        assertThat(workshop.folder().resolve("spymodel.yml")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "generate-artifact")
    @MojoParameter(name = "artifact", value = "target/*.jar")
    void any_jar_is_written_down(GenerateArtifactMojo generate) throws Exception {
        workshop.compile("com/acme/Plugin.java", PLUGIN);
        workshop.jar("one.jar");

        generate.execute();

        assertThat(workshop.folder().resolve("spymodel.yml"))
                .content()
                .contains("public final class com.acme.Plugin")
                .contains("generate-artifact \"-Dimportspy.artifact=target/*.jar\" -Dimportspy.overwrite");
    }

    @Test
    @InjectMojo(goal = "generate-artifact")
    @MojoParameter(name = "artifact", value = "target/*.jar")
    void a_contract_is_written_from_one_artifact_only(GenerateArtifactMojo generate) {
        workshop.compile("com/acme/Plugin.java", PLUGIN);
        workshop.jar("one.jar");
        workshop.jar("two.jar");

        assertThatThrownBy(generate::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "importspy.artifact is 'target/*.jar', which matches 2 files: a contract is written from one");
    }

    @Test
    @InjectMojo(goal = "generate-artifact")
    void without_an_artifact_the_user_hears_how_to_name_one(GenerateArtifactMojo generate) {
        assertThatThrownBy(generate::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("importspy.artifact is missing");
    }
}
