package io.importspy.reference;

import io.importspy.classfile.ConstantPool;
import io.importspy.classfile.ProvenClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The class itself and its members, each with where its code is, and the source file of them all. */
class UsingMembers extends ConstantUses {

    private final ProvenClass file;
    private final Part itself;
    private final List<Part> parts = new ArrayList<>();
    private Part current;
    private Optional<String> source = Optional.empty();

    UsingMembers(ProvenClass file) {
        super(file.constants());
        this.file = file;
        this.itself = Part.type(file.file().internalName());
        this.parts.add(itself);
        this.current = itself;
    }

    /** The class itself, then its members in their order. */
    final List<Part> parts() {
        return parts;
    }

    final Part itself() {
        return itself;
    }

    /** What the walk is in. */
    final Part current() {
        return current;
    }

    /** The source file below a source folder. */
    final Optional<String> source() {
        return source;
    }

    @Override
    final void enter(int name, int descriptor) {
        ConstantPool pool = file.constants();
        current = Part.member(file.file().internalName(), pool.text(name), pool.text(descriptor));
        parts.add(current);
    }

    @Override
    final void leave() {
        current = itself;
    }

    @Override
    final void code(int offset) {
        current.code(offset);
    }

    @Override
    final void sourceFile(int utf8) {
        String name = file.file().internalName();
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        source = Optional.of(
                folder + file.constants().text(file.constants().require(utf8, ConstantPool.UTF8, "a source file")));
    }
}
