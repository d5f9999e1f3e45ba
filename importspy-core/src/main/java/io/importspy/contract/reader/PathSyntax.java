package io.importspy.contract.reader;

import io.importspy.contract.ProblemKind;
import io.importspy.yaml.YamlText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses patterns for paths that could never match, or that mean something else than they look like.
 *
 * @param reading the contract around them
 * @param mayReachIn whether {@code !/} may lead into an archive within
 */
record PathSyntax(Reading reading, boolean mayReachIn) {

    private static final String INTO = "!/";

    /** {@code com.acme.*}: with one dot it may be a file. */
    private static final Pattern TYPES = Pattern.compile("(\\w+(?:\\.\\w+)+)\\.\\*");

    /** Two stars that have something else beside them, between two slashes. */
    private static final Pattern STARS = Pattern.compile("[^/]\\*\\*|\\*\\*[^/]");

    /** Whether a text is a pattern; tells if it is none. */
    boolean accepts(YamlText pattern) {
        String text = pattern.value();
        int into = text.indexOf(INTO);
        return !isJava(pattern)
                && allows(pattern, text.indexOf('\\'), "paths have `/` between names", text.replace('\\', '/'))
                && allows(
                        pattern,
                        text.startsWith("/") ? 0 : -1,
                        "no path begins with `/`",
                        text.substring(slashes(text)))
                && allows(
                        pattern,
                        text.indexOf("//"),
                        "there is no name between two slashes",
                        text.replaceAll("//+", "/"))
                && allows(pattern, stars(text), "`**` stands for folders, and so between slashes", folders(text))
                && (into < 0 || reachesIn(pattern, into));
    }

    private boolean isJava(YamlText pattern) {
        String text = pattern.value();
        Matcher types = TYPES.matcher(text);
        if (types.matches()) {
            return !allows(
                    pattern,
                    0,
                    "`.*` is a wildcard for names of types, and this is a path",
                    folder(types.group(1)) + "/*");
        }
        int dots = text.indexOf("..");
        return dots >= 0
                && !allows(
                        pattern,
                        dots,
                        "`..` is a wildcard for names of types, and this is a path",
                        folder(text.substring(0, dots)) + "/**");
    }

    private static String folder(String packageName) {
        return packageName.replace('.', '/');
    }

    private static int slashes(String text) {
        int slashes = 0;
        while (slashes < text.length() && text.charAt(slashes) == '/') {
            slashes++;
        }
        return slashes;
    }

    private static int stars(String text) {
        Matcher stars = STARS.matcher(text);
        return stars.find() ? stars.start() : -1;
    }

    private static String folders(String text) {
        return text.replaceAll("(?<=[^/*])\\*{2,}", "/**").replaceAll("\\*{2,}(?=[^/*])", "**/*");
    }

    private boolean reachesIn(YamlText pattern, int into) {
        boolean ends = into == 0 || into + INTO.length() == pattern.value().length();
        if (mayReachIn && !ends && pattern.value().indexOf(INTO, into + 1) < 0) {
            return true;
        }
        reading.problem(
                ProblemKind.VALUE,
                pattern,
                into,
                mayReachIn
                        ? "`!/` leads from one archive into one that is in it"
                        : "`only` is about the archive itself",
                mayReachIn ? "write both paths: `lib/*.jar!/META-INF/**`" : "write the path of the archive within");
        return false;
    }

    /** Tells what is wrong at a place of a text, if there is one. */
    private boolean allows(YamlText pattern, int index, String message, String respelt) {
        if (index < 0) {
            return true;
        }
        reading.problem(ProblemKind.VALUE, pattern, index, message, "write " + reading.quote(pattern, respelt));
        return false;
    }
}
