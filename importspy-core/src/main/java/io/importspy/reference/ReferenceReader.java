package io.importspy.reference;

import static io.importspy.classfile.ConstantPool.CLASS;
import static io.importspy.classfile.ConstantPool.DYNAMIC;
import static io.importspy.classfile.ConstantPool.FIELD;
import static io.importspy.classfile.ConstantPool.INTERFACE_METHOD;
import static io.importspy.classfile.ConstantPool.INVOKE_DYNAMIC;
import static io.importspy.classfile.ConstantPool.METHOD;
import static io.importspy.classfile.ConstantPool.METHOD_TYPE;
import static io.importspy.classfile.ConstantPool.NAME_AND_TYPE;
import static io.importspy.classfile.ConstantPool.UTF8;

import io.importspy.classfile.ClassFileVisitor;
import io.importspy.classfile.ConstantPool;
import io.importspy.classfile.ProvenClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what a class file refers to from its constants and its structure, which says what each constant is used as; from its code only what
 * these leave in doubt.
 */
final class ReferenceReader implements ClassFileVisitor {

    /** A descriptor of something that is declared or used. */
    private static final int LINKED = 1;

    /** A descriptor of something that is only named. */
    private static final int NAMED = 2;

    /** A generic signature. */
    private static final int SIGNATURE = 4;

    /** A class that the JVM looks for. */
    private static final int NEEDED = 8;

    /** A class in a table that the JVM does not resolve. Whether it is in the code as well is not said. */
    private static final int LISTED = 16;

    private final ProvenClass file;
    private final ConstantPool pool;
    private final Constants constants;
    private final EnumLabels labels;
    private final byte[] marks;
    private final List<Integer> codes = new ArrayList<>();
    private final TypeTable types = new TypeTable();
    private final Set<Reference> members = new LinkedHashSet<>();

    ReferenceReader(ProvenClass file) {
        this.file = file;
        this.pool = file.constants();
        this.constants = new Constants(file);
        this.labels = new EnumLabels(pool, constants);
        this.marks = new byte[pool.size()];
    }

    /** All references, each once, when the walk is at its end. */
    References references() {
        for (int i = 1; i < pool.size(); i++) {
            switch (pool.tag(i)) {
                case FIELD, METHOD, INTERFACE_METHOD -> memberAt(i);
                case NAME_AND_TYPE -> constants.descriptor(pool.u2(i, 2), true, types);
                case DYNAMIC, INVOKE_DYNAMIC -> labelsAt(i);
                case METHOD_TYPE -> constants.descriptor(pool.u2(i, 0), true, types);
                case UTF8 -> textAt(i);
                default -> {
                    // numbers and texts, and what only combines other constants; classes come last
                }
            }
        }
        if (isAnyInDoubt()) {
            lookIntoCode();
        }
        addClasses();
        List<Reference> all = new ArrayList<>(members);
        String self = file.file().internalName();
        types.addTo(all, self);
        return new References(self, file.version(), all);
    }

    @Override
    public void descriptor(int utf8, boolean isLinked) {
        marks[utf8] |= (byte) (isLinked ? LINKED : NAMED);
    }

    @Override
    public void signature(int utf8) {
        marks[utf8] |= (byte) SIGNATURE;
    }

    @Override
    public void type(int index, boolean isNeeded) {
        marks[index] |= (byte) (isNeeded ? NEEDED : LISTED);
    }

    @Override
    public void caught(int index) {
        type(index, true);
    }

    @Override
    public void enumConstant(int descriptor, int name) {
        constants.inAnnotation(descriptor, name).ifPresent(members::add);
    }

    @Override
    public void bootstrap(int method, int index) {
        constants.bootstrap(method, index);
        if (pool.tag(index) == CLASS) {
            type(index, true);
        }
    }

    @Override
    public void code(int offset) {
        codes.add(offset);
    }

    private boolean is(int index, int mark) {
        return (marks[index] & mark) != 0;
    }

    private void memberAt(int index) {
        if (!constants.isCloneOfArray(index)) {
            members.add(constants.member(index));
        }
        type(pool.u2(index, 0), true);
    }

    private void labelsAt(int index) {
        for (Reference label : labels.in(index)) {
            members.add(label);
            types.add(label.type(), 0, label.type().length(), true);
        }
    }

    private void textAt(int utf8) {
        if (is(utf8, LINKED | NAMED)) {
            constants.descriptor(utf8, is(utf8, LINKED), types);
        }
        if (is(utf8, SIGNATURE)) {
            constants.signature(utf8, types);
        }
    }

    private boolean isAnyInDoubt() {
        for (int i = 1; i < pool.size(); i++) {
            if (isInDoubt(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a class in a table, such as that of nested classes, of which nobody knows yet whether code uses it. */
    private boolean isInDoubt(int index) {
        return pool.tag(index) == CLASS
                && is(index, LISTED)
                && !is(index, NEEDED)
                && !constants.type(index).equals(file.file().internalName())
                && !types.isLinked(constants.type(index));
    }

    private void lookIntoCode() {
        CodeWalk walk = new CodeWalk(file, (pc, index) -> {
            if (pool.tag(index) == CLASS) {
                type(index, true);
            }
        });
        codes.forEach(walk::walk);
    }

    /** A class that stands in no table is there for the code. */
    private void addClasses() {
        for (int i = 1; i < pool.size(); i++) {
            if (pool.tag(i) == CLASS) {
                String type = constants.type(i);
                if (!type.isEmpty()) {
                    types.add(type, 0, type.length(), is(i, NEEDED) || !is(i, LISTED));
                }
            }
        }
    }
}
