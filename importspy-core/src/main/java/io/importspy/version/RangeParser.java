package io.importspy.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads Maven's syntax for ranges: a version, or intervals in ascending order with commas between them.
 *
 * @param <V> what the versions are
 */
final class RangeParser<V extends Comparable<V>> {

    private final String text;
    private final Dialect<V> dialect;
    private int at;
    private Optional<Dialect.Bound<V>> reached = Optional.empty();
    private boolean endless;

    RangeParser(String text, Dialect<V> dialect) {
        this.text = text;
        this.dialect = dialect;
    }

    List<Interval<V>> parse() throws VersionException {
        skipBlanks();
        if (!atBracket()) {
            Dialect.Bound<V> only = bound(0, text.length()).orElseThrow(() -> wrong("a version or a range is due", 0));
            return List.of(new Interval<>(Optional.of(only.start()), Optional.of(only.end())));
        }
        List<Interval<V>> intervals = new ArrayList<>();
        intervals.add(interval());
        while (at < text.length()) {
            if (text.charAt(at) != ',') {
                throw wrong("a comma is due between two ranges, and nothing else behind one", at);
            }
            at++;
            skipBlanks();
            if (!atBracket()) {
                throw wrong("another range is due after the comma", at);
            }
            intervals.add(interval());
        }
        return List.copyOf(intervals);
    }

    private Interval<V> interval() throws VersionException {
        int open = at;
        int close = closingBracket();
        int comma = comma(open, close);
        Interval<V> interval = comma < 0 ? exactly(open, close) : between(open, comma, close);
        at = close + 1;
        skipBlanks();
        return interval;
    }

    private int comma(int from, int to) {
        int comma = text.indexOf(',', from);
        return comma < to ? comma : -1;
    }

    private int closingBracket() throws VersionException {
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ')' || c == ']') {
                return i;
            }
            if (c == '(' || c == '[') {
                throw wrong("the range before this bracket is not closed", i);
            }
        }
        throw wrong("the range is not closed", text.length());
    }

    private Interval<V> exactly(int open, int close) throws VersionException {
        if (text.charAt(open) != '[' || text.charAt(close) != ']') {
            throw wrong("a single version stands in square brackets", open);
        }
        Dialect.Bound<V> only =
                bound(open + 1, close).orElseThrow(() -> wrong("a version is due in the brackets", close));
        ascend(Optional.of(only), Optional.of(only), open);
        return new Interval<>(Optional.of(only.start()), Optional.of(only.end()));
    }

    private Interval<V> between(int open, int comma, int close) throws VersionException {
        int more = comma(comma + 1, close);
        if (more >= 0) {
            throw wrong("a range has two versions at most", more);
        }
        Optional<Dialect.Bound<V>> lower = bound(open + 1, comma);
        Optional<Dialect.Bound<V>> upper = bound(comma + 1, close);
        Interval<V> interval = new Interval<>(
                lower.map(text.charAt(open) == '[' ? Dialect.Bound::start : Dialect.Bound::end),
                upper.map(text.charAt(close) == ']' ? Dialect.Bound::end : Dialect.Bound::early));
        if (interval.isEmpty()) {
            throw wrong("no version lies in this range", open);
        }
        ascend(lower, upper, open);
        return interval;
    }

    /** Ranges must not overlap. Two may touch: Maven accepts {@code [1,2],[2,3]}. */
    private void ascend(Optional<Dialect.Bound<V>> lower, Optional<Dialect.Bound<V>> upper, int open)
            throws VersionException {
        boolean overlaps = reached.isPresent()
                && lower.map(next -> next.start().compareTo(reached.get().start()) < 0)
                        .orElse(true);
        if (endless || overlaps) {
            throw wrong("this range overlaps the one before it", open);
        }
        reached = upper;
        endless = upper.isEmpty();
    }

    private Optional<Dialect.Bound<V>> bound(int from, int to) throws VersionException {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return Optional.empty();
        }
        try {
            return Optional.of(dialect.bound(text.substring(start, end)));
        } catch (VersionException e) {
            throw e.shiftedBy(start);
        }
    }

    private boolean atBracket() {
        return at < text.length() && (text.charAt(at) == '[' || text.charAt(at) == '(');
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private VersionException wrong(String message, int offset) {
        return new VersionException(message, offset, dialect.respelling().general());
    }
}
