package io.importspy;

import io.importspy.archive.UndecidableException;
import io.importspy.contract.Problem;
import io.importspy.declaration.DeclarationException;
import io.importspy.environment.UnobservableException;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Subject;
import java.util.Optional;

/** Turns what went wrong before any rule was asked into findings. */
final class Reasons {

    private Reasons() {}

    /** A problem of the contract. */
    static Finding of(Problem problem) {
        return new Finding(
                Outcome.BROKEN,
                problem.kind().rule(),
                Severity.ERROR,
                new Subject.Named(problem.message()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(problem.position()),
                Optional.empty(),
                Optional.empty(),
                problem.advice(),
                Optional.of(problem.excerpt()).filter(excerpt -> !excerpt.isEmpty()),
                Optional.empty());
    }

    /** A parameter that is no Java. */
    static Finding of(DeclarationException e, String text) {
        return new Finding(
                Outcome.BROKEN,
                RuleId.CONTRACT_DECLARATION,
                Severity.ERROR,
                new Subject.Named(text),
                Optional.of("names in full, patterns or annotations, separated by commas"),
                Optional.of(String.valueOf(e.getMessage())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                e.advice(),
                Optional.empty(),
                Optional.empty());
    }

    /** A question about the artifact that has no answer. */
    static Finding of(UndecidableException question) {
        return undecided(
                RuleId.of(question.reason().id()),
                question.subject(),
                question.expected(),
                question.found(),
                question.advice());
    }

    /** A place of which nothing can be said. */
    static Finding of(UnobservableException place) {
        return undecided(
                RuleId.of(place.reason().id()),
                place.subject(),
                place.expected(),
                place.found(),
                place.reason().advice());
    }

    /** Something that could not be looked at. */
    static Finding undecided(RuleId id, String subject, String expected, String found, String advice) {
        return new Finding(
                Outcome.UNDECIDED,
                id,
                Severity.ERROR,
                new Subject.Named(subject),
                Optional.of(expected),
                Optional.of(found),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                advice,
                Optional.empty(),
                Optional.empty());
    }
}
