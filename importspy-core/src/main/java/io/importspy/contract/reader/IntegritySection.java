package io.importspy.contract.reader;

import io.importspy.contract.Integrity;
import io.importspy.contract.ProblemKind;
import io.importspy.contract.Written;
import io.importspy.verdict.Place;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code integrity}: digests of the archive, and the certificates of those who may have signed it. */
final class IntegritySection implements Section {

    private static final String SHA256 = "sha256";
    private static final String SHA512 = "sha512";
    private static final String SIGNED_BY = "signed-by";
    private static final int SHA256_DIGITS = 64;
    private static final int SHA512_DIGITS = 128;

    @Override
    public String key() {
        return "integrity";
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        reading.map(value, key()).ifPresent(map -> draft.integrity = read(map, reading));
    }

    private static Integrity read(YamlMap map, Reading reading) {
        reading.checkKeys(map, List.of(SHA256, SHA512, SIGNED_BY));
        if (map.entries().isEmpty()) {
            reading.problem(
                    ProblemKind.EMPTY,
                    map,
                    "`integrity` asks for nothing",
                    "write `sha256`, `sha512` or `signed-by`, or leave the key out");
        }
        List<Integrity.PinnedDigest> digests = new ArrayList<>();
        digest(map, SHA256, "SHA-256", SHA256_DIGITS, reading).ifPresent(digests::add);
        digest(map, SHA512, "SHA-512", SHA512_DIGITS, reading).ifPresent(digests::add);
        return new Integrity(
                digests, map.get(SIGNED_BY).map(node -> signers(node, reading)).orElseGet(List::of));
    }

    private static Optional<Integrity.PinnedDigest> digest(
            YamlMap map, String key, String algorithm, int digits, Reading reading) {
        return map.get(key)
                .flatMap(node -> reading.word(node, key))
                .flatMap(text -> new HexDigits(key, digits).read(text, reading))
                .map(hex -> new Integrity.PinnedDigest(key, algorithm, hex));
    }

    private static List<Written<String>> signers(YamlNode node, Reading reading) {
        Map<String, Place> seen = new HashMap<>();
        List<Written<String>> signers = new ArrayList<>();
        for (YamlText text : reading.words(node, SIGNED_BY)) {
            new HexDigits(SIGNED_BY, SHA256_DIGITS).readPaired(text, reading).ifPresent(signer -> {
                Place first = seen.putIfAbsent(signer.value(), signer.position());
                if (first != null) {
                    reading.duplicate(text, "the fingerprint", first);
                }
                signers.add(signer);
            });
        }
        return signers;
    }

    /**
     * Reads so many hexadecimal digits, in any case.
     *
     * @param key the key behind which they stand
     * @param count how many there must be
     */
    private record HexDigits(String key, int count) {

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
}
