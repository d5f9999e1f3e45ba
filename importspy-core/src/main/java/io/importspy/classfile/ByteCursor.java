package io.importspy.classfile;

import io.importspy.archive.UndecidableException;

/** Reads a class file from front to back, and never past the end of the structure that it is in. */
public final class ByteCursor {

    private final ClassFile file;
    private final byte[] bytes;
    private int position;
    private int end;

    ByteCursor(ClassFile file) {
        this.file = file;
        this.bytes = file.bytes();
        this.end = bytes.length;
    }

    ClassFile file() {
        return file;
    }

    byte[] array() {
        return bytes;
    }

    /**
     * How far it is.
     *
     * @return the offset of the next byte
     */
    public int position() {
        return position;
    }

    /**
     * Reads a byte.
     *
     * @return the number
     * @throws UndecidableException if the structure ends before
     */
    public int u1() {
        require(1);
        return bytes[position++] & 0xFF;
    }

    /**
     * Reads two bytes.
     *
     * @return the number
     * @throws UndecidableException if the structure ends before
     */
    public int u2() {
        require(2);
        int value = u2At(position);
        position += 2;
        return value;
    }

    /**
     * Reads four bytes.
     *
     * @return the number
     * @throws UndecidableException if the structure ends before
     */
    public long u4() {
        return ((long) u2() << 16) | u2();
    }

    /**
     * Leaves bytes out.
     *
     * @param count how many
     * @throws UndecidableException if the structure ends before
     */
    public void skip(long count) {
        require(count);
        position += (int) count;
    }

    int u2At(int offset) {
        return ((bytes[offset] & 0xFF) << 8) | (bytes[offset + 1] & 0xFF);
    }

    /**
     * How much of the structure is left.
     *
     * @return a number of bytes
     */
    public int remaining() {
        return end - position;
    }

    /**
     * Confines what follows to a number of bytes.
     *
     * @param length how many
     * @return what {@link #leave} is to be given
     * @throws UndecidableException if the structure around it ends before
     */
    public int enter(long length) {
        require(length);
        int outer = end;
        end = position + (int) length;
        return outer;
    }

    /**
     * Goes back to the structure around the one that ends here.
     *
     * @param outer what {@link #enter} returned
     * @throws UndecidableException if it does not end here
     */
    public void leave(int outer) {
        if (position != end) {
            throw malformed((end - position) + " bytes too many");
        }
        end = outer;
    }

    /**
     * Says that the class file is malformed here.
     *
     * @param found what is wrong, as a phrase
     * @return the exception, to be thrown
     */
    public UndecidableException malformed(String found) {
        return Unreadable.because(file, found + " (before byte " + position + ")");
    }

    private void require(long count) {
        if (count > end - position) {
            throw malformed("the end of the file or of an attribute, where more has to follow");
        }
    }
}
