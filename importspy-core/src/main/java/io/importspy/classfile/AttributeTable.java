package io.importspy.classfile;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** A table of attributes (JVMS 4.7), each of which ends where it says and stands there once. */
final class AttributeTable {

    private final ByteCursor in;
    private final ConstantPool pool;
    private final int major;
    private final Set<Attribute> seen = EnumSet.noneOf(Attribute.class);

    AttributeTable(ByteCursor in, ConstantPool pool, int major) {
        this.in = in;
        this.pool = pool;
        this.major = major;
    }

    /**
     * Goes through the table.
     *
     * @param content reads the content of an attribute, up to its end
     */
    void forEach(Consumer<Attribute> content) {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            Attribute attribute = pool.attribute(in.u2()).in(major);
            int outer = in.enter(in.u4());
            if (!seen.add(attribute) && !attribute.mayRepeat()) {
                throw in.malformed("the attribute " + attribute + " twice");
            }
            content.accept(attribute);
            in.leave(outer);
        }
    }

    boolean has(Attribute attribute) {
        return seen.contains(attribute);
    }

    /** Goes to the end of an attribute that is not read. */
    void ignore() {
        in.skip(in.remaining());
    }

    void proveText(String what) {
        pool.require(in.u2(), ConstantPool.UTF8, what);
    }

    void proveClasses(String what) {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            pool.className(in.u2(), what);
        }
    }
}
