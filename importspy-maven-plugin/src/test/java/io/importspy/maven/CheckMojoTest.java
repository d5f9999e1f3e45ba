package io.importspy.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
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
final class CheckMojoTest {

    private static final String PLUGIN = """
            package com.acme;

            public final class Plugin {
                public boolean execute() {
                    return true;
                }
            }
            """;

    private static final String FITS = """
            types:
              - type: public final class com.acme.Plugin
                members: [public boolean execute()]
            """;

    private static final String ASKS_FOR_MORE = """
            types:
              - type: public final class com.acme.Plugin
                members:
                  - public boolean execute()
                  - public void close()
            """;

    private final Spoken log = new Spoken();

    private Workshop workshop;

    private MavenProject module;

    @Provides
    MavenProject module() {
        workshop = new Workshop();
        module = workshop.project();
        return module;
    }

    @Provides
    Log log() {
        return log;
    }

    @Test
    @InjectMojo(goal = "check")
    void what_conforms_is_said_in_one_line(CheckMojo check) throws Exception {
        workshop.compile("com/acme/Plugin.java", PLUGIN);
        workshop.write("spymodel.yml", FITS);

        check.execute();

        assertThat(log.calls()).hasSize(1);
        assertThat(log.calls().get(0))
                .startsWith("INFO target/classes conforms to spymodel.yml: 2 expectations over 1 type");
    }

    @Test
    @InjectMojo(goal = "check")
    void the_packaged_artifact_is_what_is_checked(CheckMojo check) throws Exception {
        workshop.compile("com/acme/Plugin.java", PLUGIN);
        module.getArtifact().setFile(workshop.jar("billing-2.1.0.jar").toFile());
        workshop.write("spymodel.yml", FITS + "filename: billing-*.jar\nversion: 2.1.0\n");

        check.execute();

        assertThat(log.calls().get(0)).startsWith("INFO billing-2.1.0.jar conforms to spymodel.yml: 4 expectations");
    }

    @Test
    @InjectMojo(goal = "check")
    void classes_go_by_the_name_and_version_of_what_they_will_be(CheckMojo check) throws Exception {
        workshop.compile("com/acme/Plugin.java", PLUGIN);
        workshop.write("spymodel.yml", FITS + "filename: billing-2.1.0.jar\nversion: 2.1.0\n");

        check.execute();

        assertThat(log.calls().get(0)).startsWith("INFO target/classes conforms to spymodel.yml: 4 expectations");
    }

