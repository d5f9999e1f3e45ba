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
}
