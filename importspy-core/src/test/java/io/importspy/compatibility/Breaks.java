package io.importspy.compatibility;

import java.util.ArrayList;
import java.util.List;

/**
 * What a change breaks.
 *
 * @param source a client no longer compiles
 * @param binary a client that is not compiled anew no longer links, or does something else
 */
public record Breaks(boolean source, boolean binary) {

    /** No client notices. */
    public static final Breaks NOTHING = new Breaks(false, false);

    /** Reads {@code source}, {@code binary}, {@code source binary} or {@code nothing}. */
    public static Breaks of(String words) {
        return switch (words) {
            case "nothing" -> NOTHING;
            case "source" -> new Breaks(true, false);
            case "binary" -> new Breaks(false, true);
            case "source binary" -> new Breaks(true, true);
            default ->
                throw new IllegalArgumentException("not nothing, source, binary or source binary: '" + words + "'");
        };
    }

    /** What either of two clients notices. */
    public Breaks and(Breaks other) {
        return new Breaks(source || other.source, binary || other.binary);
    }

    /** What remains without the other. */
    public Breaks without(Breaks other) {
        return new Breaks(source && !other.source, binary && !other.binary);
    }

    /** Whether this holds all that the other does. */
    public boolean covers(Breaks other) {
        return other.without(this).equals(NOTHING);
    }

    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        if (source) {
            words.add("source");
        }
        if (binary) {
            words.add("binary");
        }
        return words.isEmpty() ? "nothing" : String.join(" ", words);
    }
}
