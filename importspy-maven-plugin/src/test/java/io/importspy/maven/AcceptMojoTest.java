package io.importspy.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir(Workshop.FOLDER)
final class AcceptMojoTest {

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
    @InjectMojo(goal = "accept")
    @MojoParameter(name = "ci", value = "false")
    void a_contract_that_is_not_utf_8_is_broken_at_its_place(AcceptMojo accept) throws Exception {
        workshop.compile("com/acme/Plugin.java", "package com.acme; public class Plugin {}");
        workshop.write("spymodel.yml", "");
        Path contract = module.getBasedir().toPath().resolve("spymodel.yml");
        Files.write(contract, "filename: a\nversion: B\u00e4r\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(accept::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("spymodel.yml is broken: see above");

        assertThat(String.join("\n", log.calls()))
                .contains("ERROR contract.encoding", "the file is not UTF-8: byte 0xE4", "spymodel.yml:2:11");
    }

    @Test
    @InjectMojo(goal = "accept")
    @MojoParameter(name = "ci", value = "false")
    void what_is_shown_of_an_edit_gives_no_orders_and_tells_no_secret(AcceptMojo accept) throws Exception {
        workshop.compile(
                "com/acme/Plugin.java", "package com.acme; public class Plugin { public int run() { return 1; } }");
        workshop.write("spymodel.yml", """
                types:
                  - type: com.acme.Plugin
                    members:
                      - long run()
                deployments: [{os: linux, variables: {A: {value: hunter2, sensitive: true}, B: "##vso[task.complete]
                   ::stop-commands::x"}}]
                """);

        accept.execute();

        String said = String.join("\n", log.calls());
        assertThat(said)
                .contains(
                        "-      - long run()", "+      - public int run()", "A: {value: ***", "\\u003a:stop-commands");
        assertThat(said).doesNotContain("hunter2", "##");
        assertThat(said.lines()).noneMatch(line -> line.stripLeading().startsWith("::"));
        assertThat(module.getBasedir().toPath().resolve("spymodel.yml"))
                .content()
                .contains("hunter2");
    }
}
