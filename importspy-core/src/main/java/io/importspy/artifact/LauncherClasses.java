package io.importspy.artifact;

import io.importspy.archive.ArchiveDigest;
import io.importspy.archive.HeldBytes;
import io.importspy.archive.Lazy;
import io.importspy.classfile.ClassFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The class files of Spring Boot's launchers, byte for byte as they were published: a library as those within, though it lies at the top of
 * the archive. A launcher that is none of these is the artifact's own code.
 */
final class LauncherClasses {

    private static final String RESOURCE = "spring-boot-launchers.sha256";

    private static final Lazy<Set<String>> PUBLISHED = new Lazy<>(LauncherClasses::published);

    private LauncherClasses() {}

    static boolean isOne(ClassFile file) {
        return PUBLISHED.get().contains(ArchiveDigest.of(file.where(), new HeldBytes(file.bytes()), "SHA-256"));
    }

    private static Set<String> published() {
        try (InputStream in = Objects.requireNonNull(LauncherClasses.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
