package io.importspy.classfile;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.util.Arrays;

/**
 * The class file of a module descriptor (JVMS 4.1), which is no class.
 *
 * @param version its version
 * @param descriptor what it says
 */
public record ModuleInfo(ClassVersion version, ModuleDescriptor descriptor) {

    /** The name of its class file. */
    public static final String NAME = "module-info";

    /** Where a class file has its version, the minor part first (JVMS 4.1), and the major part that Java 9 wrote. */
    private static final int MINOR = 4;

    private static final byte JAVA_9 = 53;

    /**
     * Reads a module descriptor.
     *
     * @param file its class file
     * @return what it says
     * @throws UndecidableException if it cannot be read
     */
    public static ModuleInfo of(ClassFile file) {
        ClassVersion version = ClassVersion.read(new ByteCursor(file));
        try {
            return new ModuleInfo(version, ModuleDescriptor.read(new ByteArrayInputStream(readable(file.bytes()))));
        } catch (IOException | RuntimeException e) {
            throw new UndecidableException(
                    Reason.CLASS_UNREADABLE,
                    file.where(),
                    "a module descriptor",
                    "bytes that the JDK refuses to read as one",
                    "build the artifact anew",
                    e);
        }
    }

    /** The JDK refuses what is newer than itself, though descriptors have not changed since there are modules. */
    private static byte[] readable(byte[] descriptor) {
        byte[] copy = descriptor.clone();
        Arrays.fill(copy, MINOR, MINOR + 4, (byte) 0);
        copy[MINOR + 3] = JAVA_9;
        return copy;
    }
}
