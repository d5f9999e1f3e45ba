package io.importspy.declaration;

import java.util.Map;
import java.util.Optional;

/** What to say about tokens that a declaration has no place for: dialects of other tools, and Java that is no declaration. */
final class Hints {

    static final String PACKAGE_ACCESS =
            "Leave it out: package access cannot be asked for; `private` is satisfied by any access, no modifier means public.";

    private static final String REGEX =
            "Names are no regular expressions: write `*` for any characters of a name and `..` for any packages.";
    private static final String POINTCUT =
            "Pointcuts cannot be combined here: give each type or member an entry of its own.";
    private static final String MEMBER = "Write the member under `members:` of its type, as Java declares it.";
    private static final String BODY = "Leave the body out: a contract says what is declared, not how it works.";

    private static final String ANY_DIRECTORIES = "**";

    private static final Map<String, String> BY_TOKEN = Map.ofEntries(
            Map.entry("{", BODY),
            Map.entry("}", BODY),
            Map.entry("?", "Write `*`, which stands for any type, or for any characters within a name."),
            Map.entry("+", "Leave the + out: a header's `extends` and `implements` ask for supertypes."),
            Map.entry("!", POINTCUT),
            Map.entry("&&", POINTCUT),
            Map.entry("||", POINTCUT),
            Map.entry("\\", REGEX),
            Map.entry("[", REGEX),
            Map.entry("^", REGEX),
            Map.entry("|", REGEX),
            Map.entry("#", MEMBER),
            Map.entry("::", MEMBER),
            Map.entry("/", "Separate the parts of a name with dots."),
            Map.entry(".", "Leave out what stands behind the name."),
            Map.entry("..", "Write `...` for variable arity, or `..` alone for any parameters."),
            Map.entry("...", "Write `...` behind the type of the last parameter."),
            Map.entry(":", "Write the type in front of the name, as Java does."),
            Map.entry("=", "Only a field has a value; an element of an annotation interface has a `default`."),
            Map.entry(",", "Give each declaration an entry of its own."),
            Map.entry("@", "Put annotations in front of the declaration."));

    private Hints() {}

    static Optional<String> of(Token found) {
        return Optional.ofNullable(BY_TOKEN.get(found.text()));
    }

    /** How the name is spelt here that someone wrote as a path around a place in a text. */
    static String ofPath(String text, int offset) {
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
