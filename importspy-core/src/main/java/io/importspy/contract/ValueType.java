package io.importspy.contract;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The types behind {@code type:}, of values that are texts. No blanks are trimmed. */
public enum ValueType {
    /** What {@link Integer#parseInt(String)} reads, in ASCII digits: from -2147483648 to 2147483647. */
    INT("a whole number that fits into an int", ValueType::isInt),
    /** {@code true} or {@code false}, in upper or lower case. */
    BOOL("true or false", ValueType::isBool),
    /**
     * An absolute URI (RFC 3986) that says where: {@code scheme://host/...}, {@code file:/...}, or one of {@code jdbc:}, {@code jar:},
     * {@code mailto:} and {@code urn:} with something behind it. {@code localhost:8080} is none.
     */
    URL("a URL", ValueType::isUrl),
    /**
     * A path of a file or directory, absolute or relative, as Unix or Windows write it. It need not exist. A list of paths, a URL
     * and a glob are none, nor is a text with control characters or blanks at its ends.
     */
    PATH("a path", ValueType::isPath),
    /** What {@link java.time.Duration#parse} reads ({@code PT30S}), or numbers with units: {@code 30s}, {@code 1h30m}, {@code 1.5h}. */
    DURATION("a duration such as 30s, 5m, 1h30m or PT30S", ValueType::isDuration);

    /** Longer texts are none of these values, and need not be looked at. */
    private static final int LONGEST = 65_536;

    private static final Pattern DIGITS = Pattern.compile("[-+]?[0-9]{1,100}");

    /** Schemes whose URLs have no slashes behind the colon. */
    private static final Set<String> OPAQUE = Set.of("jdbc", "jar", "mailto", "urn");

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    /** What no file name of Windows may hold, and what on Unix tells of a list, a URL or a pattern. */
    private static final String NOT_IN_PATHS = "<>\"|?*:";

    private static final String NUMBER = "[0-9]{1,18}(?:\\.[0-9]{1,18})?";

    private static final Pattern UNITS = Pattern.compile(
            unit("d") + unit("h") + unit("m") + unit("s") + unit("ms") + unit("(?:us|µs|μs)") + unit("ns"),
            Pattern.CASE_INSENSITIVE);

    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method
    private final Predicate<String> syntax;

    ValueType(String description, Predicate<String> syntax) {
        this.description = description;
        this.syntax = syntax;
    }

    /**
     * The type that a contract's word means.
     *
     * @param word the word, in lower case
     * @return the type; empty if there is none of this name
     */
    public static Optional<ValueType> parse(String word) {
        return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /**
     * The words that a contract may use.
     *
     * @return the words
     */
    public static List<String> words() {
        return Stream.of(values()).map(ValueType::word).toList();
    }

    /**
     * The word for it in a contract.
     *
     * @return the word
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a text is a value of this type.
     *
     * @param value the text
     * @return true if it is one
     */
    public boolean accepts(String value) {
        return syntax.test(value);
    }

    /** What such a value is, for a message. */
    String description() {
        return description;
    }

    private static String unit(String name) {
        return "(?:" + NUMBER + name + ")?";
    }

    static boolean isInt(String value) {
        if (!DIGITS.matcher(value).matches()) {
            return false;
        }
        try {
            Integer.parseInt(value);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    static boolean isBool(String value) {
        return value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
    }

    static boolean isUrl(String value) {
        if (value.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(value);
            return uri.getScheme() != null && saysWhere(uri, uri.getScheme().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean saysWhere(URI uri, String scheme) {
        if (uri.isOpaque()) {
            return OPAQUE.contains(scheme);
        }
        // One letter and a colon is a drive of Windows.
        return scheme.equals("file") || (scheme.length() > 1 && uri.getRawAuthority() != null);
    }

    static boolean isPath(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !value.strip().equals(value)) {
            return false;
        }
        String path = DRIVE.matcher(value).matches() ? value.substring(2) : value;
        return path.chars().noneMatch(c -> Character.isISOControl(c) || NOT_IN_PATHS.indexOf(c) >= 0);
    }

    static boolean isDuration(String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            return false;
        }
        return UNITS.matcher(value).matches() || isIsoDuration(value);
    }

    private static boolean isIsoDuration(String value) {
        try {
            Duration.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
