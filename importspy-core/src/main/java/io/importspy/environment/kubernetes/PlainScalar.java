package io.importspy.environment.kubernetes;

import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Kubernetes takes a text without quotes for. Its YAML is that of version 1.1 without numbers of base 60, and times are texts
 * (sigs.k8s.io/yaml, which every tool around it reads with).
 */
final class PlainScalar {

    private static final Set<String> TRUE =
            Set.of("y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON");
    private static final Set<String> FALSE =
            Set.of("n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF");

    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern BASED =
            Pattern.compile("(?<sign>[-+]?)0(?:[xX](?<hex>[0-9a-fA-F]+)|[oO](?<octal>[0-7]+)|[bB](?<binary>[01]+))");
    private static final Pattern NO_NUMBER = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private PlainScalar() {}

    /** Whether it is one of the words for true. */
    static boolean isTrue(String text) {
        return TRUE.contains(text);
    }

    /** Whether it is a word for true or false. */
    static boolean isTruthValue(String text) {
        return TRUE.contains(text) || FALSE.contains(text);
    }

    /** Whether it is a number, which is one no longer where it is out of all bounds. */
    static boolean isNumber(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (NO_NUMBER.matcher(text).matches()) {
            return true;
        }
        if ("+-.0123456789".indexOf(first) < 0) {
            return false;
        }
        String digits = first == '.' ? text : text.replace("_", "");
        return isBased(digits) || (DECIMAL.matcher(digits).matches() && Double.isFinite(Double.parseDouble(digits)));
    }

    private static boolean isBased(String text) {
        Matcher number = BASED.matcher(text);
        if (!number.matches()) {
            return false;
        }
        int bits = number.group("sign").isEmpty() ? Long.SIZE : Long.SIZE - 1;
        return fits(bits, number.group("hex"), 16)
                || fits(bits, number.group("octal"), 8)
                || fits(bits, number.group("binary"), 2);
    }

    private static boolean fits(int bits, @Nullable String digits, int radix) {
        return digits != null && new BigInteger(digits, radix).bitLength() <= bits;
    }
}
