package io.importspy.contract.yaml;

import io.importspy.contract.yaml.YamlFault.Kind;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Why a text is no YAML, and what to paint over so that the rest can be read.
 *
 * @param fault what is wrong
 * @param repair the value that can be painted over; empty where nobody knows how far the slip goes
 */
record Slip(YamlFault fault, Optional<LineValue> repair) {

    private static final int LONGEST_SPELLING = 200;

    /**
     * Something for which SnakeYAML gives no reason, such as an escape with a number that is no character.
     *
     * @param reached how far the scanner came
     */
    static Slip unexplained(int reached) {
        return of(SyntaxProblem.OTHER, reached);
    }

    static Slip of(MarkedYAMLException thrown, SourceText source) {
        SyntaxProblem problem = SyntaxProblem.of(thrown);
        int offset = problem.offset(thrown);
        Optional<LineValue> value = LineValue.at(offset, source).filter(found -> found.contains(offset));
        if (value.isPresent() && (problem.wantsQuotes() || problem.isFlow())) {
            return of(problem, offset, value.get(), source.text());
        }
        return of(problem == SyntaxProblem.COLON ? SyntaxProblem.INDENTATION : problem, offset);
    }

    private static Slip of(SyntaxProblem problem, int offset, LineValue value, String text) {
        boolean ended = problem == SyntaxProblem.INDENTATION;
        if (ended && text.charAt(value.start()) == '*') {
            return wantsQuotes(SyntaxProblem.ALIAS, value.start(), value, text);
        }
        if (ended || value.isRange(text) || !(problem.isFlow() || value.isFlow(text))) {
            return wantsQuotes(problem, offset, value, text);
        }
        YamlFault fault = of(problem, offset).fault();
        return new Slip(fault, value.isClosed(text) ? Optional.of(value) : Optional.empty());
    }

    private static Slip wantsQuotes(SyntaxProblem problem, int offset, LineValue value, String text) {
        String message = problem.isFlow() ? "a text that begins with `[` is a list in YAML" : problem.message();
        Optional<String> spelling = Optional.of(text.substring(value.start(), value.end()))
                .filter(written -> written.length() <= LONGEST_SPELLING)
                .map(Quoting::quoted);
        YamlFault fault = new YamlFault(Kind.QUOTES, offset, message, SyntaxProblem.QUOTES, spelling);
        return new Slip(fault, Optional.of(value));
    }

    private static Slip of(SyntaxProblem problem, int offset) {
        return new Slip(new YamlFault(Kind.SYNTAX, offset, problem.message(), problem.advice()), Optional.empty());
    }
}
