package io.importspy.artifact;

import io.importspy.archive.EntryNames;
import io.importspy.archive.UndecidableException;
import io.importspy.classfile.ClassFile;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.Optional;

/** The classes of a JDK or {@code jlink} image: all its modules, exported or not. Thread-safe. */
public final class Jdk implements ClassSource, Closeable {
    private final JdkImage image;

    private Jdk(JdkImage image) {
        this.image = image;
    }

    /**
     * The JDK that this code runs on.
     *
     * @return the running JDK
     */
    public static Jdk running() {
        return new Jdk(new RunningImage());
    }

    /**
     * A JDK somewhere on disk.
     *
     * @param home its home directory, with a {@code lib/modules}
     * @return that JDK
     * @throws UndecidableException if there is none that can be read
     */
    public static Jdk at(Path home) {
        return new Jdk(InstalledImage.open(home));
    }

    @Override
    public Optional<ClassFile> find(String internalName) {
        int slash = internalName.lastIndexOf('/');
        // No class of the JDK is in the unnamed package.
        return slash < 0 || !EntryNames.isPlain(internalName)
                ? Optional.empty()
                : image.find(internalName.substring(0, slash).replace('/', '.'), internalName);
    }

    @Override
    public void close() {
        image.close();
    }
}
