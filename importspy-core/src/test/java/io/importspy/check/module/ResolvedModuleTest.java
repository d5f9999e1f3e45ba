package io.importspy.check.module;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.importspy.check.rule.Modules;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ResolvedModuleTest {

    @Test
    void files_on_windows_are_shown_with_slashes() throws IOException {
        assertThat(shown(Configuration.windows(), "C:\\app\\app.jar", "lib", "model-1.0.jar"))
                .containsExactly("lib/model-1.0.jar");
    }

    @Test
    void a_backslash_in_a_name_stays_where_it_is_a_letter() throws IOException {
        assertThat(shown(Configuration.unix(), "/app/app.jar", "lib", "a\\b.jar"))
                .containsExactly("lib/a\\b.jar");
    }

    private static List<String> shown(Configuration system, String artifact, String folder, String name)
            throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(system)) {
            Path jar = files.getPath(artifact);
            Path lib = Files.createDirectories(jar.resolveSibling(folder));
            Files.createFile(lib.resolve(name));
            return ResolvedModule.find(new Modules(jar, List.of(), Optional.empty()), folder + "/*.jar").stream()
                    .map(ResolvedModule::shown)
                    .toList();
        }
    }
}
