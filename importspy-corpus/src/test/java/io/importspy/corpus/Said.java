package io.importspy.corpus;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a tool says of one place in an API.
 *
 * @param binary whether clients stop linking
 * @param source whether clients stop compiling
 * @param why the ids of what it found there
 */
record Said(boolean binary, boolean source, Set<String> why) {

    Said and(Said other) {
        Set<String> both = new TreeSet<>(why);
        both.addAll(other.why);
        return new Said(binary || other.binary, source || other.source, both);
    }

    boolean breaksTheSameAs(Said other) {
        return binary == other.binary && source == other.source;
    }

    /** As in {@code member.type, binary}. */
    @Override
    public String toString() {
        return String.join(" + ", why) + ", " + (binary && source ? "binary and source" : binary ? "binary" : "source");
    }

    /** What is said of places, by their names: types, and members without their parameters. */
    static final class Places {

        private final Map<String, Said> all = new TreeMap<>();

        void add(String place, boolean binary, boolean source, String why) {
            if (binary || source) {
                all.merge(place.replace('$', '.'), new Said(binary, source, Set.of(why)), Said::and);
            }
        }

        Map<String, Said> all() {
            return all;
        }
    }
}
