package io.importspy.bytecode;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Optional;

/** The classes of a JDK or {@code jlink} image: all its modules, exported or not. Thread-safe. */
@SuppressWarnings("DoNotCallSuggester")
public final class Jdk implements ClassSource, Closeable {
    /**
     * The JDK that this code runs on.
     *
     * @return the running JDK
     */
    public static Jdk running() {
        throw new UnsupportedOperationException();
    }

    /**
     * A JDK somewhere on disk.
     *
     * @param home its home directory, with a {@code lib/modules}
     * @return that JDK
     * @throws UndecidableException if there is none that can be read
     */
    public static Jdk at(Path home) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ClassFile> find(String internalName) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
