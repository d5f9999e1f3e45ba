package io.importspy.bytecode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.module.InvalidModuleDescriptorException;
import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The packages that an artifact lets everyone use: those that its module exports, unless to friends only (JLS 7.7.2); all packages if it
 * is no named module.
 *
 * @param packages the exported packages; empty if there is no module that says so
 */
public record Exports(Optional<Set<String>> packages) {

    private static final String DESCRIPTOR = "module-info";

    /** Where a class file has the major part of its version (JVMS 4.1), and the version that Java 9 wrote. */
    private static final int MAJOR = 6;

    private static final byte JAVA_9 = 53;

    /**
     * The exports of an artifact.
     *
     * @param artifact the artifact
     * @return what its module exports to everyone
     * @throws UndecidableException if it has a module descriptor that cannot be read
     */
    public static Exports of(Artifact artifact) {
        return new Exports(artifact.find(DESCRIPTOR).map(Exports::read));
    }

    /**
     * Whether a class is in one of the packages.
     *
     * @param internalName the internal name of the class
     * @return true if everyone can use its package
     */
    public boolean has(String internalName) {
        int slash = internalName.lastIndexOf('/');
        String itsPackage = slash < 0 ? "" : internalName.substring(0, slash).replace('/', '.');
        return packages.map(exported -> exported.contains(itsPackage)).orElse(true);
    }

    private static Set<String> read(ClassFile file) {
        try {
            return ModuleDescriptor.read(new ByteArrayInputStream(readable(file.bytes()))).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        } catch (InvalidModuleDescriptorException | IOException e) {
            throw new UndecidableException(
                    Reason.CLASS_UNREADABLE,
                    file.where(),
                    "a module descriptor",
                    String.valueOf(e.getMessage()),
                    "build the artifact anew",
                    e);
        }
    }

    /** The JDK refuses what is newer than itself, though descriptors have not changed since there are modules. */
    private static byte[] readable(byte[] descriptor) {
        byte[] copy = descriptor.clone();
        if (copy.length > MAJOR + 1) {
            copy[MAJOR] = 0;
            copy[MAJOR + 1] = JAVA_9;
        }
        return copy;
    }
}
