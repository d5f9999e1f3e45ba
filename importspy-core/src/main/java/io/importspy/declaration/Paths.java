package io.importspy.declaration;

/** The wildcards of paths (Ant's, and the names of class files) in the place of those of names (AspectJ's). */
final class Paths {

    private static final String ANY_DIRECTORIES = "**";

    private Paths() {}

    /** How the name is spelt here that someone wrote as a path around a place in a text. */
    static String advice(String text, int offset) {
        int begin = offset;
        while (begin > 0 && isPart(text.charAt(begin - 1))) {
            begin--;
        }
        int end = offset;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return "Write " + Quoted.of(respell(text.substring(begin, end)))
                + ": in names `*` stands for any characters of one part and `..` for any packages.";
    }

    private static boolean isPart(char c) {
        return c == '/' || c == '.' || c == '*' || c == '?' || Character.isJavaIdentifierPart(c);
    }

    private static String respell(String path) {
        StringBuilder name = new StringBuilder();
        boolean anyPackages = false;
        for (String part : path.replace('?', '*').split("[/.]", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            if (part.equals(ANY_DIRECTORIES)) {
                anyPackages = true;
                continue;
            }
            name.append(separator(name.length() == 0, anyPackages)).append(part.replace(ANY_DIRECTORIES, "*"));
            anyPackages = false;
        }
        return anyPackages
                ? name.append(separator(name.length() == 0, true)).append('*').toString()
                : name.toString();
    }

    private static String separator(boolean first, boolean anyPackages) {
        if (first) {
            return anyPackages ? "*.." : "";
        }
        return anyPackages ? ".." : ".";
    }
}
