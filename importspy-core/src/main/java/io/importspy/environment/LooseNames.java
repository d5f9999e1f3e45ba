package io.importspy.environment;

import java.util.Locale;

/** Names as people write them: upper or lower case, with or without blanks and punctuation. */
final class LooseNames {

    private LooseNames() {}

    /** {@code amazoncominc} for {@code Amazon.com Inc.}. */
    static String squeeze(String name) {
        StringBuilder squeezed = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }
}
