package io.importspy.reference;

import io.importspy.artifact.Artifact;
import io.importspy.classfile.ClassFile;
import io.importspy.fixture.Compiled;
import java.nio.file.Path;
import java.util.List;

/** Class files of small sources. */
final class Snippets {

    private Snippets() {}

    /** Compiles some units, and picks a class of them. */
    static ClassFile compile(Path folder, String internalName, String... units) {
        Compiled.into(folder, List.of("--release", "17"), units);
        try (Artifact artifact = Artifact.open(folder, Runtime.version())) {
            return artifact.find(internalName).orElseThrow();
        }
    }
}
