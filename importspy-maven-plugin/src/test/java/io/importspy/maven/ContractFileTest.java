package io.importspy.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContractFileTest {

    @TempDir
    Path folder;

    @Test
    void a_new_file_is_written_with_its_folders() throws Exception {
        Path file = folder.resolve("contracts/api/spymodel.yml");

        new ContractFile(file, false).write("types: [Käse]\n");

        assertThat(file).hasContent("types: [Käse]\n");
    }

    @Test
    void a_file_that_is_there_stays() throws IOException {
        Path file = Files.writeString(folder.resolve("spymodel.yml"), "mine");

        assertThatThrownBy(() -> new ContractFile(file, false).write("yours"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("is there already: -Dimportspy.overwrite replaces it");
        assertThat(file).hasContent("mine");
    }

    @Test
    void a_file_is_replaced_if_asked_for() throws Exception {
        Path file = Files.writeString(folder.resolve("spymodel.yml"), "mine, and longer");

        new ContractFile(file, true).write("yours");

        assertThat(file).hasContent("yours");
    }

    @Test
    void a_folder_is_no_file() {
        assertThatThrownBy(() -> new ContractFile(folder, true).write("text"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("cannot be written");
    }
}
