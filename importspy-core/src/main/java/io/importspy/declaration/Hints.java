package io.importspy.declaration;

import java.util.Map;

/** What to say about tokens that a declaration has no place for: dialects of other tools, and Java that is no declaration. */
final class Hints {

    private static final String REGEX =
            "Names are no regular expressions: write `*` for any characters of a name and `..` for any packages.";
    private static final String POINTCUT =
            "Pointcuts cannot be combined here: give each type or member an entry of its own.";
    private static final String COMPUTED = "Write the value itself: values are not computed.";
    private static final String BODY = "Leave the body out: a contract says what is declared, not how it works.";

    private static final Map<String, String> BY_TOKEN = Map.ofEntries(
            Map.entry("{", BODY),
            Map.entry("}", BODY),
            Map.entry("?", "Write `*`, which stands for any type, or for any characters within a name."),
            Map.entry("/", "Separate names with dots; `..` stands for any packages, as in `com.acme..*`."),
            Map.entry("+", "Leave the + out: subtypes are what `extends` and `implements` ask for in a type's header."),
            Map.entry("!", POINTCUT),
            Map.entry("&&", POINTCUT),
            Map.entry("||", POINTCUT),
            Map.entry("\\", REGEX),
            Map.entry("^", REGEX),
            Map.entry("$", REGEX),
            Map.entry("|", REGEX),
            Map.entry("[", "Write only `[]` for an array: its size is not part of a type."),
            Map.entry("#", "Write the member under `members:` of its type, as Java declares it."),
            Map.entry("::", "Write the member under `members:` of its type, as Java declares it."),
            Map.entry(":", "Write the type in front of the name, as Java does."),
            Map.entry("=", "Only a field has a value; an element of an annotation interface has a `default`."),
            Map.entry("-", COMPUTED),
            Map.entry(",", "Give each declaration an entry of its own."),
            Map.entry("@", "Put annotations in front of the declaration."),
            Map.entry("package-private", Hints.PACKAGE_PRIVATE));

    static final String PACKAGE_PRIVATE =
            "Package access cannot be asked for: `private` is satisfied by any access, and no modifier means public.";

    private Hints() {}

    static String advice(Token found, String due) {
        String advice = BY_TOKEN.get(found.text());
        if (advice != null) {
            return advice;
        }
        return found.kind() == Token.Kind.END ? "Write " + due + " as well." : "Write " + due + " here.";
    }
}
