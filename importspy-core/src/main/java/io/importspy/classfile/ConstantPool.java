package io.importspy.classfile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.importspy.archive.UndecidableException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The constant pool of a class file (JVMS 4.4): where each constant is, and what may be said of it.
 *
 * <p>What has been proven of a text is remembered, since many constants share one.
 */
public final class ConstantPool {

    /** A text (JVMS 4.4.7). */
    public static final int UTF8 = 1;

    static final int INTEGER = 3;
    static final int FLOAT = 4;
    static final int LONG = 5;
    static final int DOUBLE = 6;

    /** A class, interface or array type (JVMS 4.4.1): the index of its name. */
    public static final int CLASS = 7;

    /** A text that code loads (JVMS 4.4.3): the index of its content. */
    public static final int STRING = 8;

    /** A field (JVMS 4.4.2): the index of its class, and of its name and type. */
    public static final int FIELD = 9;

    /** A method of a class (JVMS 4.4.2): as {@link #FIELD}. */
    public static final int METHOD = 10;

    /** A method of an interface (JVMS 4.4.2): as {@link #FIELD}. */
    public static final int INTERFACE_METHOD = 11;

    /** A name and a descriptor (JVMS 4.4.6): the index of either. */
    public static final int NAME_AND_TYPE = 12;

    /** A method handle (JVMS 4.4.8): one byte for its kind, then the index of a member. */
    public static final int METHOD_HANDLE = 15;

    /** A method type (JVMS 4.4.9): the index of its descriptor. */
    public static final int METHOD_TYPE = 16;

    /** A constant that is computed (JVMS 4.4.10): the number of its bootstrap method, and the index of its name and type. */
    public static final int DYNAMIC = 17;

    /** A call site that is computed (JVMS 4.4.10): as {@link #DYNAMIC}. */
    public static final int INVOKE_DYNAMIC = 18;

    private static final int CLASS_NAME = 1;
    private static final int FIELD_NAME = 2;
    private static final int METHOD_NAME = 4;
    private static final int FIELD_DESCRIPTOR = 8;
    private static final int METHOD_DESCRIPTOR = 16;

    /** Before this version, the JVM wants names to be identifiers. */
    private static final int JAVA_5 = 49;

    private final ByteCursor in;
    private final int major;
    private final byte[] bytes;
    private final int[] offsets;
    private final byte[] proven;
    private final @Nullable Attribute[] attributes;
    private int bootstrapMethods;

