package io.importspy.reference;

import io.importspy.artifact.Artifact;
import io.importspy.artifact.ClassVariant;
import io.importspy.classfile.ClassFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real libraries: plain ones and multi-release ones, by javac and by other compilers. */
final class Libraries {

    private static final Path FOLDER = Path.of("target/libraries");

    private Libraries() {}

    static Path jar(String name) {
        return FOLDER.resolve(name + ".jar");
    }

    static Stream<Path> all() {
        return Stream.of("guava", "h2", "jackson-databind", "lucene-core", "rxjava", "spring-core", "bcprov-jdk18on")
                .map(Libraries::jar);
    }

    /** The class files of a library that declare a class. */
    static List<ClassFile> classes(Path jar) {
        try (Artifact artifact = Artifact.open(jar, Runtime.version())) {
            return artifact.variants().stream()
                    .filter(variant -> !variant.internalName().equals("module-info"))
                    .map(ClassVariant::read)
                    .toList();
        }
    }
}
