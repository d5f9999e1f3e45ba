package io.importspy.environment.source;

import io.importspy.archive.RegularFile;
import io.importspy.environment.Architecture;
import io.importspy.environment.Fact;
import io.importspy.environment.Fact.Known;
import io.importspy.environment.Fact.Unknown;
import io.importspy.environment.NativeLibrary;
import io.importspy.environment.OperatingSystem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The platform that a Java runtime is for, by the headers of its own libraries. jlink writes no word about it into the release file unless it is
 * told to.
 *
 * @param platforms what its libraries are for, each with the path of one of them
 */
record JdkLibraries(Map<NativeLibrary, String> platforms) {

    static final JdkLibraries NONE = new JdkLibraries(Map.of());

    private static final List<String> FOLDERS =
            List.of("lib/server", "lib/client", "lib/minimal", "lib", "lib/jli", "bin/server", "bin/client", "bin");

    private static final List<String> NAMES = List.of(
            "libjvm.so",
            "libjli.so",
            "libjava.so",
            "jvm.dll",
            "jli.dll",
            "java.dll",
            "libjvm.dylib",
            "libjli.dylib",
            "libjava.dylib");

    /** Headers are at the beginning, that of a library of Windows within its first kilobytes. */
    private static final int HEAD = 1 << 16;

    /** Reads the headers of the libraries that are in a home. */
    static JdkLibraries in(Path home) throws IOException {
        Map<NativeLibrary, String> platforms = new LinkedHashMap<>();
        for (String folder : FOLDERS) {
            for (String name : NAMES) {
                String path = folder + '/' + name;
                for (NativeLibrary platform : read(home.resolve(path))) {
                    platforms.putIfAbsent(platform, path);
                }
            }
        }
        return new JdkLibraries(platforms);
    }

    private static List<NativeLibrary> read(Path library) throws IOException {
        if (Files.notExists(library)) {
            return List.of();
        }
        try (InputStream in = RegularFile.open(library)) {
            return NativeLibrary.read(in.readNBytes(HEAD));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    Fact<OperatingSystem> os() {
        return agreed("OS_NAME", platform -> Optional.of(platform.os()));
    }

    Fact<Architecture> arch() {
        return agreed("OS_ARCH", NativeLibrary::arch);
    }

    /** What all libraries are for. A universal library of macOS is for one system and for several processors. */
    private <T> Fact<T> agreed(String key, Function<NativeLibrary, Optional<T>> part) {
        if (platforms.isEmpty()) {
            return new Unknown<>(
                    "the release file does not tell its " + key + ", and the runtime has no library that does");
        }
        String found = platforms.entrySet().stream()
                .map(platform -> platform.getKey() + " (" + platform.getValue() + ")")
                .collect(Collectors.joining(", "));
        List<Optional<T>> parts =
                platforms.keySet().stream().map(part).distinct().toList();
        return parts.size() == 1 && parts.get(0).isPresent()
                ? new Known<>(parts.get(0).get(), found)
                : new Unknown<>("the libraries of the runtime are for " + found);
    }
}
