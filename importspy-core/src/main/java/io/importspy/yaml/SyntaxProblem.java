package io.importspy.yaml;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What SnakeYAML stumbled over, in words for people. SnakeYAML's words speak of tokens and scalars, and often point far behind the
 * slip.
 */
enum SyntaxProblem {
    /** Must stand before {@link #FIRST_CHARACTER}, which has the same words. */
    TAB("", "(TAB)", false, "a tab stands where YAML wants spaces", "indent with spaces"),
    FIRST_CHARACTER("", "cannot start any token", false, "no text may begin with this character", Quoting.ADVICE),
    COLON(
            "",
            "mapping values are not allowed here",
            false,
            "`: ` within a text makes a key and a value of it",
            Quoting.ADVICE),
    ALIAS("while scanning an alias", "", true, "a text that begins with `*` is an alias in YAML", Quoting.ADVICE),
    ANCHOR("while scanning an anchor", "", true, "a text that begins with `&` is an anchor in YAML", Quoting.ADVICE),
    TAG("while scanning a tag", "", true, "a word that begins with `!` is a tag in YAML", Quoting.ADVICE),
    TAG_HANDLE("", "undefined tag handle", true, "a word that begins with `!` is a tag in YAML", Quoting.ADVICE),
    BLOCK(
            "while scanning a block scalar",
            "",
            true,
            "a text that begins with `|` or `>` is a block in YAML",
            Quoting.ADVICE),
    OPEN_QUOTE("while scanning a quoted scalar", "", true, "the quote that opens here is never closed", "close it"),
    ESCAPE(
            "while scanning a double-quoted scalar",
            "",
            false,
            "between double quotes a backslash begins an escape, and YAML has none like this",
            "double the backslash, or take single quotes"),
    OPEN_BRACKET(
            "while parsing a flow sequence",
            "",
            true,
            "the list that opens here is not closed",
            "close it with `]`, and put quotes round each text in it that has one of `,:?[]{}` in it"),
    OPEN_BRACE(
            "while parsing a flow mapping",
            "",
            true,
            "the map that opens here is not closed",
            "close it with `}`, and put quotes round each text in it that has one of `,:?[]{}` in it"),
    NO_COLON(
            "",
            "could not find expected ':'",
            true,
            "this is neither `key: value` nor an entry of a list",
            "write `: ` behind a key and `- ` in front of an entry"),
    INDENTATION(
            "",
            "expected <block end>",
            false,
            "this does not belong to the lines above: they are indented otherwise, or the value has ended",
            "indent it as its neighbours are; a text that begins with a quote or a bracket goes in quotes as a whole"),
    DASH(
            "",
            "sequence entries are not allowed here",
            false,
            "no entry of a list may begin here",
            "begin a line of its own for it"),
    KEY("", "mapping keys are not allowed here", false, "no key may begin here", "begin a line of its own for it"),
    DIRECTIVE("directive", "", true, "a line that begins with `%` is a directive in YAML", "take it out"),
    AFTER_END(
            "",
            "<document start>",
            false,
            "the document ends before this",
            "indent it as its neighbours are, or take it out; no line begins with `%`"),
    OTHER("", "", false, "the file is no YAML from here on", "compare it with the lines above");

    private final String context;
    private final String problem;
    private final boolean atContext;
    private final String message;
    private final String advice;

    SyntaxProblem(String context, String problem, boolean atContext, String message, String advice) {
        this.context = context;
        this.problem = problem;
        this.atContext = atContext;
        this.message = message;
        this.advice = advice;
    }

    static SyntaxProblem of(MarkedYAMLException thrown) {
        String context = Objects.requireNonNullElse(thrown.getContext(), "");
        String problem = Objects.requireNonNullElse(thrown.getProblem(), "");
        for (SyntaxProblem candidate : values()) {
            if (context.contains(candidate.context) && problem.contains(candidate.problem)) {
                return candidate;
            }
        }
        return OTHER;
    }

    /** Where the slip is. */
    int offset(MarkedYAMLException thrown) {
        @Nullable
        Mark mark = atContext && thrown.getContextMark() != null ? thrown.getContextMark() : thrown.getProblemMark();
        return mark.getIndex();
    }

    String message() {
        return message;
    }

    String advice() {
        return advice;
    }

    /** Whether quotes round the whole text would mend it. */
    boolean wantsQuotes() {
        return switch (this) {
            case FIRST_CHARACTER, COLON, ALIAS, ANCHOR, TAG, TAG_HANDLE, BLOCK, INDENTATION -> true;
            default -> false;
        };
    }

    /** Whether it is about what stands between brackets or braces. */
    boolean isFlow() {
        return this == OPEN_BRACKET || this == OPEN_BRACE;
    }
}
