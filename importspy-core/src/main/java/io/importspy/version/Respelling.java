package io.importspy.version;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people write when they mean a range, from other tools, mathematics and plain speech; and how Maven writes it. */
final class Respelling {

    /** Nobody means a range by a longer text. */
    private static final int LONGEST = 100;

    private static final String VERSION = "\\s*([0-9][0-9A-Za-z._]*(?:[-+][0-9A-Za-z.]+)*)\\s*";
    private static final String NUMBERS = "\\s*([0-9]+(?:\\.[0-9]+)*)\\s*";
    private static final String FROM = "(>=|=>|≥|>)";
    private static final String TO = "(<=|=<|≤|<)";
    private static final String DASH = "(?:-|–|—|\\.{2,3}|…|:|;|\\bto\\b)";

    private static final List<Rule> COMMON = List.of(
            rule(FROM + VERSION, m -> opening(m.group(1)) + m.group(2) + ",)"),
            rule(TO + VERSION, m -> "(," + m.group(2) + closing(m.group(1))),
            rule(
                    FROM + VERSION + "(?:,|&&?|\\band\\b)?\\s*" + TO + VERSION,
                    m -> opening(m.group(1)) + m.group(2) + "," + m.group(4) + closing(m.group(3))),
            rule("={1,3}" + VERSION, m -> m.group(1)),
            rule(VERSION + "(?:\\+|(?:or|and) (?:later|newer|higher|above|up))", m -> "[" + m.group(1) + ",)"),
            rule(NUMBERS + "(?:" + DASH + "|,)" + NUMBERS, m -> "[" + m.group(1) + "," + m.group(2) + "]"),
            rule(
                    "([\\[(])" + NUMBERS + DASH + NUMBERS + "([\\])])",
                    m -> m.group(1) + m.group(2) + "," + m.group(3) + m.group(4)),
            rule(VERSION + "(?:\\|\\|?|\\bor\\b)" + VERSION, m -> "[" + m.group(1) + "],[" + m.group(2) + "]"),
            // Mathematics on the continent: ]17,21[
            rule(
                    "([\\[\\]])" + VERSION + "[,;]" + VERSION + "([\\[\\]])",
                    m -> (m.group(1).equals("[") ? "[" : "(")
                            + m.group(2)
                            + ","
                            + m.group(3)
                            + (m.group(4).equals("]") ? "]" : ")")),
            // A bracket that was forgotten.
            rule("([\\[(])" + VERSION + ",?\\s*", m -> m.group(1) + m.group(2) + ",)"),
            rule("([\\[(])" + VERSION + "," + VERSION, m -> m.group(1) + m.group(2) + "," + m.group(3) + ")"),
            rule(VERSION + ",\\s*[)\\]]", m -> "[" + m.group(1) + ",)"),
            rule(VERSION + "," + VERSION + "([)\\]])", m -> "[" + m.group(1) + "," + m.group(2) + m.group(3)),
            rule("[\\[(]?" + VERSION + "[)\\]]", m -> "[" + m.group(1) + "]"),
            // The larger version first.
            rule(
                    "([\\[(])" + VERSION + "," + VERSION + "([\\])])",
                    m -> m.group(1) + m.group(3) + "," + m.group(2) + m.group(4)));

    static final Respelling MAVEN = new Respelling(
            "Write a version such as 2.1, or a range such as \"[2.0,3.0)\" or \"[2.0,)\".",
            List.of(rule(NUMBERS + "\\.[xX*+]", m -> "[" + m.group(1) + "," + next(m.group(1)) + ")")));

    static final Respelling JAVA = new Respelling(
            "Write a version such as 17 or 17.0.12, or a range such as \"[17,22)\" or \"[17,)\".",
            List.of(
                    rule(NUMBERS + "\\.[xX*+]", m -> m.group(1)),
                    rule("[~^]\\s*([0-9]+)", m -> m.group(1)),
                    rule("(?i:openjdk|jdk|jre|java|v|version)[\\s_-]?" + VERSION, m -> m.group(1)),
                    rule("([0-9]+)u([0-9]+)", m -> m.group(1) + ".0." + m.group(2)),
                    rule("1\\.([1-9][0-9])(?:[._].*)?", m -> m.group(1))));

    private record Rule(Pattern wrong, Function<MatchResult, String> right) {

        Stream<String> applyTo(String text) {
            Matcher matcher = wrong.matcher(text);
            return matcher.matches() ? Stream.of(right.apply(matcher)) : Stream.empty();
        }
    }

    private final String general;
    private final List<Rule> own;

    private Respelling(String general, List<Rule> own) {
        this.general = general;
        this.own = own;
    }

    private static Rule rule(String wrong, Function<MatchResult, String> right) {
        return new Rule(Pattern.compile(wrong), right);
    }

    /** What to do where nobody can tell what was meant. */
    String general() {
        return general;
    }

    /**
     * The ranges that a text may mean, the likelier first. Whether they are ranges remains to be seen: {@code [21,17]} has its
     * versions swapped, and so has {@code [17,17)}.
     *
     * @param text what was written
     * @return what could be written instead
     */
    Stream<String> guess(String text) {
        String trimmed = text.strip();
        return trimmed.length() > LONGEST
                ? Stream.empty()
                : Stream.concat(own.stream(), COMMON.stream()).flatMap(rule -> rule.applyTo(trimmed));
    }

    private static String opening(String operator) {
        return operator.equals(">") ? "(" : "[";
    }

    private static String closing(String operator) {
        return operator.equals("<") ? ")" : "]";
    }

    /** 1.3 for 1.2. */
    private static String next(String numbers) {
        int last = numbers.lastIndexOf('.') + 1;
        return numbers.substring(0, last) + new BigInteger(numbers.substring(last)).add(BigInteger.ONE);
    }
}
