package io.importspy.contract.reader;

import io.importspy.contract.ProblemKind;
import io.importspy.contract.Written;
import io.importspy.yaml.YamlText;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads so many hexadecimal digits, in any case.
 *
 * @param key the key behind which they stand
 * @param count how many there must be
 */
record HexDigits(String key, int count) {

    private static final int RADIX = 16;

    /** The digits in lower case; empty if they are none, which has been told. */
    Optional<Written<String>> read(YamlText text, Reading reading) {
        return read(text, false, reading);
    }

    /** The same, with or without a colon between each two of them, as tools show fingerprints. */
    Optional<Written<String>> readPaired(YamlText text, Reading reading) {
        return read(text, true, reading);
    }

    private Optional<Written<String>> read(YamlText text, boolean paired, Reading reading) {
        String value = text.value();
        boolean colons = paired && value.indexOf(':') == 2;
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean separates = colons && i % 3 == 2;
            if (separates ? c != ':' : !isDigit(c)) {
                problem(text, i, separates ? "a colon is due here" : "this is no hexadecimal digit", reading);
                return Optional.empty();
            }
            digits.append(separates ? "" : c);
        }
        if (digits.length() != count || value.endsWith(":")) {
            problem(text, 0, "`" + key + "` has " + count + " digits, and here are " + digits.length(), reading);
            return Optional.empty();
        }
        return Optional.of(reading.written(digits.toString().toLowerCase(Locale.ROOT), text));
    }

    /** Other scripts have digits as well, and no tool prints them. */
    private static boolean isDigit(char c) {
        return c <= 'f' && Character.digit(c, RADIX) >= 0;
    }

    private void problem(YamlText text, int index, String message, Reading reading) {
        String advice = key.equals("signed-by")
                ? "write the SHA-256 fingerprint that `keytool -printcert -jarfile` shows for the signer's certificate"
                : "write what `" + key + "sum` prints for the archive, without the file name";
        reading.problem(ProblemKind.VALUE, text, index, message, advice);
    }
}
