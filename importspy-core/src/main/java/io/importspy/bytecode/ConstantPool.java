package io.importspy.bytecode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The constant pool of a class file (JVMS 4.4): where each constant is, and what may be said of it.
 *
 * <p>What has been proven of a text is remembered, since many constants share one.
 */
final class ConstantPool {

    static final int UTF8 = 1;
    static final int INTEGER = 3;
    static final int FLOAT = 4;
    static final int LONG = 5;
    static final int DOUBLE = 6;
    static final int CLASS = 7;
    static final int STRING = 8;
    static final int FIELD = 9;
    static final int METHOD = 10;
    static final int INTERFACE_METHOD = 11;
    static final int NAME_AND_TYPE = 12;
    static final int METHOD_HANDLE = 15;
    static final int METHOD_TYPE = 16;
    static final int DYNAMIC = 17;
    static final int INVOKE_DYNAMIC = 18;

    private static final int CLASS_NAME = 1;
    private static final int FIELD_NAME = 2;
    private static final int METHOD_NAME = 4;
    private static final int FIELD_DESCRIPTOR = 8;
    private static final int METHOD_DESCRIPTOR = 16;

    private static final int FACTOR = ThreadLocalRandom.current().nextInt() | 1;

    private final ByteCursor in;
    private final byte[] bytes;
    private final int[] offsets;
    private final byte[] proven;
    private final @Nullable Attribute[] attributes;
    private int bootstrapMethods;

    private ConstantPool(ByteCursor in, int[] offsets) {
        this.in = in;
        this.bytes = in.array();
        this.offsets = offsets;
        this.proven = new byte[offsets.length];
        this.attributes = new Attribute[offsets.length];
    }

    /** Reads the constants, and proves each of them and what it refers to (JVMS 4.4, 4.8). */
    static ConstantPool read(ByteCursor in, int major) {
        int count = in.u2();
        if (count == 0) {
            throw in.malformed("a constant pool without a size");
        }
        int[] offsets = new int[count];
        for (int i = 1; i < count; i++) {
            offsets[i] = in.position() + 1;
            if (ConstantSyntax.skip(in, major)) {
                i++;
                if (i == count) {
                    throw in.malformed("a constant of two slots in the last slot");
                }
            }
        }
        ConstantPool pool = new ConstantPool(in, offsets);
        new ConstantReferences(pool).prove();
        return pool;
    }

    int size() {
        return offsets.length;
    }

    /** The tag of a constant; 0 where there is none. */
    int tag(int index) {
        return index < offsets.length && offsets[index] != 0 ? bytes[offsets[index] - 1] : 0;
    }

    /** Two bytes of a constant. */
    int u2(int index, int position) {
        return in.u2At(offsets[index] + position);
    }

    /** The first byte of a constant. */
    int u1(int index) {
        return bytes[offsets[index]];
    }

    int require(int index, int tag, String what) {
        if (tag(index) != tag) {
            throw malformed(what, index);
        }
        return index;
    }

    /** The bytes of a text, one character a byte: for comparisons with ASCII. */
    String ascii(int utf8) {
        return new String(bytes, begin(utf8), end(utf8) - begin(utf8), ISO_8859_1);
    }

    /** A text (JVMS 4.4.7). */
    String text(int utf8) {
        int end = end(utf8);
        StringBuilder text = new StringBuilder(end - begin(utf8));
        for (int i = begin(utf8); i < end; ) {
            int first = bytes[i++];
            if (first > 0) {
                text.append((char) first);
            } else if ((first & 0xE0) == 0xC0) {
                text.append((char) (((first & 0x1F) << 6) | (bytes[i++] & 0x3F)));
            } else {
                text.append((char) (((first & 0x0F) << 12) | ((bytes[i++] & 0x3F) << 6) | (bytes[i++] & 0x3F)));
            }
        }
        return text.toString();
    }

    /** How many bootstrap methods the constants speak of (JVMS 4.4.10). */
    int bootstrapMethods() {
        return bootstrapMethods;
    }

    void requireBootstrapMethod(int index) {
        bootstrapMethods = Math.max(bootstrapMethods, index + 1);
    }

