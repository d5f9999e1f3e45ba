package io.importspy.check.type;

/** Names of types, in which a nested type stands behind {@code .} as in source or behind {@code $} as in class files. */
final class TypeNames {

    private TypeNames() {}

    /** Whether two fully qualified names mean the same type, however nesting is written. */
    static boolean same(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i) && !(separates(one.charAt(i)) && separates(other.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean separates(char c) {
        return c == '.' || c == '$';
    }
}
