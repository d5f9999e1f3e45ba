package io.importspy.report;

import io.importspy.verdict.Finding;
import io.importspy.verdict.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names for findings that stay the same from build to build: no line, no column and no version of an artifact goes into them. Where
 * several findings of a run say the same, they are counted in the order of the report.
 */
final class Fingerprints {

    private static final char SEPARATOR = '\0';

    /** The version in the name of an archive, and the line of a deployment that has no name. */
    private static final Pattern CHANGING = Pattern.compile(
            "-\\d[^/!\\s]{0,100}?(?=\\.(?:jar|war|ear|rar|sar|par|har|aar|kar|nbm|hpi|jpi|jmod|zip)(?![\\w.]))"
                    + "|(?<=the deployment) at line \\d+",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, Integer> seen = new HashMap<>();

    /** The fingerprint of the next finding of a run: 64 hexadecimal digits. */
    String of(Finding finding) {
        String said = String.join(
                String.valueOf(SEPARATOR),
                finding.id(),
                lasting(finding.subject().toString()),
                lasting(finding.expected().orElse("")),
                finding.contract().map(Place::file).orElse(""));
        int again = seen.merge(said, 1, Integer::sum);
        return hash(said + SEPARATOR + again);
    }

    private static String lasting(String text) {
        return CHANGING.matcher(text).replaceAll("");
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256 (MessageDigest)", e);
        }
    }
}
