package io.importspy.version;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a Java version is made of.
 *
 * @param numbers feature, interim, update, patch and so on, as many as were written
 * @param pre the pre-release, such as {@code ea}; empty for a release
 * @param build the build, or {@link #NO_BUILD}
 * @param optional what stands behind the build, such as {@code LTS}; may be empty
 */
record JavaVersionParts(List<Integer> numbers, String pre, int build, String optional)
        implements Comparable<JavaVersionParts> {

    /** A version without a build is before all builds of it. */
    static final int NO_BUILD = -1;

    /** Longer than any version of a Java runtime, and short enough for a regular expression. */
    private static final int LONGEST = 200;

    private static final String NUMBER = "(?:0|[1-9][0-9]{0,8})";

    private static final Pattern MODERN = Pattern.compile("(?<numbers>[1-9][0-9]{0,8}(?:\\." + NUMBER + ")*)"
            + "(?:-(?<pre>[a-zA-Z0-9]+))?"
            + "(?<plus>\\+(?<build>" + NUMBER + ")?)?"
            + "(?:-(?<optional>[-a-zA-Z0-9.]+))?");

    private static final Pattern OLD = Pattern.compile("1\\.(?<numbers>[0-9](?:\\.[0-9]{1,9}(?:_[0-9]{1,9})?)?)"
            + "(?:-(?<pre>ea|beta|rc|internal))?"
            + "(?:-(?<optional>[-a-zA-Z0-9.~+_]+?))??"
            + "(?:-b(?<build>[0-9]{1,9}))?");

    private static final Comparator<String> PRE_RELEASES_FIRST = Comparator.comparing(String::isEmpty);

    private static final Comparator<String> BY_VALUE =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private static final Comparator<JavaVersionParts> ORDER = Comparator.comparing(
                    JavaVersionParts::numbers, JavaVersionParts::compareNumbers)
            .thenComparing(JavaVersionParts::pre, PRE_RELEASES_FIRST.thenComparing(JavaVersionParts::comparePre))
            .thenComparing(JavaVersionParts::build)
            .thenComparing(JavaVersionParts::optional);

    JavaVersionParts {
        numbers = List.copyOf(numbers);
    }

    /** Without what makes no difference: zeros at the end of the numbers, and in front of a numeric pre-release. */
    JavaVersionParts canonical() {
        int length = numbers.size();
        while (length > 1 && numbers.get(length - 1) == 0) {
            length--;
        }
        String shortest = isNumber(pre) ? pre.replaceFirst("^0+(?=.)", "") : pre;
        return new JavaVersionParts(numbers.subList(0, length), shortest, build, optional);
    }

    /** Compares the canonical forms of two versions. */
    @Override
    public int compareTo(JavaVersionParts other) {
        return ORDER.compare(this, other);
    }

    private static int compareNumbers(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /** Numbers by value and before words, words by alphabet. */
    private static int comparePre(String a, String b) {
        if (isNumber(a) != isNumber(b)) {
            return isNumber(a) ? -1 : 1;
        }
        return isNumber(a) ? BY_VALUE.compare(a, b) : a.compareTo(b);
    }

    private static boolean isNumber(String pre) {
        return !pre.isEmpty() && pre.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Reads a version as Java has written it since 9 ({@link Runtime.Version}; zeros at the end of the numbers pass too), or before. */
    static JavaVersionParts parse(String text) throws VersionException {
        if (text.length() > LONGEST) {
            throw wrong("a Java version is not that long", LONGEST);
        }
        boolean old = text.startsWith("1.");
        Matcher matcher = (old ? OLD : MODERN).matcher(text);
        if (!matcher.matches()) {
            throw wrong("this is no Java version", matcher.reset().lookingAt() ? matcher.end() : 0);
        }
        if (!old) {
            rejectLonelyPlus(matcher);
        }
        return new JavaVersionParts(
                Stream.of(matcher.group("numbers").split("[._]"))
                        .map(Integer::valueOf)
                        .toList(),
                group(matcher, "pre").orElse(""),
                group(matcher, "build").map(Integer::valueOf).orElse(NO_BUILD),
                group(matcher, "optional").orElse(""));
    }

    /** {@code 17+-foo} is a version, {@code 17+}, {@code 17-ea+-foo} and {@code 17--foo} are none. */
    private static void rejectLonelyPlus(Matcher matcher) throws VersionException {
        boolean pre = group(matcher, "pre").isPresent();
        boolean plus = group(matcher, "plus").isPresent();
        boolean optional = group(matcher, "optional").isPresent();
        if (plus && group(matcher, "build").isEmpty() && (pre || !optional)) {
            throw wrong("a build number is due after the plus", matcher.end("plus"));
        }
        if (optional && !pre && !plus) {
            throw wrong("this is no Java version", matcher.start("optional"));
        }
    }

    private static Optional<String> group(Matcher matcher, String name) {
        return Optional.ofNullable(matcher.group(name));
    }

    private static VersionException wrong(String message, int offset) {
        return new VersionException(
                message, offset, "Write it as Java does: 17, 17.0.12, 17.0.12+7, 21-ea or 1.8.0_392.");
    }
}