    /** A constant that code can load (JVMS table 4.4-C). */
    void requireLoadable(int index) {
        switch (tag(index)) {
            case INTEGER, FLOAT, LONG, DOUBLE, CLASS, STRING, METHOD_HANDLE, METHOD_TYPE, DYNAMIC -> {
                // these can be loaded
            }
            default -> throw malformed("a constant that can be loaded", index);
        }
    }

    Attribute attribute(int index) {
        require(index, UTF8, "the name of an attribute");
        Attribute known = attributes[index];
        if (known == null) {
            known = Attribute.named(ascii(index));
            attributes[index] = known;
        }
        return known;
    }

    /** A constant that is a class or interface and no array; the index of its name. */
    int className(int index, String what) {
        int name = u2(require(index, CLASS, what), 0);
        if (bytes[begin(name)] == '[') {
            throw malformed(what, index);
        }
        return name;
    }

    /** Proves the name of a class, or the descriptor of an array (JVMS 4.4.1). */
    void proveClass(int name) {
        if (begin(name) < end(name) && bytes[begin(name)] == '[') {
            proveFieldDescriptor(name);
        } else {
            prove(name, CLASS_NAME, "the name of a class");
        }
    }

    void proveFieldName(int name) {
        prove(require(name, UTF8, "the name of a field"), FIELD_NAME, "the name of a field");
    }

    void proveMethodName(int name) {
        require(name, UTF8, "the name of a method");
        if (!isNamed(name, "<init>") && !isNamed(name, "<clinit>")) {
            prove(name, METHOD_NAME, "the name of a method");
        }
    }

    void proveFieldDescriptor(int descriptor) {
        prove(require(descriptor, UTF8, "a field descriptor"), FIELD_DESCRIPTOR, "a field descriptor");
    }

    void proveMethodDescriptor(int descriptor) {
        prove(require(descriptor, UTF8, "a method descriptor"), METHOD_DESCRIPTOR, "a method descriptor");
    }

    int argumentWords(int descriptor) {
        return NameSyntax.argumentWords(bytes, begin(descriptor), end(descriptor));
    }

    char first(int utf8) {
        return begin(utf8) < end(utf8) ? (char) bytes[begin(utf8)] : 0;
    }

    char last(int utf8) {
        return (char) bytes[end(utf8) - 1];
    }

    boolean isNamed(int utf8, String ascii) {
        int begin = begin(utf8);
        if (end(utf8) - begin != ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[begin + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean sameText(int utf8, int other) {
        return Arrays.equals(bytes, begin(utf8), end(utf8), bytes, begin(other), end(other));
    }

    /** A hash of a text; with a factor that nobody can foresee, so that no file can be full of texts that collide. */
    int hash(int utf8) {
        int hash = 1;
        int end = end(utf8);
        for (int i = begin(utf8); i < end; i++) {
            hash = FACTOR * hash + bytes[i];
        }
        return hash;
    }

    UndecidableException malformed(String what, int index) {
        String found = tag(index) == UTF8 ? ": " + text(index) : "";
        return in.malformed("constant " + index + ", which is not " + what + found);
    }

    private void prove(int utf8, int as, String what) {
        if ((proven[utf8] & as) != 0) {
            return;
        }
        int begin = begin(utf8);
        int end = end(utf8);
        boolean holds = switch (as) {
            case CLASS_NAME -> NameSyntax.isClassName(bytes, begin, end);
            case FIELD_NAME -> NameSyntax.isUnqualified(bytes, begin, end);
            case METHOD_NAME -> NameSyntax.isMethodName(bytes, begin, end);
            case FIELD_DESCRIPTOR -> NameSyntax.isFieldDescriptor(bytes, begin, end);
            default -> NameSyntax.argumentWords(bytes, begin, end) >= 0;
        };
        if (!holds) {
            throw malformed(what, utf8);
        }
        proven[utf8] |= (byte) as;
    }

    private int begin(int utf8) {
        return offsets[utf8] + 2;
    }

    private int end(int utf8) {
        return begin(utf8) + in.u2At(offsets[utf8]);
    }
}
