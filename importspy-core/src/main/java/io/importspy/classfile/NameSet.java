package io.importspy.classfile;

/** The pairs of texts that have been met: names with descriptors. Open addressing, since every class file has some. */
final class NameSet {

    private final ConstantPool pool;
    private final int[] names;
    private final int[] descriptors;

    /** An empty set for a number of pairs. */
    NameSet(ConstantPool pool, int most) {
        int capacity = Integer.highestOneBit(Math.max(most, 1)) * 4;
        this.pool = pool;
        this.names = new int[capacity];
        this.descriptors = new int[capacity];
    }

    /** Adds a pair of UTF-8 constants; false if an equal pair is in there. */
    boolean add(int name, int descriptor) {
        int hash = 31 * pool.hash(name) + pool.hash(descriptor);
        int slot = (hash ^ (hash >>> 16)) & (names.length - 1);
        while (names[slot] != 0) {
            if (pool.sameText(names[slot], name) && pool.sameText(descriptors[slot], descriptor)) {
                return false;
            }
            slot = (slot + 1) & (names.length - 1);
        }
        names[slot] = name;
        descriptors[slot] = descriptor;
        return true;
    }
}
