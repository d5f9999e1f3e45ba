package io.importspy;

import io.importspy.report.Level;
import io.importspy.report.Message;
import io.importspy.report.Mode;
import io.importspy.report.Style;
import io.importspy.report.TextReport;
import io.importspy.verdict.Verdict;
import java.util.stream.Collectors;

/** An archive does not conform to its contract, or nobody can tell; its message is the whole report. */
public final class NotAdmittedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Verdict verdict;

    NotAdmittedException(Verdict verdict) {
        super(new TextReport(Style.PLAIN, Level.ERROR, Mode.STRICT)
                .on(verdict).stream().map(Message::text).collect(Collectors.joining("\n")));
        this.verdict = verdict;
    }

    /**
     * What the contract says of the archive.
     *
     * @return a verdict that does not conform
     */
    public Verdict verdict() {
        return verdict;
    }
}
