package io.importspy.version;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How Java versions are written: since Java 9 as {@link Runtime.Version} says (zeros at the end of the numbers are accepted as
 * well), before as {@code 1.8.0_392-b08}.
 */
final class JavaVersionSyntax {

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

    private JavaVersionSyntax() {}

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
                group(matcher, "build").map(Integer::valueOf).orElse(JavaVersionParts.NO_BUILD),
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
