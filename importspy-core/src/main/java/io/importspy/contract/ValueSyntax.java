package io.importspy.contract;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** When a text can be read as a value of a type. */
final class ValueSyntax {

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

    private ValueSyntax() {}

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
