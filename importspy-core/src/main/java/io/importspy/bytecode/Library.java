package io.importspy.bytecode;

import java.io.Closeable;
import java.util.Optional;
import java.util.function.Supplier;

/** An archive or directory on a class path, opened when it is first asked. */
final class Library implements ClassSource, Closeable {
    private final Lazy<ClassRoot> root;

    Library(Supplier<ClassRoot> opener) {
        this.root = new Lazy<>(opener);
    }

    @Override
    public Optional<ClassFile> find(String internalName) {
        return root.get().find(internalName);
    }

    @Override
    public void close() {
        root.ifMade(made -> made.container().close());
    }
}
