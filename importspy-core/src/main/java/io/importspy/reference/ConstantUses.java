package io.importspy.reference;

import io.importspy.classfile.ByteCursor;
import io.importspy.classfile.ConstantPool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What each constant of a class file is used as, by its structure. */
class ConstantUses {

    /** A descriptor of something that is declared or used. */
    static final int LINKED = 1;

    /** A descriptor of something that is only named. */
    static final int NAMED = 2;

    /** A generic signature. */
    static final int SIGNATURE = 4;

    /** A class that the JVM looks for. */
    static final int NEEDED = 8;

    /** A class in a table that the JVM does not resolve. Whether it is in the code as well is not said. */
    static final int LISTED = 16;

    /** What the instructions have a place for as well. */
    static final int IN_CODE = 32;

    private final ConstantPool pool;
    private final byte[] marks;
    private final Bootstraps bootstraps = new Bootstraps();
    private final List<EnumConstant> enumConstants = new ArrayList<>();
    private int[] codes = new int[16];
    private int codeCount;

    /** A constant of an enum: where its descriptor and its name are. */
    record EnumConstant(int type, int name) {}

    ConstantUses(ConstantPool pool) {
        this.pool = pool;
        this.marks = new byte[pool.size()];
    }

    final boolean is(int index, int mark) {
        return (marks[index] & mark) != 0;
    }

    /** Where the content of each Code attribute begins. */
    final int[] codes() {
        return Arrays.copyOf(codes, codeCount);
    }

    /** Reads the index of a text. */
    final void text(ByteCursor in, int mark) {
        mark(pool.require(in.u2(), ConstantPool.UTF8, "a descriptor or signature"), mark);
    }

    /** Reads the indices of the descriptor and the name of a constant of an enum, which is the value of an annotation. */
    final void enumConstant(ByteCursor in) {
        int type = pool.require(in.u2(), ConstantPool.UTF8, "a descriptor or signature");
        mark(type, NAMED);
        enumConstant(type, pool.require(in.u2(), ConstantPool.UTF8, "the name of a constant"));
    }

    /** The value of an annotation is a constant of an enum. */
    void enumConstant(int type, int name) {
        enumConstants.add(new EnumConstant(type, name));
    }

    /** The constants of enums that are values of annotations. */
    final List<EnumConstant> enumConstants() {
        return enumConstants;
    }

    /** Reads the index of a class that may be missing. */
    final void type(ByteCursor in, int mark) {
        int index = in.u2();
        if (index != 0) {
            type(index, mark);
        }
    }

    final void type(int index, int mark) {
        mark(pool.require(index, ConstantPool.CLASS, "a class"), mark);
    }

    /** Reads a table of classes. */
    final void types(ByteCursor in, int mark) {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            type(in, mark);
        }
    }

    /** A constant is used as something. */
    void mark(int index, int mark) {
        marks[index] |= (byte) mark;
    }

    /** A field or method begins. */
    void enter(int name, int descriptor) {
        // who it is that mentions something does not matter here
    }

    /** The last field or method has ended. */
    void leave() {
        // see enter
    }

    /** The name of the source file. */
    void sourceFile(int utf8) {
        // see enter
    }

    /** A Code attribute begins at an offset of the file. */
    void code(int offset) {
        codes = codeCount == codes.length ? Arrays.copyOf(codes, codeCount * 2) : codes;
        codes[codeCount++] = offset;
    }

    /** The bootstrap methods. */
    final Bootstraps bootstraps() {
        return bootstraps;
    }

    /** A bootstrap method takes an argument, or is a method handle. */
    void bootstrap(int method, int index) {
        bootstraps.add(method, index);
        if (pool.tag(index) == ConstantPool.CLASS) {
            type(index, NEEDED);
        }
    }
}
