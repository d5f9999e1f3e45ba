package io.importspy.bytecode;

/** Reads a class file from front to back, and never past the end of the structure that it is in. */
final class ByteCursor {

    private final ClassFile file;
    private final byte[] bytes;
    private int position;
    private int end;

    ByteCursor(ClassFile file) {
        this.file = file;
        this.bytes = file.bytes();
        this.end = bytes.length;
    }

    byte[] array() {
        return bytes;
    }

    int position() {
        return position;
    }

    int u1() {
        require(1);
        return bytes[position++] & 0xFF;
    }

    int u2() {
        require(2);
        int value = u2At(position);
        position += 2;
        return value;
    }

    long u4() {
        return ((long) u2() << 16) | u2();
    }

    void skip(long count) {
        require(count);
        position += (int) count;
    }

    int u2At(int offset) {
        return ((bytes[offset] & 0xFF) << 8) | (bytes[offset + 1] & 0xFF);
    }

    int remaining() {
        return end - position;
    }

    /** Confines what follows to a number of bytes; what it returns goes to {@link #leave}. */
    int enter(long length) {
        require(length);
        int outer = end;
        end = position + (int) length;
        return outer;
    }

    void leave(int outer) {
        if (position != end) {
            throw malformed((end - position) + " bytes too many");
        }
        end = outer;
    }

    UndecidableException malformed(String found) {
        return Unreadable.because(file, found + " (before byte " + position + ")");
    }

    private void require(long count) {
        if (count > end - position) {
            throw malformed("the end of the file or of an attribute, where more has to follow");
        }
    }
}
