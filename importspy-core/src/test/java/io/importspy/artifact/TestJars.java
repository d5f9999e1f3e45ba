package io.importspy.artifact;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.yaml.snakeyaml.Yaml;

/** Archives to test on: real ones from the class path, and ones made to order. */
final class TestJars {
    private TestJars() {}

    /** Real jars, plain and multi-release, from under a hundred to over five thousand entries. */
    static Stream<Path> real() {
        return Stream.of(ClassReader.class, Yaml.class, Assertions.class, ByteBuddy.class, JavaClass.class, Test.class)
                .map(TestJars::of);
    }

    /** The jar or directory that a class was loaded from. */
    static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The class file of a class on the class path. */
    static byte[] classFile(Class<?> type) {
        try (var in = type.getModule().getResourceAsStream(internalName(type) + ".class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String internalName(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    /** Writes an archive of these entries, in order. */
    static Path write(Path file, Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return file;
    }

    /** Entries by name: name, text, name, text … */
    static Map<String, byte[]> entries(String... namesAndTexts) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return entries;
    }
}
