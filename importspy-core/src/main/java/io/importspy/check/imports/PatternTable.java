package io.importspy.check.imports;

import io.importspy.declaration.TypeName;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Patterns by the names that they are written as, so that one name need not be held against all of them. */
final class PatternTable {

    private final Map<String, List<ImportPattern>> plain = new HashMap<>();
    private final List<Wild> wild = new ArrayList<>();
    private final BitSet firsts = new BitSet();
    private boolean isOpen;

    /**
     * A pattern with wildcards.
     *
     * @param start what all names begin with that it means, with dots
     */
    private record Wild(String start, ImportPattern pattern) {

        static Wild of(String name, ImportPattern pattern) {
            int star = name.indexOf('*');
            int gap = name.indexOf("..");
            int end = star < 0 || (gap >= 0 && gap < star) ? gap : star;
            return new Wild(comparable(name.substring(0, end)), pattern);
        }

        boolean mayMean(String name) {
            if (name.length() < start.length()) {
                return false;
            }
            for (int i = 0; i < start.length(); i++) {
                char c = name.charAt(i);
                if (start.charAt(i) != c && c != '/' && c != '$') {
                    return false;
                }
            }
            return true;
        }
    }

    /** Adds a pattern under one of its names, which may have wildcards. */
    void add(String name, ImportPattern pattern) {
        if (ImportPattern.hasWildcard(name)) {
            Wild one = Wild.of(name, pattern);
            wild.add(one);
            begin(one.start());
        } else {
            plain.computeIfAbsent(comparable(name), any -> new ArrayList<>(1)).add(pattern);
            begin(name);
        }
    }

    private void begin(String name) {
        if (name.isEmpty()) {
            isOpen = true;
        } else {
            firsts.set(name.charAt(0));
        }
    }

    /** Whether there is any pattern for names that begin with a character. */
    boolean has(char first) {
        return isOpen || firsts.get(first);
    }

    /** The patterns that may mean a name. */
    List<ImportPattern> candidates(String name) {
        List<ImportPattern> those = plain.isEmpty() ? List.of() : plain.getOrDefault(comparable(name), List.of());
        for (Wild one : wild) {
            if (one.mayMean(name)) {
                those = new ArrayList<>(those);
                those.add(one.pattern());
            }
        }
        return those;
    }

    private static String comparable(String name) {
        return TypeName.of(name).inSource();
    }
}
