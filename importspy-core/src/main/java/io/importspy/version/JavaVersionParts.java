package io.importspy.version;

import java.util.Comparator;
import java.util.List;

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
}
