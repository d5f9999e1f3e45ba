package io.importspy.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.Dependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Build;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModuleArtifactTest {

    @TempDir
    Path target;

    private MavenProject module;

    @BeforeEach
    void a_module() {
        Build build = new Build();
        build.setOutputDirectory(target.resolve("classes").toString());
        build.setFinalName("billing-2.1");
        module = new MavenProject();
        module.setBuild(build);
        module.setArtifact(artifact("billing", "war", false, null));
    }

    @Test
    void the_packaged_artifact_is_what_counts() throws IOException {
        Path war = Files.createFile(target.resolve("repackaged.war"));
        module.getArtifact().setFile(war.toFile());

        assertThat(ModuleArtifact.of(module).path()).isEqualTo(war);
        assertThat(ModuleArtifact.of(module).name()).isEqualTo("repackaged.war");
    }

    @Test
    void an_artifact_of_an_earlier_build_is_not_looked_at() throws IOException {
        Files.createFile(target.resolve("billing-2.1.war"));

        assertThat(ModuleArtifact.of(module).path()).isEqualTo(target.resolve("classes"));
    }

    @Test
    void classes_have_the_name_that_the_artifact_will_have() throws IOException {
        module.getArtifact()
                .setFile(Files.createDirectory(target.resolve("classes")).toFile());

        assertThat(ModuleArtifact.of(module).path()).isEqualTo(target.resolve("classes"));
        assertThat(ModuleArtifact.of(module).name()).isEqualTo("billing-2.1.war");
    }

    @Test
    void the_class_path_has_jars_and_folders_in_order_and_nothing_that_java_would_not_read() {
        Path siblings = target.resolve("classes-of-sibling");
        Path jar = target.resolve("a.jar");
        module.setResolvedArtifacts(new LinkedHashSet<>(Arrays.asList(
                artifact("sibling", "jar", true, siblings),
                artifact("a", "jar", true, jar),
                artifact("webapp", "war", false, target.resolve("webapp.war")))));
        module.setArtifactFilter(artifact -> true);

        assertThat(ModuleArtifact.of(module).classPath()).containsExactly(siblings, jar);
    }

    @Test
    void what_java_would_not_read_is_a_dependency_all_the_same() {
        depend(artifact("webapp", "war", false, target.resolve("webapp.war")));

        assertThat(ModuleArtifact.dependencies(module)).singleElement().satisfies(webapp -> {
            assertThat(webapp).hasToString("com.acme:webapp");
            assertThat(webapp.atRuntime()).isFalse();
        });
    }

    @Test
    void what_maven_4_puts_on_the_module_path_is_read_by_java() {
        Path jar = target.resolve("modular.jar");
        depend(artifact("modular", "modular-jar", false, jar));

        assertThat(ModuleArtifact.of(module).classPath()).containsExactly(jar);
        assertThat(ModuleArtifact.dependencies(module)).singleElement().matches(Dependency::atRuntime);
    }

    @Test
    void what_only_tests_see_is_not_there_though_another_goal_has_resolved_it() {
        Path jar = target.resolve("junit.jar");
        depend(artifact("junit", "jar", true, jar, Artifact.SCOPE_TEST));

        assertThat(ModuleArtifact.of(module).classPath()).isEmpty();
        assertThat(ModuleArtifact.dependencies(module)).isEmpty();
    }

    @Test
    void parents_build_nothing() {
        assertThat(ModuleArtifact.isBuiltBy(module)).isTrue();
        module.setPackaging("pom");
        assertThat(ModuleArtifact.isBuiltBy(module)).isFalse();
    }

    private void depend(Artifact artifact) {
        module.setResolvedArtifacts(Set.of(artifact));
        module.setArtifactFilter(any -> true);
    }

    private static Artifact artifact(String id, String type, boolean onClassPath, @Nullable Path file) {
        return artifact(id, type, onClassPath, file, Artifact.SCOPE_COMPILE);
    }

    private static Artifact artifact(String id, String type, boolean onClassPath, @Nullable Path file, String scope) {
        DefaultArtifactHandler handler = new DefaultArtifactHandler(type);
        handler.setAddedToClasspath(onClassPath);
        Artifact artifact = new DefaultArtifact("com.acme", id, "2.1", scope, type, "", handler);
        artifact.setFile(file == null ? null : file.toFile());
        return artifact;
    }
}
