package io.importspy.reference;

import io.importspy.reference.Reference.Need;
import io.importspy.reference.Reference.ToType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The types that a class file refers to, each once; what the JVM looks for stays so, however often it is only named. Most of what is added
 * is there already, and is found without a copy of its name.
 */
final class TypeTable implements TypeSink {

    /** One that nobody can foresee, so that no file can be full of names that collide. */
    private static final int FACTOR = ThreadLocalRandom.current().nextInt() | 1;

    private String[] names = new String[32];
    private boolean[] linked = new boolean[32];
    private int count;

    /** By hash: one more than the index of a name, or 0. */
    private int[] slots = new int[64];

    @Override
    public void add(String text, int begin, int end, boolean isLinked) {
        int slot = slot(text, begin, end);
        if (slots[slot] == 0) {
            names[count] = text.substring(begin, end);
            linked[count++] = isLinked;
            slots[slot] = count;
            if (count == names.length) {
                grow();
            }
        } else {
            linked[slots[slot] - 1] |= isLinked;
        }
    }

    boolean isLinked(String type) {
        int slot = slot(type, 0, type.length());
        return slots[slot] != 0 && linked[slots[slot] - 1];
    }

    /** All but the class itself. */
    void addTo(List<Reference> references, String self) {
        for (int i = 0; i < count; i++) {
            if (!names[i].equals(self)) {
                references.add(new ToType(names[i], linked[i] ? Need.LINKED : Need.NAMED));
            }
        }
    }

    List<Reference> references(String self) {
        List<Reference> references = new ArrayList<>(count);
        addTo(references, self);
        return references;
    }

    /** The slot that has a name, or is free for it. */
    private int slot(String text, int begin, int end) {
        int hash = 1;
        for (int i = begin; i < end; i++) {
            hash = FACTOR * hash + text.charAt(i);
        }
        int length = end - begin;
        int slot = (hash ^ (hash >>> 16)) & (slots.length - 1);
        while (slots[slot] != 0) {
            String name = names[slots[slot] - 1];
            if (name.length() == length && text.startsWith(name, begin)) {
                return slot;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        names = Arrays.copyOf(names, count * 2);
        linked = Arrays.copyOf(linked, count * 2);
        slots = new int[count * 4];
        for (int i = 0; i < count; i++) {
            slots[slot(names[i], 0, names[i].length())] = i + 1;
        }
    }
}
