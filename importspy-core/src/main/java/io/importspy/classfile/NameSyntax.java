package io.importspy.classfile;

/**
 * What names and descriptors in class files look like (JVMS 4.2 and 4.3). Works on modified UTF-8, in which every character
 * that has a meaning here is one byte.
 */
final class NameSyntax {

    private static final int MOST_DIMENSIONS = 255;

    private NameSyntax() {}

    /** Whether it is the name of a field (JVMS 4.2.2). */
    static boolean isUnqualified(byte[] bytes, int begin, int end) {
        for (int i = begin; i < end; i++) {
            byte c = bytes[i];
            if (c == '.' || c == ';' || c == '[' || c == '/') {
                return false;
            }
        }
        return begin < end;
    }

    /** Whether it is the name of a method, special methods left out (JVMS 4.2.2). */
    static boolean isMethodName(byte[] bytes, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (bytes[i] == '<' || bytes[i] == '>') {
                return false;
            }
        }
        return isUnqualified(bytes, begin, end);
    }

    /** Whether it is a binary name in internal form (JVMS 4.2.1). */
    static boolean isClassName(byte[] bytes, int begin, int end) {
        int segment = begin;
        for (int i = begin; i < end; i++) {
            byte c = bytes[i];
            if (c == '.' || c == ';' || c == '[') {
                return false;
            }
            if (c == '/') {
                if (i == segment) {
                    return false;
                }
                segment = i + 1;
            }
        }
        return segment < end;
    }

    /**
     * Whether the names in a text are identifiers, as the JVM wants them to be in class files that are older than Java 5.
     *
     * @param text a name or a descriptor, well-formed
     * @param isDescriptor whether names stand between {@code L} and {@code ;} in it
     */
    static boolean hasIdentifiers(String text, boolean isDescriptor) {
        int begin = isDescriptor ? text.indexOf('L') + 1 : 0;
        while (!isDescriptor || begin > 0) {
            int end = isDescriptor ? text.indexOf(';', begin) : text.length();
            if (!isIdentifier(text.substring(begin, end))) {
                return false;
            }
            if (!isDescriptor) {
                return true;
            }
            begin = text.indexOf('L', end) + 1;
        }
        return true;
    }

    /** Slashes have been looked at; to the JVM, what follows one may begin with a digit. Of control characters it knows none. */
    private static boolean isIdentifier(String name) {
        return Character.isJavaIdentifierStart(name.codePointAt(0))
                && name.codePoints()
                        .allMatch(c -> c == '/' || (Character.isJavaIdentifierPart(c) && c > ' ' && c != 0x7F));
    }

    /** Whether it is a field descriptor (JVMS 4.3.2). */
    static boolean isFieldDescriptor(byte[] bytes, int begin, int end) {
        return afterType(bytes, begin, end) == end;
    }

    /**
     * How many words a method's arguments take (JVMS 4.3.3).
     *
     * @return the number of words, {@code this} not among them; -1 if it is no method descriptor
     */
    static int argumentWords(byte[] bytes, int begin, int end) {
        if (begin >= end || bytes[begin] != '(') {
            return -1;
        }
        int words = 0;
        int at = begin + 1;
        while (at < end && bytes[at] != ')') {
            words += bytes[at] == 'J' || bytes[at] == 'D' ? 2 : 1;
            at = afterType(bytes, at, end);
            if (at < 0) {
                return -1;
            }
        }
        return at < end && isResult(bytes, at + 1, end) ? words : -1;
    }

    private static boolean isResult(byte[] bytes, int begin, int end) {
        return (begin + 1 == end && bytes[begin] == 'V') || isFieldDescriptor(bytes, begin, end);
    }

    /** Where the field descriptor ends that begins here; -1 if there is none. */
    private static int afterType(byte[] bytes, int begin, int end) {
        int at = begin;
        while (at < end && bytes[at] == '[') {
            at++;
        }
        if (at == end || at - begin > MOST_DIMENSIONS) {
            return -1;
        }
        return switch (bytes[at]) {
            case 'B', 'C', 'D', 'F', 'I', 'J', 'S', 'Z' -> at + 1;
            case 'L' -> afterClass(bytes, at + 1, end);
            default -> -1;
        };
    }

    private static int afterClass(byte[] bytes, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (bytes[i] == ';') {
                return isClassName(bytes, begin, i) ? i + 1 : -1;
            }
        }
        return -1;
    }
}
