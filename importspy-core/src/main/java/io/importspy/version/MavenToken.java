package io.importspy.version;

import java.util.List;
import java.util.Map;

/**
 * A piece of a Maven version: a number, a qualifier, or the hyphen (written or implied) behind which everything weighs less.
 *
 * @param kind which of these it is
 * @param rank of a qualifier, its place among the known ones
 * @param text of a number, its digits without leading zeros; of a qualifier, its name
 */
record MavenToken(Kind kind, int rank, String text) implements Comparable<MavenToken> {

    /** The kinds in their order where two of them meet: 1.x is before 1-1, and that is before 1.1. */
    enum Kind {
        QUALIFIER,
        HYPHEN,
        NUMBER,
        NOTHING
    }

    /** What a longer version is compared with where the shorter one has ended. */
    static final MavenToken NOTHING = new MavenToken(Kind.NOTHING, 0, "");

    static final MavenToken HYPHEN = new MavenToken(Kind.HYPHEN, 0, "");

    static final MavenToken ZERO = new MavenToken(Kind.NUMBER, 0, "");

    private static final List<String> QUALIFIERS = List.of("alpha", "beta", "milestone", "rc", "snapshot", "", "sp");

    private static final int RELEASE = QUALIFIERS.indexOf("");

    private static final Map<String, String> ALIASES = Map.of("ga", "", "final", "", "release", "", "cr", "rc");

    private static final Map<String, String> SHORT_BEFORE_DIGIT = Map.of("a", "alpha", "b", "beta", "m", "milestone");

    static MavenToken number(String digits) {
        StringBuilder significant = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            if (digit != 0 || !significant.isEmpty()) {
                significant.append(digit);
            }
        }
        return new MavenToken(Kind.NUMBER, 0, significant.toString());
    }

    static MavenToken qualifier(String name, boolean beforeDigit) {
        String full = beforeDigit ? SHORT_BEFORE_DIGIT.getOrDefault(name, name) : name;
        String canonical = ALIASES.getOrDefault(full, full);
        int known = QUALIFIERS.indexOf(canonical);
        return new MavenToken(Kind.QUALIFIER, known < 0 ? QUALIFIERS.size() : known, canonical);
    }

    /** Whether it adds nothing at the end of a version, as the zero of 1.0 and the qualifier of 1-ga. */
    boolean isWeightless() {
        return weight() == 0;
    }

    /** How it compares with nothing at all. */
    private int weight() {
        return switch (kind) {
            case NUMBER -> text.isEmpty() ? 0 : 1;
            case QUALIFIER -> Integer.compare(rank, RELEASE);
            case HYPHEN, NOTHING -> 0;
        };
    }

    @Override
    public int compareTo(MavenToken other) {
        if (kind == Kind.NOTHING || other.kind == Kind.NOTHING) {
            return Integer.compare(weight(), other.weight());
        }
        if (kind != other.kind) {
            return kind.compareTo(other.kind);
        }
        // Without leading zeros, the longer number is the larger one, however many digits it has.
        int size = kind == Kind.NUMBER ? Integer.compare(text.length(), other.text.length()) : rank - other.rank;
        return size != 0 ? size : text.compareTo(other.text);
    }
}
