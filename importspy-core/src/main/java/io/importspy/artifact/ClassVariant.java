package io.importspy.artifact;

import io.importspy.archive.UndecidableException;
import io.importspy.classfile.ClassFile;

/**
 * One of the class files that an artifact has for a class: the only one, unless it is a multi-release jar, or has the class in several
 * folders of classes. Not opened yet.
 */
public final class ClassVariant {

    private final ClassRoot root;
    private final String entryName;
    private final String internalName;
    private final int since;
    private final int until;

    ClassVariant(ClassRoot root, String entryName, String internalName, int since, int until) {
        this.root = root;
        this.entryName = entryName;
        this.internalName = internalName;
        this.since = since;
        this.until = until;
    }

    /**
     * The class that it is.
     *
     * @return the binary name in internal form (JVMS 4.2.1), as in {@code com/acme/Outer$Inner}
     */
    public String internalName() {
        return internalName;
    }

    /**
     * Where it is in the artifact.
     *
     * @return the raw name of the entry, as in {@code META-INF/versions/21/com/acme/Foo.class}
     */
    public String entryName() {
        return entryName;
    }

    /**
     * The folder of classes that it is in.
     *
     * @return one of {@link Artifact#classFolders()}
     */
    public String folder() {
        return root.folder();
    }

    /**
     * The first Java release that picks it.
     *
     * @return 1 for what every release sees unless there is something newer for it
     */
    public int since() {
        return since;
    }

    /**
     * The last Java release that picks it.
     *
     * @return {@link Integer#MAX_VALUE} if there is nothing newer
     */
    public int until() {
        return until;
    }

    /**
     * Whether a Java release picks it.
     *
     * @param release the feature release
     * @return true if its JVM loads this class file for the class
     */
    public boolean isFor(int release) {
        return since <= release && release <= until;
    }

    /**
     * Reads it.
     *
     * @return the class file
     * @throws UndecidableException if it cannot be read, or reads two ways
     */
    public ClassFile read() {
        return root.read(entryName, internalName);
    }

    /** By class, then by the release that it is for, then by entry. */
    static int compare(ClassVariant one, ClassVariant other) {
        int byName = one.internalName.compareTo(other.internalName);
        int byRelease = byName == 0 ? Integer.compare(one.since, other.since) : byName;
        return byRelease == 0 ? one.entryName.compareTo(other.entryName) : byRelease;
    }

    /** The entry that it is. */
    @Override
    public String toString() {
        return entryName;
    }
}
