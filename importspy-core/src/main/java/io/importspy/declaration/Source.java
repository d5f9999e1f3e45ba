package io.importspy.declaration;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text whose Unicode escapes are translated (JLS 3.3), and which knows where each character came from. */
final class Source {

    private static final int DIGITS = 4;
    private static final int HEXADECIMAL = 16;

    private final String text;
    private final int @Nullable [] offsets;

    private Source(String text, int @Nullable [] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    static Source of(String raw) throws DeclarationException {
        return raw.contains("\\u") ? translate(raw) : new Source(raw, null);
    }

    /** The translated text. */
    String text() {
        return text;
    }

    /** Where a character of the translated text begins in the text that a person wrote. */
    int offset(int index) {
        return offsets == null ? index : offsets[index];
    }

    private static Source translate(String raw) throws DeclarationException {
        StringBuilder text = new StringBuilder(raw.length());
        int[] offsets = new int[raw.length() + 1];
        int at = 0;
        while (at < raw.length()) {
            offsets[text.length()] = at;
            if (raw.startsWith("\\u", at)) {
                int digits = skip(raw, at + 1, 'u');
                text.append((char) hexadecimal(raw, at, digits));
                at = digits + DIGITS;
            } else if (raw.startsWith("\\\\", at)) {
                text.append('\\');
                offsets[text.length()] = at + 1;
                text.append('\\');
                at += 2;
            } else {
                text.append(raw.charAt(at++));
            }
        }
        offsets[text.length()] = at;
        return new Source(text.toString(), Arrays.copyOf(offsets, text.length() + 1));
    }

    private static int hexadecimal(String raw, int begin, int digits) throws DeclarationException {
        int value = 0;
        for (int i = digits; i < digits + DIGITS; i++) {
            int digit = i < raw.length() && raw.charAt(i) < 128 ? Character.digit(raw.charAt(i), HEXADECIMAL) : -1;
            if (digit < 0) {
                throw new DeclarationException(
                        "the Unicode escape " + Quoted.of(raw.substring(begin, Math.min(i, raw.length())))
                                + " breaks off",
                        begin,
                        "Write four hexadecimal digits behind \\u.");
            }
            value = value * HEXADECIMAL + digit;
        }
        return value;
    }

    private static int skip(String raw, int at, char skipped) {
        int i = at;
        while (i < raw.length() && raw.charAt(i) == skipped) {
            i++;
        }
        return i;
    }
}
