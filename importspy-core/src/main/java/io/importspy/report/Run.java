package io.importspy.report;

import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.util.List;

/**
 * What one report is about: all that was decided in one goal, or in all modules of a build.
 *
 * @param verdicts what was decided, in the order in which it is told
 * @param repository where the files are that places name
 * @param tool the version of this tool
 */
public record Run(List<Verdict> verdicts, GitRoot repository, String tool) {

    public Run {
        verdicts = List.copyOf(verdicts);
    }

    /**
     * The same run with nothing in it that a reader's terminal, page or parser could stumble on, and no text without end. What is markup
     * in a format is for the format to escape.
     *
     * @return the run as it may be shown
     */
    public Run shown() {
        return new Run(verdicts.stream().map(ShownVerdict::of).toList(), repository, tool);
    }

    /**
     * How it ended.
     *
     * @return the worst of the verdicts; without any it conforms
     */
    public Outcome outcome() {
        Outcome worst = Outcome.CONFORMS;
        for (Verdict verdict : verdicts) {
            worst = verdict.outcome().compareTo(worst) > 0 ? verdict.outcome() : worst;
        }
        return worst;
    }
}