    private ConstantPool(ByteCursor in, int major, int[] offsets) {
        this.in = in;
        this.major = major;
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
            if (ConstantFormat.skip(in, major)) {
                i++;
                if (i == count) {
                    throw in.malformed("a constant of two slots in the last slot");
                }
            }
        }
        ConstantPool pool = new ConstantPool(in, major, offsets);
        new ConstantFormat(pool, major).prove();
        return pool;
    }

    /**
     * How many slots it has, the one at 0 that is never used among them.
     *
     * @return more than the largest index
     */
    public int size() {
        return offsets.length;
    }

    /**
     * The tag of a constant.
     *
     * @param index any number that is not negative
     * @return the tag; 0 where there is no constant
     */
    public int tag(int index) {
        return index < offsets.length && offsets[index] != 0 ? bytes[offsets[index] - 1] : 0;
    }

    /**
     * Two bytes of a constant.
     *
     * @param index the index of the constant
     * @param position how far behind the tag they are
     * @return the number
     */
    public int u2(int index, int position) {
        return in.u2At(offsets[index] + position);
    }

    /** The first byte of a constant. */
    int u1(int index) {
        return bytes[offsets[index]];
    }

    /**
     * Makes sure that there is a constant of a kind.
     *
     * @param index any number that is not negative
     * @param tag the kind
     * @param what what it would be, for the message
     * @return the index
     * @throws UndecidableException if there is none, or one of another kind
     */
    public int require(int index, int tag, String what) {
        if (tag(index) != tag) {
            throw malformed(what, index);
        }
        return index;
    }

    /** The bytes of a text, one character a byte: for comparisons with ASCII. */
    String ascii(int utf8) {
        return new String(bytes, begin(utf8), end(utf8) - begin(utf8), ISO_8859_1);
    }

    /**
     * A text (JVMS 4.4.7).
     *
     * @param utf8 the index of a text
     * @return the text
     */
    public String text(int utf8) {
        int begin = begin(utf8);
        int end = end(utf8);
        // Nearly all texts are ASCII, which the JDK finds out in machine code; of all others the real form is another.
        String text = new String(bytes, begin, end - begin, UTF_8);
        return text.length() == end - begin && text.indexOf('\uFFFD') < 0 ? text : decoded(begin, end);
    }

    private String decoded(int begin, int end) {
        StringBuilder text = new StringBuilder(end - begin);
        for (int i = begin; i < end; ) {
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

    /**
     * The attribute of a name.
     *
     * @param index the index of the name
     * @return which one it is
     * @throws UndecidableException if there is no text
     */
    public Attribute attribute(int index) {
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
        prove(name, FIELD_NAME, "the name of a field");
    }

    void proveMethodName(int name) {
        boolean isSpecial = tag(name) == UTF8 && (isNamed(name, "<init>") || isNamed(name, "<clinit>"));
        if (!isSpecial) {
            prove(name, METHOD_NAME, "the name of a method");
        }
    }

    void proveFieldDescriptor(int descriptor) {
        prove(descriptor, FIELD_DESCRIPTOR, "a field descriptor");
    }

    void proveMethodDescriptor(int descriptor) {
        prove(descriptor, METHOD_DESCRIPTOR, "a method descriptor");
    }

    int argumentWords(int descriptor) {
        return NameSyntax.argumentWords(bytes, begin(descriptor), end(descriptor));
    }

    /**
     * The first character of a text, if that is ASCII.
     *
     * @param utf8 the index of a text
     * @return the character; 0 for the empty text
     */
    public char first(int utf8) {
        return begin(utf8) < end(utf8) ? (char) bytes[begin(utf8)] : 0;
    }

    int length(int utf8) {
        return end(utf8) - begin(utf8);
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

    /**
     * A hash of a text, which nobody can foresee.
     *
     * @param utf8 the index of a text
     * @return the same number for the same text, in whatever class file
     */
    public int hash(int utf8) {
        return TextHash.of(bytes, begin(utf8), end(utf8));
    }

    /**
     * The bytes of a text.
     *
     * @param utf8 the index of a text
     * @return a copy
     */
    public byte[] copy(int utf8) {
        return Arrays.copyOfRange(bytes, begin(utf8), end(utf8));
    }

    /**
     * Whether a text has the same bytes as one of another class file.
     *
     * @param utf8 the index of a text
     * @param other a {@link #copy}
     * @return true if it has
     */
    public boolean isCopy(int utf8, byte[] other) {
        return Arrays.equals(bytes, begin(utf8), end(utf8), other, 0, other.length);
    }

    UndecidableException malformed(String what, int index) {
        String found = tag(index) == UTF8 ? ": " + text(index) : "";
        return in.malformed("constant " + index + ", which is not " + what + found);
    }

    private void prove(int utf8, int as, String what) {
        if (utf8 < proven.length && (proven[utf8] & as) != 0) {
            return;
        }
        require(utf8, UTF8, what);
        int begin = begin(utf8);
        int end = end(utf8);
        boolean holds = switch (as) {
            case CLASS_NAME -> NameSyntax.isClassName(bytes, begin, end);
            case FIELD_NAME -> NameSyntax.isUnqualified(bytes, begin, end);
            case METHOD_NAME -> NameSyntax.isMethodName(bytes, begin, end);
            case FIELD_DESCRIPTOR -> NameSyntax.isFieldDescriptor(bytes, begin, end);
            default -> NameSyntax.argumentWords(bytes, begin, end) >= 0;
        };
        if (!holds || (major < JAVA_5 && !NameSyntax.hasIdentifiers(text(utf8), as >= FIELD_DESCRIPTOR))) {
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