    @Test
    @InjectMojo(goal = "check")
    void each_finding_is_one_call_and_the_exception_only_says_how_it_ended(CheckMojo check) {
        workshop.compile("com/acme/Plugin.java", PLUGIN);
        workshop.write("spymodel.yml", ASKS_FOR_MORE + "version: 3.0\n");

        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith(
                        "target/classes violates spymodel.yml: 2 violations in 4 expectations over 1 type")
                .hasNoCause();
        assertThat(log.calls()).hasSize(3).allMatch(call -> call.startsWith("ERROR "));
        assertThat(log.calls())
                .anySatisfy(call -> assertThat(call)
                        .startsWith("ERROR member.missing  com.acme.Plugin")
                        .containsPattern("code +src/main/java/com/acme/Plugin.java:3")
                        .containsPattern("contract +spymodel.yml:5:9"));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "mode", value = "relaxed")
    void relaxed_says_the_same_as_warnings_and_goes_on(CheckMojo check) throws Exception {
        workshop.compile("com/acme/Plugin.java", PLUGIN);
        workshop.write("spymodel.yml", ASKS_FOR_MORE);

        check.execute();

        assertThat(log.calls()).hasSize(2).allMatch(call -> call.startsWith("WARN "));
        assertThat(log.calls().get(0))
                .contains("target/classes violates spymodel.yml")
                .contains("relaxed");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "mode", value = "relaxed")
    void relaxed_goes_on_without_a_contract_too(CheckMojo check) throws Exception {
        check.execute();

        assertThat(log.calls()).hasSize(2).allMatch(call -> call.startsWith("WARN "));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "logLevel", value = "error")
    void log_level_error_leaves_nothing_but_errors(CheckMojo check) throws Exception {
        workshop.compile("com/acme/Plugin.java", PLUGIN);
        workshop.write("spymodel.yml", FITS);

        check.execute();

        assertThat(log.calls()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "logLevel", value = "debug")
    void log_level_debug_says_what_was_taken_for_what(CheckMojo check) throws Exception {
        workshop.compile("com/acme/Plugin.java", PLUGIN);
        Path contract = workshop.write("spymodel.yml", FITS);

        check.execute();

        assertThat(log.calls())
                .first()
                .isEqualTo("INFO checking %s\n          contract    %s".formatted(workshop.classes(), contract));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    void skipping_says_so_and_reads_nothing(CheckMojo check) throws Exception {
        check.execute();

        assertThat(log.calls()).containsExactly("INFO importspy.skip is set: nothing is checked");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "audit", value = "audit.jsonl")
    void a_gate_that_was_passed_over_leaves_a_line_in_the_audit_log(CheckMojo check) throws Exception {
        check.execute();

        assertThat(workshop.folder().resolve("audit.jsonl"))
                .content()
                .contains("\"module\":\"com.acme:billing:2.1.0\"")
                .endsWith("\"outcome\":\"skipped\",\"because\":\"importspy.skip\"}\n");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "mode", value = "relaxed")
    @MojoParameter(name = "audit", value = "target")
    void an_audit_log_that_cannot_be_written_fails_the_build_in_relaxed_mode_too(CheckMojo check) {
        workshop.compile("com/acme/Plugin.java", PLUGIN);
        workshop.write("spymodel.yml", FITS);

        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(
                        "the audit log " + workshop.folder().resolve("target") + " cannot be written: ");
    }

    @Test
    @InjectMojo(goal = "check")
    void a_broken_contract_is_another_kind_of_failure(CheckMojo check) {
        workshop.compile("com/acme/Plugin.java", PLUGIN);
        workshop.write("spymodel.yml", "tpyes: []\n");

        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("broken contract spymodel.yml")
                .hasNoCause();
        assertThat(log.calls()).anySatisfy(call -> assertThat(call).contains("types"));
    }

    @Test
    @InjectMojo(goal = "check")
    void without_a_contract_the_user_hears_where_it_was_looked_for_and_how_to_get_one(CheckMojo check) {
        workshop.compile("com/acme/Plugin.java", PLUGIN);

        assertThatThrownBy(check::execute).isInstanceOf(MojoExecutionException.class);
        assertThat(log.calls().get(1))
                .startsWith("ERROR contract.missing  spymodel.yml")
                .contains(workshop.folder().resolve("spymodel.yml").toString())
                .contains("mvn compile importspy:generate");
    }

    @Test
    @InjectMojo(goal = "check")
    void with_nothing_compiled_the_user_hears_how_to_build_it(CheckMojo check) {
        workshop.write("spymodel.yml", FITS);

        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("target/classes is undecided under spymodel.yml");
        assertThat(log.calls().get(1)).contains("artifact.missing").contains("`mvn compile importspy:check`");
    }

    @Test
    @InjectMojo(goal = "check")
    void an_earlier_jar_does_not_stand_in_for_what_is_not_compiled(CheckMojo check) throws IOException {
        workshop.compile("com/acme/Plugin.java", PLUGIN);
        workshop.jar("billing-2.1.0.jar");
        Files.move(workshop.classes(), workshop.folder().resolve("target/gone"));
        workshop.write("spymodel.yml", FITS);

        assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
    }

    @Test
    @InjectMojo(goal = "check")
    void a_parent_has_nothing_to_check(CheckMojo check) throws Exception {
        module.setPackaging("pom");
        module.getModel().addModule("billing");
        workshop.write("spymodel.yml", FITS);

        check.execute();

        assertThat(log.calls()).containsExactly("INFO nothing to check: a module of packaging pom builds no artifact");
    }

    @Test
    @InjectMojo(goal = "check")
    void a_contract_that_no_other_module_can_be_meant_by_is_not_passed_over(CheckMojo check) {
        module.setPackaging("pom");
        workshop.write("spymodel.yml", FITS);

        assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
        assertThat(log.calls().get(1)).contains("artifact.missing").contains("importspy:check-artifact");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "environment", value = "none")
    void where_it_will_run_is_not_asked_of_this_machine_if_the_user_says_so(CheckMojo check) throws Exception {
        workshop.compile("com/acme/Plugin.java", PLUGIN);
        workshop.write("spymodel.yml", FITS + "deployments: [{name: museum, vm: Elektronika}]\n");

        check.execute();

        assertThat(log.calls()).hasSize(2);
    }

    @Test
    @InjectMojo(goal = "check")
    void where_it_will_run_is_this_machine_by_default(CheckMojo check) {
        workshop.compile("com/acme/Plugin.java", PLUGIN);
        workshop.write("spymodel.yml", FITS + "deployments: [{name: museum, vm: Elektronika}]\n");

        assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
        assertThat(log.calls()).anySatisfy(call -> assertThat(call).contains("museum"));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "contract", value = "${nothing.of.this.name}/spymodel.yml")
    void what_maven_could_not_fill_in_is_no_path(CheckMojo check) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("importspy.contract is '${nothing.of.this.name}/spymodel.yml', which is no path");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "deployment", value = "production")
    @MojoParameter(name = "environment", value = "none")
    void a_deployment_that_nothing_would_be_held_against_is_a_mistake(CheckMojo check) {
        workshop.compile("com/acme/Plugin.java", PLUGIN);
        workshop.write("spymodel.yml", FITS);

        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("importspy.deployment names a deployment, and importspy.environment is none");
    }
}
