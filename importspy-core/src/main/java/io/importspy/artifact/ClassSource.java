package io.importspy.artifact;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import io.importspy.classfile.ClassFile;
import java.util.List;
import java.util.Optional;

/** A place where classes are looked up by name, one at a time; nothing else of it is opened. */
public interface ClassSource {
    /**
     * Looks up a class.
     *
     * @param internalName the binary name in internal form (JVMS 4.2.1), as in {@code com/acme/Outer$Inner}; any text is
     *     allowed, since it may come from a hostile class file
     * @return the class file, or empty if this source can be read and has no such class
     * @throws UndecidableException if the class may be here but cannot be read, or reads two ways
     */
    Optional<ClassFile> find(String internalName);

    /**
     * Looks up a class that must be there.
     *
     * @param internalName the binary name in internal form
     * @return the class file
     * @throws UndecidableException as {@link #find}, and with {@link Reason#TYPE_NOT_FOUND} if there is no such class,
     *     naming the {@linkplain #gaps() gaps}
     */
    default ClassFile require(String internalName) {
        return find(internalName).orElseThrow(() -> NotFound.of(internalName, gaps()));
    }

    /**
     * What this source should consist of and does not: for messages, once a look-up has failed.
     *
     * @return one text a gap, such as the path of a class path entry that does not exist
     */
    default List<String> gaps() {
        return List.of();
    }
}
