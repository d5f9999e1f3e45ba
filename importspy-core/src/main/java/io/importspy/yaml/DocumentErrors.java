package io.importspy.yaml;

import io.importspy.yaml.YamlFault.Kind;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a document while it is read. */
final class DocumentErrors {

    private final SourceText source;
    private final List<YamlFault> found = new ArrayList<>();

    DocumentErrors(SourceText source) {
        this.source = source;
    }

    /**
     * Adds a fault, and gives up when there are too many.
     *
     * @throws Stop when this is one more than is told
     */
    void add(Kind kind, int offset, String message, String advice) {
        add(new YamlFault(kind, offset, message, advice));
    }

    /**
     * Adds a fault, and gives up when there are too many.
     *
     * @throws Stop when this is one more than is told
     */
    void add(YamlFault fault) {
        if (found.size() >= Limits.PROBLEMS) {
            throw stop(fault.offset(), "more than " + Limits.PROBLEMS + " problems", "mend these first");
        }
        found.add(fault);
    }

    /** Adds a key that stands in its map already. */
    void addSecondKey(int first, int second) {
        String place = "line " + source.line(first) + ", column " + source.column(first);
        add(Kind.DUPLICATE, second, "this key stands in its map already: " + place, "keep one of the two");
    }

    /** Adds a limit that was met. The caller throws what it gets. */
    Stop stop(int offset, String message, String advice) {
        found.add(new YamlFault(Kind.LIMIT, offset, message, advice));
        return new Stop();
    }

    int size() {
        return found.size();
    }

    /** Forgets what was found since there were so many, because reading begins anew. */
    void forgetSince(int size) {
        found.subList(size, found.size()).clear();
    }

    List<YamlFault> list() {
        return List.copyOf(found);
    }

    /** Reading ends here, and the last fault says why. */
    static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Stop() {
            super("a limit was met", null, false, false);
        }
    }
}
