package io.importspy.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The oracle is the JDK that runs the test. */
final class JavaLangTest {

    @Test
    void every_public_type_of_this_jdk_is_known() throws IOException {
        Path classes = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base/java/lang");
        Set<String> names;
        try (Stream<Path> files = Files.list(classes)) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .filter(JavaLangTest::isPublic)
                    .collect(Collectors.toSet());
        }
        assertThat(names).hasSizeGreaterThan(90);
        assertThat(JavaLang.TYPES).containsAll(names);
    }

    private static boolean isPublic(String simpleName) {
        try {
            Class<?> type = Class.forName("java.lang." + simpleName, false, null);
            return Modifier.isPublic(type.getModifiers());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
