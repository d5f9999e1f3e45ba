package io.importspy.contract.reader;

import io.importspy.contract.ProblemKind;
import io.importspy.declaration.DeclarationException;
import io.importspy.yaml.LineValue;
import io.importspy.yaml.YamlText;
import io.importspy.yaml.YamlText.Style;
import java.util.Optional;

/** Reads texts that are Java, and finds out where YAML has cut one of them. */
final class Declarations {

    private final Reading reading;

    Declarations(Reading reading) {
        this.reading = reading;
    }

    /** A kind of declaration. */
    interface Syntax<T> {

        T parse(String text) throws DeclarationException;
    }

    /** The declaration that a text is; empty where it is none, which has been told. */
    <T> Optional<T> read(YamlText text, Syntax<T> syntax) {
        try {
            return Optional.of(syntax.parse(text.value()));
        } catch (DeclarationException e) {
            if (text.style() != Style.PLAIN || !(isCutByComment(text, syntax) || isCutByComma(text))) {
                reading.problem(ProblemKind.DECLARATION, text, e.offset(), String.valueOf(e.getMessage()), e.advice());
            }
            return Optional.empty();
        }
    }

    /** {@code #} behind a space begins a comment, also within a string of Java. */
    private boolean isCutByComment(YamlText text, Syntax<?> syntax) {
        int end = LineValue.at(text.end(), reading.source()).map(LineValue::end).orElse(text.end());
        if (end <= text.end() || !isRight(reading.source().text().substring(text.start(), end), syntax)) {
            return false;
        }
        int comment = reading.source().text().indexOf('#', text.end());
        reading.misread(comment, "`#` behind a space begins a comment and cuts this text", text.start(), end);
        return true;
    }

    private static boolean isRight(String text, Syntax<?> syntax) {
        try {
            syntax.parse(text);
            return true;
        } catch (DeclarationException e) {
            return false;
        }
    }

    /** Between brackets or braces a comma ends a text, also in the middle of Java. */
    private boolean isCutByComma(YamlText text) {
        String file = reading.source().text();
        int comma = file.indexOf(',', text.end());
        int end = endInJava(file, text.start());
        if (comma < 0 || end <= comma || !file.substring(text.end(), comma).isBlank()) {
            return false;
        }
        reading.misread(comma, "between brackets or braces a comma ends the text", text.start(), end);
        return true;
    }

    /** Where YAML ends a text between brackets and Java agrees, since neither a parenthesis nor a string is open; -1 if not on this line. */
    private static int endInJava(String file, int start) {
        int open = 0;
        boolean inString = false;
        for (int i = start; i < file.length() && file.charAt(i) != '\n'; i++) {
            char character = file.charAt(i);
            inString ^= character == '"';
            if (!inString) {
                open += "(<".indexOf(character) >= 0 ? 1 : ")>".indexOf(character) >= 0 ? -1 : 0;
                if (open <= 0 && ",]}".indexOf(character) >= 0) {
                    return i;
                }
            }
        }
        return -1;
    }
}
