package io.importspy.report;

import io.importspy.verdict.Coverage;
import io.importspy.verdict.Expectation;
import io.importspy.verdict.Expectation.NotAsked;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Place;
import io.importspy.verdict.Shown;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Verdict;
import io.importspy.verdict.Waived;
import java.util.stream.Collectors;

/** Makes all texts of a verdict visible and none of them endless, once for all formats; what is markup there is theirs to escape. */
final class ShownVerdict {

    private static final int NAME_LIMIT = 400;

    private static final int TEXT_LIMIT = 4_000;

    private ShownVerdict() {}

    static Verdict of(Verdict verdict) {
        Coverage coverage = verdict.coverage();
        return new Verdict(
                name(verdict.artifact()),
                name(verdict.contract()),
                new Coverage(
                        coverage.expectations(),
                        coverage.types(),
                        coverage.deployment().map(ShownVerdict::name),
                        coverage.notLookedAt().stream().map(ShownVerdict::text).toList()),
                verdict.expectations().stream().map(ShownVerdict::of).toList(),
                verdict.time(),
                verdict.evidence());
    }

    private static Expectation of(Expectation expectation) {
        return new Expectation(
                subject(expectation.subject()),
                expectation.rules(),
                expectation.contract().map(ShownVerdict::place),
                expectation.findings().stream().map(ShownVerdict::of).toList(),
                expectation.waived().stream().map(ShownVerdict::of).toList(),
                expectation.notAsked().map(why -> new NotAsked(text(why.reason()), why.noted())));
    }

    /** What reports group by stays what it is. */
    private static Subject subject(Subject subject) {
        boolean isInJava = subject.bare() instanceof Subject.Type || subject.bare() instanceof Subject.Member;
        if (isInJava && subject instanceof Subject.InModule in) {
            return new Subject.InModule(subject(in.subject()), name(in.module()), name(in.file()));
        }
        if (subject instanceof Subject.Type type) {
            return new Subject.Type(name(type.name()));
        }
        if (subject instanceof Subject.Member member) {
            return new Subject.Member(
                    name(member.owner()),
                    member.kind(),
                    name(member.name()),
                    member.parameters()
                            .map(types -> types.stream().map(ShownVerdict::name).toList()));
        }
        return new Subject.Named(name(subject.toString()));
    }

    private static Waived of(Waived waived) {
        return new Waived(of(waived.finding()), place(waived.contract()), reason(waived.because()), waived.until());
    }

    private static Finding of(Finding finding) {
        return new Finding(
                finding.outcome(),
                finding.rule(),
                finding.severity(),
                new Subject.Named(name(finding.subject().toString())),
                finding.expected().map(ShownVerdict::text),
                finding.found().map(ShownVerdict::text),
                finding.contract().map(ShownVerdict::place),
                finding.code().map(ShownVerdict::place),
                finding.because().map(ShownVerdict::reason),
                text(finding.advice()),
                finding.excerpt().map(ShownVerdict::lines),
                finding.breaks());
    }

    private static Place place(Place place) {
        return new Place(name(place.file()), place.line(), place.column());
    }

    static String name(String text) {
        return Shown.text(text, NAME_LIMIT);
    }

    static String text(String text) {
        return Shown.text(text, TEXT_LIMIT);
    }

    /** A reason may be a block scalar of several lines; it is shown as one. */
    private static String reason(String text) {
        return text(text.strip().replaceAll("\\s+", " "));
    }

    /** The one text that is more than a line: a line of a contract, and a caret below. */
    private static String lines(String text) {
        return text.lines().map(ShownVerdict::text).collect(Collectors.joining("\n"));
    }
}
