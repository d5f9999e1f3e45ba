package io.importspy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ShownPathTest {

    @Test
    void folders_on_windows_are_shown_with_slashes() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path root = windows.getPath("C:\\repo");
            Files.createDirectories(root.resolve("target\\classes"));
            assertThat(ShownPath.of(root.resolve("target\\classes"), root)).isEqualTo("target/classes");
            assertThat(ShownPath.of(windows.getPath("D:\\lib\\classes"), root)).isEqualTo("D:/lib/classes");
            assertThat(ShownPath.of(root, root)).isEqualTo("C:/repo");
        }
    }

    @Test
    void a_backslash_in_a_name_stays_where_it_is_a_letter() throws IOException {
        try (FileSystem unix = Jimfs.newFileSystem(Configuration.unix())) {
            Path root = unix.getPath("/repo");
            assertThat(ShownPath.of(root.resolve("a\\b/classes"), root)).isEqualTo("a\\b/classes");
        }
    }

    @Test
    void an_archive_is_shown_by_its_name_alone() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path jar = windows.getPath("C:\\repo\\target\\app.jar");
            Files.createDirectories(jar.getParent());
            Files.createFile(jar);
            assertThat(ShownPath.of(jar, windows.getPath("C:\\repo"))).isEqualTo("app.jar");
        }
    }
}
