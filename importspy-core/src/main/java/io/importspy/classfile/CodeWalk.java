package io.importspy.classfile;

import java.util.Arrays;

/** Goes through Code attributes (JVMS 4.7.3), and proves all of them but their instructions and stack maps. */
final class CodeWalk {

    private static final int JAVA_5 = 49;
    private static final int MOST_CODE = 65_535;
    private static final int LAST_BEFORE_JAVA_1_1 = 2;

    private final ByteCursor in;
    private final ConstantPool pool;
    private final ClassVersion version;
    private final AnnotationWalk annotations;
    private final ClassFileVisitor visitor;
    /** The local variables of a method, by descriptor and by signature: where each one is, its name and its number, eight bytes. */
    private final Table variables = new Table();

    private final Table signed = new Table();

    private static final class Table {
        private long[] keys = new long[16];
        private int count;

        void add(long key) {
            keys = count == keys.length ? Arrays.copyOf(keys, 2 * count) : keys;
            keys[count++] = key;
        }

        /** Sorts it; whether a variable stands there twice. */
        boolean hasDouble() {
            Arrays.sort(keys, 0, count);
            for (int i = 1; i < count; i++) {
                if (keys[i - 1] == keys[i]) {
                    return true;
                }
            }
            return false;
        }

        boolean hasAll(Table others) {
            for (int i = 0; i < others.count; i++) {
                if (Arrays.binarySearch(keys, 0, count, others.keys[i]) < 0) {
                    return false;
                }
            }
            return true;
        }
    }

    CodeWalk(ProvenClass file, ByteCursor in, AnnotationWalk annotations, ClassFileVisitor visitor) {
        this.in = in;
        this.pool = file.constants();
        this.version = file.version();
        this.annotations = annotations;
        this.visitor = visitor;
    }

    /** Goes to the first instruction; how many bytes the instructions take. */
    static long length(ByteCursor in, ClassVersion version) {
        in.skip(isShort(version) ? 2 : 4);
        return isShort(version) ? in.u2() : in.u4();
    }

    /** Whether a Code attribute begins as it did before Java 1.1, with shorter numbers. */
    private static boolean isShort(ClassVersion version) {
        return version.major() == 45 && version.minor() <= LAST_BEFORE_JAVA_1_1;
    }

    void attribute(int argumentWords) {
        visitor.code(in.position());
        boolean isShort = isShort(version);
        in.skip(isShort ? 1 : 2);
        int locals = isShort ? in.u1() : in.u2();
        if (argumentWords > locals) {
            throw in.malformed(argumentWords + " words of arguments, where there is place for " + locals);
        }
        long length = isShort ? in.u2() : in.u4();
        if (length == 0 || length > MOST_CODE) {
            throw in.malformed("code of " + length + " bytes");
        }
        in.skip(length);
        handlers((int) length);
        variables.count = 0;
        signed.count = 0;
        boolean hasStackMap = false;
        for (int count = in.u2(); count > 0; count--) {
            Attribute attribute = pool.attribute(in.u2()).in(version.major());
            int outer = in.enter(in.u4());
            if (attribute == Attribute.STACK_MAP && hasStackMap) {
                throw in.malformed("the attribute " + attribute + " twice");
            }
            hasStackMap |= attribute == Attribute.STACK_MAP;
            attribute(attribute, (int) length, locals);
            in.leave(outer);
        }
        boolean hasDouble = variables.hasDouble() && version.major() >= JAVA_5;
        if (hasDouble || (variables.count > 0 && (signed.hasDouble() || !variables.hasAll(signed)))) {
            throw in.malformed("local variables that are declared twice, or have a signature alone");
        }
    }

    private void handlers(int length) {
        for (int count = in.u2(); count > 0; count--) {
            int begin = in.u2();
            int end = in.u2();
            int handler = in.u2();
            if (begin >= end || end > length || handler >= length) {
                throw in.malformed("an exception handler from " + begin + " to " + end + " of " + length + " bytes");
            }
            int type = in.u2();
            if (type != 0) {
                visitor.caught(pool.require(type, ConstantPool.CLASS, "an exception"));
            }
        }
    }

    private void attribute(Attribute attribute, int length, int locals) {
        switch (attribute) {
            case LINE_NUMBERS -> lines(length);
            case LOCAL_VARIABLES -> variables(length, locals, false);
            case LOCAL_VARIABLE_SIGNATURES -> variables(length, locals, true);
            case VISIBLE_TYPE_ANNOTATIONS, INVISIBLE_TYPE_ANNOTATIONS -> annotations.ofTypes();
            default -> in.skip(in.remaining());
        }
    }

    private void lines(int length) {
        int count = in.u2();
        int at = in.position();
        in.skip(4L * count);
        for (int i = 0; i < count; i++) {
            int pc = in.u2At(at + 4 * i);
            if (pc >= length) {
                throw in.malformed("a line that begins at " + pc + " of " + length + " bytes");
            }
        }
    }

    /** The tables of local variables (JVMS 4.7.13, 4.7.14), by descriptor or by signature. */
    private void variables(int length, int locals, boolean areSigned) {
        int count = in.u2();
        int end = in.position() + 10 * count;
        in.skip(10L * count);
        for (int at = end - 10 * count; at < end; at += 10) {
            pool.proveFieldName(in.u2At(at + 4));
            int type = in.u2At(at + 6);
            int words = 1;
            if (areSigned) {
                visitor.signature(pool.require(type, ConstantPool.UTF8, "a signature"));
            } else {
                pool.proveFieldDescriptor(type);
                visitor.descriptor(type, false);
                words = pool.isNamed(type, "J") || pool.isNamed(type, "D") ? 2 : 1;
            }
            int begin = in.u2At(at);
            if (begin >= length || begin + in.u2At(at + 2) > length || in.u2At(at + 8) + words > locals) {
                throw in.malformed("a local variable that is not within the code and its " + locals + " variables");
            }
            long place = ((long) in.u2At(at) << 48) | ((long) in.u2At(at + 2) << 32);
            (areSigned ? signed : variables).add(place | ((long) in.u2At(at + 4) << 16) | in.u2At(at + 8));
        }
    }
}
