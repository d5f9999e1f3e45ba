package io.importspy.yaml;

import io.importspy.yaml.YamlFault.Kind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Anchors and aliases (YAML 1.1, 7.1). An alias is the node that was last anchored with its name; how many there may be is limited, and so is the
 * length and the depth of the document with every alias written out, because aliases of lists of aliases grow exponentially.
 */
final class Anchors {

    private final DocumentErrors faults;
    private final Map<String, Anchored> defined = new HashMap<>();
    private int aliases;
    private long writtenOut;

    /** How deep the list or map that is being read has gone so far, with its aliases written out. */
    private int deepest;

    Anchors(DocumentErrors faults) {
        this.faults = faults;
    }

    /** What a name stands for: nothing yet while its node is still being read. */
    private record Anchored(@Nullable YamlNode node, long length, int height) {}

    /** A list or map that is being read: how many are around it, and what was known when it began. */
    record Open(@Nullable String name, int depth, int deepestBefore, long writtenOutBefore) {}

    /** A list or map begins, with an anchor or without. */
    Open open(@Nullable String name, int depth, int start) {
        if (name != null) {
            defined.put(name, new Anchored(null, 0, 0));
        }
        Open open = new Open(name, depth, deepest, writtenOut);
        deepest = 0;
        reach(depth + 1, start);
        return open;
    }

    /** A list or map has been read. */
    void close(Open open, YamlNode node) {
        define(open.name(), node, writtenOut - open.writtenOutBefore(), deepest - open.depth());
        deepest = Math.max(deepest, open.deepestBefore());
    }

    /** A text has been read. */
    void define(@Nullable String name, YamlNode node) {
        define(name, node, 0, 0);
    }

    private void define(@Nullable String name, YamlNode node, long addedByAliases, int height) {
        if (name != null) {
            defined.put(name, new Anchored(node, node.end() - node.start() + addedByAliases, height));
        }
    }

    private void reach(int depth, int start) {
        deepest = Math.max(deepest, depth);
        if (deepest > Limits.DEPTH) {
            throw faults.stop(
                    start,
                    "lists and maps are nested more than " + Limits.DEPTH + " deep",
                    "a contract needs fewer than ten levels");
        }
    }

    /**
     * The node that an alias stands for.
     *
     * @param depth how many lists and maps are around the alias
     * @param start where it begins
     * @param end where it ends
     * @return the node, or a gap for one that is not there
     */
    YamlNode resolve(String name, int depth, int start, int end) {
        if (++aliases > Limits.ALIASES) {
            throw faults.stop(start, "more than " + Limits.ALIASES + " aliases", "write out what they stand for");
        }
        Anchored anchored = defined.get(name);
        if (anchored == null) {
            faults.add(
                    Kind.QUOTES,
                    start,
                    "a text that begins with `*` is an alias in YAML, and no anchor of that name stands above",
                    "put quotes round the text");
            return new YamlGap(start, end);
        }
        if (anchored.node() == null) {
            faults.add(
                    Kind.SYNTAX,
                    start,
                    "this alias stands inside of what it stands for",
                    "a contract cannot hold itself: write out what is meant");
            return new YamlGap(start, end);
        }
        reach(depth + anchored.height(), start);
        writtenOut += anchored.length();
        if (writtenOut > Limits.BYTES) {
            throw faults.stop(
                    start,
                    "with its aliases written out, the file is longer than " + (Limits.BYTES >> 20) + " MiB",
                    "aliases of aliases grow fast: write out what is meant");
        }
        return anchored.node();
    }
}
