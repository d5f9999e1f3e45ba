package io.importspy.reference;

import io.importspy.classfile.ClassFileVisitor;
import io.importspy.classfile.ConstantPool;
import io.importspy.classfile.ProvenClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The class itself and its members, each with where its code is, and the source file of them all. */
class UsingMembers implements ClassFileVisitor {

    private static final String LAMBDA = "lambda$";

    private final ProvenClass file;
    private final String internalName;
    private final Part itself;
    private final List<Part> parts = new ArrayList<>();
    private Part current;
    private Optional<String> source = Optional.empty();

    /** A class itself, or one of its members: what its declaration mentions, and where its code is. */
    static final class Part {

        private final User user;
        private final Set<Reference> mentioned = new LinkedHashSet<>();
        private int code;

        private Part(User user) {
            this.user = user;
        }

        Set<Reference> mentioned() {
            return mentioned;
        }
    }

    UsingMembers(ProvenClass file) {
        this.file = file;
        this.internalName = file.file().internalName();
        this.itself = new Part(User.of(internalName.replace('/', '.')));
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

    /** The constants that the code of a part uses; none if it has no code. */
    final CodeLines codeOf(Part part) {
        CodeLines code = new CodeLines();
        if (part.code > 0) {
            new CodeWalk(file, code).walk(part.code);
        }
        return code;
    }

    final Use use(Part part, Reference reference, OptionalInt line) {
        return new Use(reference, part.user, source, file.file().where(), line);
    }

    @Override
    public final void member(int name, int descriptor) {
        ConstantPool pool = file.constants();
        current = new Part(user(pool.text(name), pool.text(descriptor)));
        parts.add(current);
    }

    /** A member; the body of a lambda expression goes by the name of the method that it stands in, as javac tells it. */
    private User user(String name, String descriptor) {
        String type = internalName.replace('/', '.');
        if (name.startsWith(LAMBDA) && name.indexOf('$', LAMBDA.length()) > 0) {
            String around = name.substring(LAMBDA.length(), name.indexOf('$', LAMBDA.length()));
            return around.equals("new") || around.equals("static")
                    ? User.of(type)
                    : new User(type, Optional.of(around), Optional.empty());
        }
        return name.equals("<clinit>")
                ? User.of(type)
                : new User(type, Optional.of(name), Parameters.simple(descriptor));
    }

    @Override
    public final void endOfMembers() {
        current = itself;
    }

    @Override
    public final void code(int offset) {
        current.code = offset;
    }

    @Override
    public final void sourceFile(int utf8) {
        String folder = internalName.substring(0, internalName.lastIndexOf('/') + 1);
        source = Optional.of(folder + file.constants().text(utf8));
    }
}
