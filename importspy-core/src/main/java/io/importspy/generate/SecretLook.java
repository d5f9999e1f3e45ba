package io.importspy.generate;

import java.util.regex.Pattern;

/** Tells which variables look like secrets, by their names and by what is in them. Better one too many: it is only not shown. */
final class SecretLook {

    private static final Pattern NAME = Pattern.compile(
            "PASS|_PWD|SECRET|TOKEN|KEY|CREDENTIAL|AUTH|PRIVATE|CERT|SIGNATURE|COOKIE|SALT|JWT|DSN|CONNECTION_?STRING",
            Pattern.CASE_INSENSITIVE);

    /** A password in a URL, one that an option sets, and what PEM begins with (RFC 7468). */
    private static final Pattern VALUE = Pattern.compile(
            "://[^/@\\s]*:[^/@\\s]*@|(?i:PASSW|SECRET|TOKEN|CREDENTIAL|API[_-]?KEY)[\\w.-]*[=:]|-----BEGIN ");

    private SecretLook() {}

    static boolean has(String name, String value) {
        return NAME.matcher(name).find() || VALUE.matcher(value).find();
    }
}
