package io.importspy.contract;

import java.util.regex.Pattern;

/**
 * How much work a regular expression can make without a look at the value, as a bound that its text alone tells. Between two characters the
 * engine tries every way through what can match nothing: {@code (?:^|\A)} thirty times in a row has a billion of them. Java's engine cannot be
 * stopped on the way, so an expression of which that is to be feared must not be started.
 */
final class RegexWork {

    /** So many steps take the engine less than a second. */
    private static final double MOST = 1 << 22;

    private final String regex;
    private boolean comments;
    private int at;

    private RegexWork(Pattern pattern) {
        this.regex = withoutQuotes(pattern.pattern());
        this.comments = (pattern.flags() & Pattern.COMMENTS) != 0;
    }

    /** Whether the engine looks at the value, or ends, after a bounded number of steps. */
    static boolean isBounded(Pattern pattern) {
        return new RegexWork(pattern).alternatives().most() <= MOST;
    }

    /**
     * A piece of an expression.
     *
     * @param ways in how many ways it can match nothing; 0 if it always takes a character
     * @param before how many steps there are from its beginning to the next looks at the value
     * @param behind in how many ways its end is reached from the last look in it
     * @param most the most steps between two looks in it
     */
    private record Piece(double ways, double before, double behind, double most) {

        static final Piece NOTHING = new Piece(1, 1, 0, 1);
        static final Piece CHARACTER = new Piece(0, 1, 1, 1);

        Piece then(Piece next) {
            return new Piece(
                    ways * next.ways,
                    before + ways * next.before,
                    Math.max(next.behind, behind * next.ways),
                    max(most, next.most, before + ways * next.before, behind * next.before));
        }

        Piece or(Piece other) {
            double begins = before + other.before;
            return new Piece(
                    ways + other.ways, begins, Math.max(behind, other.behind), max(most, other.most, begins, 0));
        }

        /** Java's engine leaves a repetition that has matched nothing, but for the simplest ones, which it counts to the end. */
        Piece repeated(int least) {
            Piece some = then(or(NOTHING));
            Piece all = least == 0 ? some.or(NOTHING) : some;
            double counted = ways == 1 ? least * before : 0;
            double begins = Math.max(all.before, counted);
            return new Piece(all.ways, begins, all.behind, Math.max(all.most, begins));
        }

        private static double max(double a, double b, double c, double d) {
            return Math.max(Math.max(a, b), Math.max(c, d));
        }
    }

    /** The expression with each character between {@code \Q} and {@code \E} behind a backslash, which is where Java begins as well. */
    private static String withoutQuotes(String regex) {
        StringBuilder plain = new StringBuilder(regex.length());
        boolean quoted = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (regex.startsWith(quoted ? "\\E" : "\\Q", i)) {
                quoted = !quoted;
                i++;
            } else if (quoted) {
                plain.append(Character.isLetterOrDigit(c) ? "" : "\\").append(c);
            } else {
                plain.append(c);
                if (c == '\\' && i + 1 < regex.length()) {
                    plain.append(regex.charAt(++i));
                }
            }
        }
        return plain.toString();
    }

    private Piece alternatives() {
        Piece all = sequence();
        while (accept('|')) {
            all = all.or(sequence());
        }
        return all;
    }

    private Piece sequence() {
        Piece all = Piece.NOTHING;
        skipComments();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            all = all.then(quantified(atom()));
            skipComments();
        }
        return all;
    }

    private Piece quantified(Piece piece) {
        skipComments();
        Piece all;
        if (accept('?')) {
            all = piece.or(Piece.NOTHING);
        } else if (accept('*')) {
            all = piece.repeated(0);
        } else if (accept('+')) {
            all = piece.repeated(1);
        } else if (accept('{')) {
            all = piece.repeated(Integer.parseInt(skipTo('}').split(",", -1)[0]));
        } else {
            return piece;
        }
        skipComments();
        if (!accept('?')) {
            accept('+');
        }
        return all;
    }

    private void skipComments() {
        while (comments && at < regex.length()) {
            if (regex.charAt(at) == '#') {
                skipTo('\n');
            } else if (Character.isWhitespace(regex.charAt(at))) {
                at++;
            } else {
                return;
            }
        }
    }

    private Piece atom() {
        return switch (regex.charAt(at++)) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escape();
            case '^', '$' -> Piece.NOTHING;
            default -> Piece.CHARACTER;
        };
    }

    private Piece group() {
        boolean around = comments;
        boolean looksAround = false;
        if (accept('?')) {
            int start = at;
            while ("=!:>)".indexOf(regex.charAt(at)) < 0) {
                at++;
            }
            String kind = regex.substring(start, at);
            looksAround = regex.charAt(at) == '=' || regex.charAt(at) == '!';
            if (kind.indexOf('<') < 0 && kind.indexOf('x') >= 0) {
                comments = kind.indexOf('-') < 0 || kind.indexOf('x') < kind.indexOf('-');
            }
            if (regex.charAt(at++) == ')') {
                return Piece.NOTHING; // flags for what follows
            }
        }
        Piece inside = alternatives();
        accept(')');
        comments = around;
        return looksAround ? new Piece(1, inside.before() + 1, 0, inside.most()) : inside;
    }

    /** A set of characters, which may have others in it; a bracket that closes is one of them where it is the first. */
    private Piece characterClass() {
        int depth = 0;
        at--;
        do {
            skipComments();
            switch (regex.charAt(at++)) {
                case '[' -> {
                    depth++;
                    accept('^');
                    skipComments();
                    accept(']');
                }
                case ']' -> depth--;
                case '\\' -> escape();
                default -> {}
            }
        } while (depth > 0 && at < regex.length());
        return Piece.CHARACTER;
    }

    private Piece escape() {
        char kind = regex.charAt(at++);
        switch (kind) {
            case 'A', 'b', 'B', 'G', 'Z', 'z' -> {
                if (accept('{')) {
                    skipTo('}');
                }
                return Piece.NOTHING;
            }
            case 'k' -> {
                skipTo('>');
                return Piece.NOTHING;
            }
            case 'x', 'p', 'P', 'N' -> {
                if (accept('{')) {
                    skipTo('}');
                }
                return Piece.CHARACTER;
            }
            case 'c' -> {
                at++;
                return Piece.CHARACTER;
            }
            default -> {
                return Character.isDigit(kind) && kind != '0' ? Piece.NOTHING : Piece.CHARACTER;
            }
        }
    }

    private String skipTo(char end) {
        int start = at;
        int found = regex.indexOf(end, at);
        int stop = found < 0 ? regex.length() : found;
        at = Math.min(stop + 1, regex.length());
        return regex.substring(start, stop);
    }

    private boolean accept(char expected) {
        if (at < regex.length() && regex.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }
}
