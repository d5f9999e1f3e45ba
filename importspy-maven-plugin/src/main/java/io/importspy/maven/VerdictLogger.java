package io.importspy.maven;

import static java.util.stream.Collectors.joining;

import io.importspy.report.Level;
import io.importspy.report.Message;
import io.importspy.report.Mode;
import io.importspy.report.Style;
import io.importspy.report.TextReport;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Shown;
import io.importspy.verdict.Verdict;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Says verdicts in Maven's log, and makes of them the result of the build.
 *
 * @param log Maven's log
 * @param level how much is said
 * @param mode whether the build fails
 * @param style the colours
 */
record VerdictLogger(Log log, Level level, Mode mode, Style style) {

    /**
     * Says a verdict, each of its messages in one call: modules that are built at the same time speak at the same time, and only
     * what is said in one call stays together.
     *
     * @param verdict the verdict
     * @return the same verdict
     */
    Verdict say(Verdict verdict) {
        new TextReport(style, level, mode).on(verdict).forEach(this::say);
        return verdict;
    }

    /**
     * Says findings that belong to no verdict.
     *
     * @param findings the findings
     */
    void say(List<Finding> findings) {
        new TextReport(style, level, mode).on(findings).forEach(this::say);
    }

    /**
     * Says something by the way. Whatever of it comes from strangers moves no cursor and is no command to a CI platform.
     *
     * @param text one line, or several where each stands for itself
     */
    void note(String text) {
        if (level.hears(Level.INFO)) {
            log.info(text.lines().map(Shown::text).collect(joining("\n")));
        }
    }

    /**
     * Says what only somebody who looks for a mistake wants to know. Whoever asks this plugin for details is to see them, and
     * Maven shows what is logged as debug with {@code -X} only.
     *
     * @param text lines, all but the first one indented
     */
    void detail(String text) {
        if (level.hears(Level.DEBUG) && !log.isDebugEnabled()) {
            log.info(text);
        } else {
            log.debug(text);
        }
    }

    /**
     * Ends the goal: the worst verdict counts. What was wrong has been said by now, so an exception only says how it ended.
     *
     * @param verdicts what was decided; none if there was nothing to check
     * @throws MojoFailureException if something is violated or undecided
     * @throws MojoExecutionException if the contract is broken
     */
    void close(List<Verdict> verdicts) throws MojoFailureException, MojoExecutionException {
        Outcome worst = verdicts.stream()
                .map(Verdict::outcome)
                .max(Comparator.naturalOrder())
                .orElse(Outcome.CONFORMS);
        if (worst == Outcome.CONFORMS || mode == Mode.RELAXED) {
            return;
        }
        String summary = Summary.of(verdicts);
        if (worst == Outcome.BROKEN) {
            throw new MojoExecutionException(summary);
        }
        throw new MojoFailureException(summary);
    }

    private void say(Message message) {
        switch (message.level()) {
            case ERROR -> log.error(message.text());
            case WARNING -> log.warn(message.text());
            case INFO -> log.info(message.text());
            case DEBUG -> detail(message.text());
        }
    }
}
