package io.importspy.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContractSearchTest {

    private static final Path NAME = Path.of("spymodel.yml");

    @TempDir
    Path temp;

    private Path root;
    private MavenProject top;
    private MavenProject module;

    @BeforeEach
    void a_module_in_a_group_in_a_build() {
        root = temp.resolve("build");
        top = project(root, null);
        module = project(root.resolve("group/module"), top);
    }

    @Test
    void the_nearest_contract_counts() throws IOException {
        write(root);
        Path nearer = write(root.resolve("group"));
        assertThat(search(root).find(NAME)).contains(nearer);

        Path nearest = write(root.resolve("group/module"));
        assertThat(search(root).find(NAME)).contains(nearest);
    }

    @Test
    void a_build_that_is_started_in_the_module_finds_the_same() throws IOException {
        Path contract = write(root.resolve("group"));

        assertThat(search(root.resolve("group/module")).find(NAME)).contains(contract);
    }

    @Test
    void nothing_above_the_build_is_looked_at() throws IOException {
        write(temp);

        assertThat(search(root).find(NAME)).isEmpty();
        assertThat(search(root).places(NAME))
                .containsExactly(
                        root.resolve("group/module/spymodel.yml"),
                        root.resolve("group/spymodel.yml"),
                        root.resolve("spymodel.yml"));
    }

    @Test
    void a_parent_beside_the_module_is_looked_at_last() throws IOException {
        module = project(root.resolve("module"), project(root.resolve("parent"), null));
        Path beside = write(root.resolve("parent"));
        assertThat(search(root).find(NAME)).contains(beside);

        Path above = write(root);
        assertThat(search(root).find(NAME)).contains(above);
    }

    @Test
    void a_parent_from_a_repository_has_no_folder() {
        module = project(root, new MavenProject());

        assertThat(search(root).folders()).containsExactly(root);
    }

    @Test
    void a_pom_that_another_plugin_has_put_elsewhere_does_not_move_the_module() throws IOException {
        module.getModel().setPomFile(module.getFile());
        module.setFile(
                root.resolve("group/module/target/dependency-reduced-pom.xml").toFile());
        write(root.resolve("group/module/target"));
        Path contract = write(root.resolve("group/module"));

        assertThat(search(root).find(NAME)).contains(contract);
    }

    @Test
    void an_absolute_path_is_the_only_place() throws IOException {
        Path contract = write(temp.resolve("elsewhere"));

        assertThat(search(root).find(contract)).contains(contract);
        assertThat(search(root).places(contract)).containsExactly(contract);
    }

    @Test
    void a_link_to_nowhere_is_not_stepped_over() throws IOException {
        write(root);
        Path link = Files.createDirectories(root.resolve("group/module")).resolve(NAME);
        Files.createSymbolicLink(link, temp.resolve("gone.yml"));

        assertThat(search(root).find(NAME)).contains(link);
    }

    private ContractSearch search(Path rootOfBuild) {
        return ContractSearch.from(module, rootOfBuild);
    }

    private static MavenProject project(Path folder, @Nullable MavenProject parent) {
        MavenProject project = new MavenProject();
        project.setFile(folder.resolve("pom.xml").toFile());
        project.setParent(parent);
        return project;
    }

    private static Path write(Path folder) throws IOException {
        return Files.writeString(Files.createDirectories(folder).resolve(NAME), "");
    }
}
