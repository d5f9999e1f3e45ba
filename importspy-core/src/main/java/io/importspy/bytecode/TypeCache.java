package io.importspy.bytecode;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import io.importspy.artifact.ClassSource;
import io.importspy.artifact.NotFound;
import io.importspy.classfile.ClassFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The types of a source, each read when it is first asked for. */
final class TypeCache {

    private final ClassSource source;
    private final Optional<TypeCache> artifact;
    private final Map<String, Optional<ObservedType>> types = new ConcurrentHashMap<>();

    private TypeCache(ClassSource source, Optional<TypeCache> artifact) {
        this.source = source;
        this.artifact = artifact;
    }

    /** The types of an artifact. */
    static TypeCache of(ClassSource artifact) {
        return new TypeCache(artifact, Optional.empty());
    }

    /** The types of a class path that holds an artifact. What is read for the one is not read again for the other. */
    static TypeCache around(TypeCache artifact, ClassSource classPath) {
        return new TypeCache(classPath, Optional.of(artifact));
    }

    /**
     * Looks up a type.
     *
     * @throws UndecidableException if its class file cannot be read
     */
    Optional<ObservedType> find(String internalName) {
        Optional<ObservedType> known = types.get(internalName);
        if (known == null) {
            Optional<ClassFile> file = source.find(internalName);
            known = file.isEmpty() ? Optional.empty() : Optional.of(read(file.get()));
            types.put(internalName, known);
        }
        return known;
    }

    /**
     * Looks up a type that must be there.
     *
     * @param asking the type in whose class file the name stands
     * @param relation what the asking type is to it, as a phrase
     * @throws UndecidableException as {@link #find}, and with {@link Reason#TYPE_NOT_FOUND} if there is no such type
     */
    ObservedType require(String internalName, ObservedType asking, String relation) {
        Optional<ObservedType> found = find(internalName);
        if (found.isEmpty()) {
            throw NotFound.of(internalName, asking.name() + " (" + asking.where() + ") " + relation, source.gaps());
        }
        return found.get();
    }

    /**
     * Reads the class file of a type once more.
     *
     * @throws UndecidableException if it cannot be read any more
     */
    ClassFile reread(ObservedType type) {
        return source.require(type.internalName());
    }

    /** What the source should consist of and does not. */
    List<String> gaps() {
        return source.gaps();
    }

    private ObservedType read(ClassFile file) {
        Optional<ObservedType> known =
                artifact.isEmpty() ? Optional.empty() : artifact.get().known(file.internalName());
        return known.isPresent() && known.get().where().equals(file.where())
                ? known.get()
                : new ObservedType(ClassFileReader.facts(file), this);
    }

    private Optional<ObservedType> known(String internalName) {
        return types.getOrDefault(internalName, Optional.empty());
    }
}
