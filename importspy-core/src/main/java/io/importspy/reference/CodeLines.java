package io.importspy.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The constants that the code of one method uses, and on which lines. */
final class CodeLines implements CodeWalk.Visitor {

    private final List<Met> met = new ArrayList<>();
    private final TreeMap<Integer, Integer> lines = new TreeMap<>();

    private record Met(int pc, int index) {}

    @Override
    public void constant(int pc, int index) {
        met.add(new Met(pc, index));
    }

    @Override
    public void line(int pc, int line) {
        lines.put(pc, line);
    }

    /** The line that the code begins on, which is near to the declaration. */
    OptionalInt first() {
        return lines.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(lines.firstEntry().getValue());
    }

    /** Passes on each constant with its line, in the order of the code. */
    void forEach(BiConsumer<Integer, OptionalInt> constants) {
        met.sort(Comparator.comparingInt(Met::pc));
        for (Met one : met) {
            Map.Entry<Integer, Integer> line = lines.floorEntry(one.pc());
            constants.accept(one.index(), line == null ? OptionalInt.empty() : OptionalInt.of(line.getValue()));
        }
    }
}
