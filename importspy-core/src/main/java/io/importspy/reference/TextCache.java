package io.importspy.reference;

import io.importspy.classfile.ConstantPool;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the texts of class files. Nearly all of them are in other class files of an artifact as well, so what is known of a text is
 * kept, by its bytes; a text takes the place of another one at times, so that it never is much that is kept. Threads may share it: what
 * they race for is immutable, and found out again by those who lose.
 *
 * @param <C> what a text may tell
 */
final class TextCache<C> {

    private static final int SLOTS = 1 << 16;

    /** Longer ones are rare, and seldom stand twice. */
    private static final int LONGEST = 1 << 10;

    private final ConstantPoolFilter<C> suspicion;
    /** What descriptors and signatures begin with that name a type (JVMS 4.3, 4.7.9.1). */
    private static final String TYPES = "(L[<";

    private static final byte[] LINKER = EnumLabels.LINKER.getBytes(StandardCharsets.US_ASCII);

    private static final int ASCII = 128;

    private final boolean[] names = new boolean[ASCII];
    private final boolean[] types = new boolean[ASCII];
    private final @Nullable Known<?>[] known = new Known<?>[SLOTS];

    TextCache(ConstantPoolFilter<C> suspicion) {
        this.suspicion = suspicion;
        for (char first = 1; first < ASCII; first++) {
            names[first] = TYPES.indexOf(first) >= 0 || suspicion.isRaisedByNames(first, false);
            types[first] = first == '[' || suspicion.isRaisedByNames(first, true);
        }
    }

    /** What is known of a text. */
    private static final class Known<C> {

        final byte[] text;
        final boolean isType;
        final @Nullable C clue;

        Known(byte[] text, boolean isType, @Nullable C clue) {
            this.text = text;
            this.isType = isType;
            this.clue = clue;
        }
    }

    /** Whether a class file with these constants may refer to something that is looked for. */
    boolean isSuspect(ConstantPool pool) {
        List<C> clues = new ArrayList<>();
        for (int i = 1; i < pool.size(); i++) {
            int tag = pool.tag(i);
            if (tag == ConstantPool.UTF8) {
                add(pool, i, false, clues);
            } else if (tag == ConstantPool.CLASS) {
                if (pool.isCopy(pool.u2(i, 0), LINKER)) {
                    return true; // of its labels, the texts do not tell what they are
                }
                add(pool, pool.u2(i, 0), true, clues);
            }
        }
        return !clues.isEmpty() && suspicion.isRaisedBy(clues);
    }

    private void add(ConstantPool pool, int utf8, boolean isType, List<C> clues) {
        char first = pool.first(utf8);
        if (first >= ASCII || (isType ? types : names)[first]) {
            C clue = clue(pool, utf8, isType);
            if (clue != null) {
                clues.add(clue);
            }
        }
    }

    @SuppressWarnings("unchecked") // only clues of this suspicion are put there
    private @Nullable C clue(ConstantPool pool, int utf8, boolean isType) {
        int hash = pool.hash(utf8);
        int slot = ((hash ^ (hash >>> 16)) + (isType ? 1 : 0)) & (SLOTS - 1);
        Known<?> found = known[slot];
        if (found == null || found.isType != isType || !pool.isCopy(utf8, found.text)) {
            found = new Known<>(pool.copy(utf8), isType, suspicion.clue(pool.text(utf8), isType));
            if (found.text.length <= LONGEST) {
                known[slot] = found;
            }
        }
        return (C) found.clue;
    }
}
