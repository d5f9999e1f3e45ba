package io.importspy.artifact;

import io.importspy.classfile.ClassFile;
import java.io.Closeable;
import java.util.Optional;

/** The modules of a JDK. */
interface JdkImage extends Closeable {
    /**
     * Looks up a class.
     *
     * @param packageName with dots, never empty
     * @param internalName with slashes, plain
     */
    Optional<ClassFile> find(String packageName, String internalName);

    @Override
    void close();
}
