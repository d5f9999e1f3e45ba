package io.importspy.bytecode;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the supertypes of an artifact's classes are looked up: in the JDK, the artifact, the libraries within it, and
 * its class path, in this order, as the JVM delegates (a class of the JDK cannot be shadowed).
 *
 * <p>Entries are opened when a look-up first reaches them. Thread-safe. Closing it closes neither artifact nor JDK.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class ClassPath implements ClassSource, Closeable {
    /**
     * The class path of an artifact.
     *
     * @param artifact the artifact, whose view of multi-release jars counts for all
     * @param entries jars and directories; one that does not exist becomes one of the {@linkplain #gaps() gaps}
     * @param jdk the JDK
     * @return the class path, nothing of it opened yet
     */
    public static ClassPath of(Artifact artifact, List<Path> entries, Jdk jdk) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ClassFile> find(String internalName) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> gaps() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
