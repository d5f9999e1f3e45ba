package io.importspy.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FilePatternsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void some_files() throws IOException {
        for (String file : List.of("b.jar", "a.jar", "lib/c.jar", "lib/deep/d.jar", "lib/read.me")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.createFile(folder.resolve(file));
        }
    }

    @Test
    void a_plain_path_is_itself_whether_it_is_there_or_not() throws MojoExecutionException {
        assertThat(expand("lib/nowhere.jar")).containsExactly(folder.resolve("lib/nowhere.jar"));
        assertThat(expand(folder.resolve("a.jar").toString())).containsExactly(folder.resolve("a.jar"));
    }

    @Test
    void a_pattern_is_all_that_it_matches_in_order() throws MojoExecutionException {
        assertThat(expand("*.jar")).containsExactly(folder.resolve("a.jar"), folder.resolve("b.jar"));
        assertThat(expand("**/?.jar")).hasSize(4);
        assertThat(expand("lib/*/*.jar")).containsExactly(folder.resolve("lib/deep/d.jar"));
        assertThat(expand(folder + "/lib/*.jar")).containsExactly(folder.resolve("lib/c.jar"));
    }

    @Test
    void a_pattern_may_match_folders_since_classes_live_in_folders() throws MojoExecutionException {
        assertThat(expand("lib/de*")).containsExactly(folder.resolve("lib/deep"));
    }

    @Test
    void a_pattern_without_a_match_is_nothing() throws MojoExecutionException {
        assertThat(expand("*.war")).isEmpty();
        assertThat(expand("nowhere/*.jar")).isEmpty();
    }

    @Test
    void a_folder_that_holds_itself_is_an_error_and_no_endless_search() throws IOException {
        Files.createSymbolicLink(folder.resolve("lib/again"), folder);

        assertThat(folder.resolve("lib/again/lib/c.jar")).exists();
        assertThatThrownBy(() -> expand("**/c.jar"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("cannot be searched: java.nio.file.FileSystemLoopException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "${project.basedir}/a.jar", "a\0.jar"})
    void what_is_no_path_is_refused(String text) {
        assertThatThrownBy(() -> expand(text))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("importspy.artifact is '")
                .hasMessageEndingWith("which is no path");
    }

    @Test
    void a_list_has_no_gaps() throws MojoExecutionException {
        assertThat(FilePatterns.parts("importspy.artifact", List.of("a.jar", "b.jar")))
                .containsExactly("a.jar", "b.jar");
        assertThatThrownBy(() -> FilePatterns.parts("importspy.artifact", Arrays.asList("a.jar", null)))
                .hasMessage("importspy.artifact has an empty part: [a.jar, null]");
        assertThatThrownBy(() -> FilePatterns.parts("importspy.artifact", null))
                .hasMessageStartingWith("importspy.artifact is missing");
    }

    @Test
    void a_class_path_is_separated_in_either_way() throws MojoExecutionException {
        assertThat(classPath("a.jar" + File.pathSeparator + "lib/*.jar", "b.jar"))
                .containsExactly(folder.resolve("a.jar"), folder.resolve("lib/c.jar"), folder.resolve("b.jar"));
        assertThat(new FilePatterns(folder).classPath("importspy.classpath", null))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere.jar", "*.war"})
    void a_class_path_is_there(String entry) {
        assertThatThrownBy(() -> classPath("a.jar", entry))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("importspy.classpath names '" + entry + "', which does not exist");
    }

    private List<Path> expand(String pattern) throws MojoExecutionException {
        return new FilePatterns(folder).expand("importspy.artifact", pattern);
    }

    private List<Path> classPath(String... entries) throws MojoExecutionException {
        return new FilePatterns(folder).classPath("importspy.classpath", List.of(entries));
    }
}
