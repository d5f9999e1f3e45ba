package io.importspy.reference;

import io.importspy.archive.UndecidableException;
import io.importspy.classfile.ClassFile;
import io.importspy.classfile.ModuleInfo;
import io.importspy.classfile.ProvenClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds out where a class file refers to something. Reads its code, so ask for what is to be told only. */
public final class Uses {

    private Uses() {}

    /**
     * Finds where a class file refers to something.
     *
     * @param file the class file
     * @param wanted some of its {@linkplain References references}; for types it does not matter what they are needed for
     * @return each place once: what the class itself says, then its members in their order and their code line by line; a reference
     *     that is nowhere but among the constants has the class as its place
     * @throws UndecidableException if it is no well-formed class file
     */
    public static List<Use> of(ClassFile file, Set<? extends Reference> wanted) {
        if (file.internalName().equals(ModuleInfo.NAME)) {
            List<Use> uses = new ArrayList<>();
            for (Reference reference : wanted) {
                uses.add(new Use(
                        reference, User.of(ModuleInfo.NAME), Optional.empty(), file.where(), OptionalInt.empty()));
            }
            return uses;
        }
        return ProvenClass.walk(file, proven -> new UseFinder(proven, wanted)).found();
    }
}
