package io.importspy.report;

import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import java.util.Locale;

/** What a page says of an entry of a contract or of a finding: by a sign, a word and a colour. The worst comes last. */
enum Mark {
    /** Nobody looked, or there is nothing to look at, or nobody can tell from the verdict: no mark at all. */
    NONE("none", "", ""),
    /** Looked at, and it holds. */
    HELD("good", "✓", "holds"),
    /** Not so, and accepted. */
    WAIVED("fair", "~", "waived"),
    /** Not so, and mentioned. */
    INFO("fair", "i", "remark"),
    /** Not so, and shown. */
    WARNING("fair", "!", "warning"),
    /** Could not be looked at. */
    UNDECIDED("fair", "?", "undecided"),
    /** Not so. */
    VIOLATED("bad", "✕", "violated"),
    /** The contract itself is wrong there. */
    BROKEN("bad", "✕", "broken");

    private final String tone;
    private final String sign;
    private final String word;

    Mark(String tone, String sign, String word) {
        this.tone = tone;
        this.sign = sign;
        this.word = word;
    }

    static Mark of(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> of(finding.outcome());
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    static Mark of(Outcome outcome) {
        return switch (outcome) {
            case CONFORMS -> HELD;
            case UNDECIDED -> UNDECIDED;
            case VIOLATED -> VIOLATED;
            case BROKEN -> BROKEN;
        };
    }

    Mark or(Mark other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The class of its colour in the style sheet. */
    String tone() {
        return tone;
    }

    String sign() {
        return sign;
    }

    String word() {
        return word;
    }

    /** What filters call it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sign, with the word for those who do not see it. */
    void write(HtmlText html) {
        write("", html);
    }

    /** The sign of what is beneath an entry and not at itself. */
    void writeBeneath(HtmlText html) {
        write(compareTo(HELD) > 0 ? " beneath" : "", html);
    }

    private void write(String where, HtmlText html) {
        if (this == NONE) {
            html.element("span", "", "class", "mark none");
        } else {
            html.element(
                    "span",
                    sign,
                    "class",
                    "mark " + tone + where,
                    "role",
                    "img",
                    "aria-label",
                    word + where,
                    "title",
                    word + where);
        }
    }
}
