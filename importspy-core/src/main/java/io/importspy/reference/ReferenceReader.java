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
import static io.importspy.reference.ConstantUses.LINKED;
import static io.importspy.reference.ConstantUses.LISTED;
import static io.importspy.reference.ConstantUses.NAMED;
import static io.importspy.reference.ConstantUses.NEEDED;
import static io.importspy.reference.ConstantUses.SIGNATURE;

import io.importspy.classfile.ConstantPool;
import io.importspy.classfile.ProvenClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what a class file refers to from its constants and its structure; from its code only what these leave in doubt. */
final class ReferenceReader {

    private final ProvenClass file;
    private final ConstantPool pool;
    private final ConstantUses mentions;
    private final Constants constants;
    private final EnumLabels labels;
    private final TypeTable types = new TypeTable();
    private final Set<Reference> members = new LinkedHashSet<>();

    ReferenceReader(ProvenClass file) {
        this.file = file;
        this.pool = file.constants();
        this.mentions = new ConstantUses(pool);
        this.constants = new Constants(file);
        this.labels = new EnumLabels(pool, constants, mentions.bootstraps());
    }

    /** Reads all references, each once. */
    List<Reference> read() {
        new StructureWalk(file, mentions).walk();
        for (ConstantUses.EnumConstant constant : mentions.enumConstants()) {
            constants.inAnnotation(constant).ifPresent(members::add);
        }
        for (int i = 1; i < pool.size(); i++) {
            switch (pool.tag(i)) {
                case FIELD, METHOD, INTERFACE_METHOD -> member(i);
                case NAME_AND_TYPE -> constants.descriptor(pool.u2(i, 2), true, types);
                case DYNAMIC, INVOKE_DYNAMIC -> labels(i);
                case METHOD_TYPE -> constants.descriptor(pool.u2(i, 0), true, types);
                case UTF8 -> text(i);
                default -> {
                    // numbers and texts, and what only combines other constants; classes come last
                }
            }
        }
        if (isAnyInDoubt()) {
            lookIntoCode();
        }
        classes();
        List<Reference> all = new ArrayList<>(members);
        types.addTo(all, file.file().internalName());
        return all;
    }

    private void member(int index) {
        if (!constants.isCloneOfArray(index)) {
            members.add(constants.member(index));
        }
        mentions.type(pool.u2(index, 0), NEEDED);
    }

    private void labels(int index) {
        for (Reference label : labels.in(index)) {
            members.add(label);
            types.add(label.type(), 0, label.type().length(), true);
        }
    }

    private void text(int utf8) {
        if (mentions.is(utf8, LINKED | NAMED)) {
            constants.descriptor(utf8, mentions.is(utf8, LINKED), types);
        }
        if (mentions.is(utf8, SIGNATURE)) {
            constants.signature(utf8, types);
        }
    }

    /** Whether there is a class in a table, such as that of nested classes, of which nobody knows yet whether code uses it. */
    private boolean isInDoubt(int index) {
        return pool.tag(index) == CLASS
                && mentions.is(index, LISTED)
                && !mentions.is(index, NEEDED)
                && !constants.type(index).equals(file.file().internalName())
                && !types.isLinked(constants.type(index));
    }

    private boolean isAnyInDoubt() {
        for (int i = 1; i < pool.size(); i++) {
            if (isInDoubt(i)) {
                return true;
            }
        }
        return false;
    }

    private void lookIntoCode() {
        CodeWalk walk = new CodeWalk(file, new CodeWalk.Visitor() {
            @Override
            public void constant(int pc, int index) {
                if (pool.tag(index) == CLASS) {
                    mentions.type(index, NEEDED);
                }
            }

            @Override
            public void line(int pc, int line) {
                // where it is does not matter here
            }
        });
        for (int code : mentions.codes()) {
            walk.walk(code);
        }
    }

    /** A class that stands in no table is there for the code. */
    private void classes() {
        for (int i = 1; i < pool.size(); i++) {
            if (pool.tag(i) == CLASS) {
                String type = constants.type(i);
                if (!type.isEmpty()) {
                    types.add(type, 0, type.length(), mentions.is(i, NEEDED) || !mentions.is(i, LISTED));
                }
            }
        }
    }
}
