package io.importspy.reference;

import io.importspy.archive.UndecidableException;
import io.importspy.classfile.ClassFile;
import io.importspy.classfile.ClassVersion;
import io.importspy.classfile.ModuleInfo;
import io.importspy.classfile.ProvenClass;
import java.lang.module.ModuleDescriptor;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * What one class file refers to outside of itself. Its own name is not among it; its own members are, since they may be inherited.
 *
 * <p>All that stands among the constants counts, whether code uses it or not. Text that only looks like a name does not.
 *
 * @param type the internal name of the class
 * @param version the version of the class file
 * @param all each reference once: members in the order of the constants, then types
 */
public record References(String type, ClassVersion version, List<Reference> all) {

    public References {
        all = Collections.unmodifiableList(all);
    }

    /**
     * Reads the references of a class file. Of a module descriptor, these are the services that it names.
     *
     * @param file the class file
     * @return what it refers to
     * @throws UndecidableException if it is no well-formed class file
     */
    public static References of(ClassFile file) {
        if (file.internalName().equals(ModuleInfo.NAME)) {
            return of(ModuleInfo.of(file));
        }
        return ProvenClass.walk(file, ReferenceReader::new).references();
    }

    private static References of(ModuleInfo module) {
        TypeTable types = new TypeTable();
        for (String service : new TreeSet<>(module.descriptor().uses())) {
            add(service, types);
        }
        for (ModuleDescriptor.Provides provides :
                new TreeSet<>(module.descriptor().provides())) {
            add(provides.service(), types);
            for (String provider : provides.providers()) {
                add(provider, types);
            }
        }
        return new References(ModuleInfo.NAME, module.version(), types.references(ModuleInfo.NAME));
    }

    private static void add(String type, TypeTable types) {
        types.add(type.replace('.', '/'), 0, type.length(), true);
    }
}
