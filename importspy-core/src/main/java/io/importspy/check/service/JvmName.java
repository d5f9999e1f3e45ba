package io.importspy.check.service;

/** Names of classes as the JVM has them, and as a contract may write them. */
final class JvmName {

    private JvmName() {}

    /** Whether a name in a contract means a binary name (JLS 13.1): a dot may stand where a nested type begins. */
    static boolean isMeant(String written, String binaryName) {
        if (written.length() != binaryName.length()) {
            return false;
        }
        for (int i = 0; i < written.length(); i++) {
            char there = binaryName.charAt(i);
            if (written.charAt(i) != there && !(written.charAt(i) == '.' && there == '$')) {
                return false;
            }
        }
        return true;
    }
}
