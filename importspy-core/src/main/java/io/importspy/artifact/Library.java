package io.importspy.artifact;

import io.importspy.archive.Container;
import io.importspy.archive.Lazy;
import io.importspy.classfile.ClassFile;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** An archive or directory on a class path, opened when it is first asked. */
final class Library implements ClassSource, Closeable {
    private final String name;
    private final Lazy<ClassRoot> root;

    Library(String name, Supplier<ClassRoot> opener) {
        this.name = name;
        this.root = new Lazy<>(opener);
    }

    /** Archives in another one, by the names of their entries. */
    static List<Library> in(Container container, List<String> names, Runtime.Version view, boolean areLaunched) {
        List<Library> libraries = new ArrayList<>();
        for (String name : names) {
            libraries.add(new Library(
                    name,
                    () -> areLaunched
                            ? ClassRoot.launched(container.nested(name), view)
                            : ClassRoot.of(container.nested(name), view)));
        }
        return libraries;
    }

    /** The name of its entry in the archive around it, or its path. */
    String name() {
        return name;
    }

    /** Where its classes are. */
    ClassRoot root() {
        return root.get();
    }

    /** The files in it. */
    Container container() {
        return root.get().container();
    }

    @Override
    public Optional<ClassFile> find(String internalName) {
        return root.get().find(internalName);
    }

    @Override
    public void close() {
        root.made().ifPresent(made -> made.container().close());
    }
}
