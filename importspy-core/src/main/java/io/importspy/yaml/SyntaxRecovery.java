package io.importspy.yaml;

import io.importspy.yaml.YamlFault.Kind;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Why a text is no YAML, and what to paint over so that the rest can be read.
 *
 * @param fault what is wrong
 * @param repair the value that can be painted over; empty where nobody knows how far the slip goes
 */
record SyntaxRecovery(YamlFault fault, Optional<LineValue> repair) {

    /**
     * Something for which SnakeYAML gives no reason, such as an escape with a number that is no character.
     *
     * @param reached how far the scanner came
     */
    static SyntaxRecovery unexplained(int reached) {
        return of(SyntaxProblem.OTHER, reached);
    }

    static SyntaxRecovery of(MarkedYAMLException thrown, SourceText source) {
        SyntaxProblem problem = SyntaxProblem.of(thrown);
        int offset = problem.offset(thrown);
        Optional<LineValue> value = LineValue.at(offset, source).filter(found -> found.contains(offset));
        if (value.isPresent() && problem.isFlow()) {
            return inFlow(problem, thrown.getProblemMark().getIndex(), value.get(), source.text());
        }
        if (value.isPresent() && problem.wantsQuotes()) {
            return wantsQuotes(problem, offset, value.get(), source.text());
        }
        return of(problem == SyntaxProblem.COLON ? SyntaxProblem.INDENTATION : problem, offset);
    }

    /** What stands between brackets or braces is cut, or they are never closed. */
    private static SyntaxRecovery inFlow(SyntaxProblem problem, int reached, LineValue value, String text) {
        if (value.isRange(text)) {
            return quote(value.start(), "a text that begins with `[` is a list in YAML", value, text);
        }
        return value.contains(reached)
                ? quoteParts(reached, "this cuts a text between brackets or braces", value, text)
                : of(problem, value.start());
    }

    private static SyntaxRecovery wantsQuotes(SyntaxProblem problem, int offset, LineValue value, String text) {
        if (problem == SyntaxProblem.INDENTATION) {
            return text.charAt(value.start()) == '*'
                    ? quote(value.start(), SyntaxProblem.ALIAS.message(), value, text)
                    : quote(offset, "the value in front of this has ended", value, text);
        }
        return value.isFlow(text)
                ? quoteParts(offset, problem.message(), value, text)
                : quote(offset, problem.message(), value, text);
    }

    private static SyntaxRecovery quote(int offset, String message, LineValue value, String text) {
        String meant = text.substring(value.start(), value.end());
        YamlFault fault = new YamlFault(Kind.QUOTES, offset, message, Quoting.ADVICE, Quoting.shown(meant));
        return new SyntaxRecovery(fault, Optional.of(value));
    }

    private static SyntaxRecovery quoteParts(int offset, String message, LineValue value, String text) {
        String advice = "put quotes round each text between the brackets that has one of `,:?[]{}` in it";
        YamlFault fault = new YamlFault(Kind.QUOTES, offset, message, advice);
        return new SyntaxRecovery(fault, Optional.of(value).filter(list -> list.isClosed(text)));
    }

    private static SyntaxRecovery of(SyntaxProblem problem, int offset) {
        return new SyntaxRecovery(
                new YamlFault(Kind.SYNTAX, offset, problem.message(), problem.advice()), Optional.empty());
    }
}
