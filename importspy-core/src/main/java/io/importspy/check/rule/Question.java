package io.importspy.check.rule;

import io.importspy.archive.UndecidableException;
import io.importspy.verdict.Expectation;
import io.importspy.verdict.Expectation.NotAsked;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * An expectation while a rule looks at it. Until somebody looks, it is not asked; then it holds, unless something else is told of it. So what
 * is forgotten, or cut short, never holds.
 */
public final class Question {

    private static final NotAsked UNREACHED = new NotAsked("something before it could not be looked at", false);

    private final ContractOrigin asked;
    private final Subject subject;
    private final Set<RuleId> rules;
    private final List<Finding> findings = new ArrayList<>(0);
    private Optional<NotAsked> notAsked = Optional.empty();
    private boolean reached;

    Question(ContractOrigin asked, Subject subject, Set<RuleId> rules) {
        this.asked = asked;
        this.subject = subject;
        this.rules = rules;
    }

    /** It was looked at: from now on it holds, as far as nothing is told of it, and nobody has left it. */
    public void looked() {
        reached = true;
    }

    /**
     * Looks at it. What cannot be looked at makes it undecided.
     *
     * @param rule says what is not as it is asked
     */
    public void look(Runnable rule) {
        lookAt(Optional::empty, rule);
    }

    /**
     * The same for a look at one place in the code.
     *
     * @param code the place, which is only asked for if something could not be looked at
     * @param rule says what is not as it is asked
     */
    public void look(Supplier<Place> code, Runnable rule) {
        lookAt(() -> Optional.of(code.get()), rule);
    }

    private void lookAt(Supplier<Optional<Place>> code, Runnable rule) {
        looked();
        try {
            rule.run();
        } catch (UndecidableException e) {
            undecided(e, code.get());
        }
    }

    /**
     * Something is not as the contract asks.
     *
     * @param draft what is there instead
     */
    public void violated(FindingDraft draft) {
        violated(asked, draft);
    }

    /**
     * The same with another reason or weight than those of the entry that asks.
     *
     * @param entry what asks for it
     * @param draft what is there instead
     */
    public void violated(ContractOrigin entry, FindingDraft draft) {
        looked();
        findings.add(finding(Outcome.VIOLATED, severity(entry), entry, draft));
    }

    /**
     * Something could not be looked at; no severity lowers that.
     *
     * @param draft what hides it
     */
    public void undecided(FindingDraft draft) {
        looked();
        findings.add(finding(Outcome.UNDECIDED, Severity.ERROR, asked, draft));
    }

    /**
     * Something could not be looked at.
     *
     * @param why what hides it
     */
    public void undecided(UndecidableException why) {
        undecided(why, Optional.empty());
    }

    /**
     * Something could not be looked at.
     *
     * @param why what hides it
     * @param code where it is
     */
    public void undecided(UndecidableException why, Optional<Place> code) {
        undecided(new FindingDraft(
                RuleId.of(why.reason().id()),
                new Subject.Named(why.subject()),
                why.expected(),
                why.found(),
                code,
                why.advice()));
    }

    /**
     * Nobody looks at it, or not at all of it.
     *
     * @param reason a phrase
     */
    public void leave(String reason) {
        notAsked = Optional.of(new NotAsked(reason, false));
    }

    /**
     * Nobody looks at it, or not at all of it, and reports mention that.
     *
     * @param reason a phrase
     */
    public void leaveNoted(String reason) {
        notAsked = Optional.of(new NotAsked(reason, true));
    }

    Expectation expectation() {
        Optional<NotAsked> why = reached ? notAsked : Optional.of(notAsked.orElse(UNREACHED));
        return new Expectation(subject, rules, Optional.of(asked.position()), findings, List.of(), why);
    }

    private static Finding finding(Outcome outcome, Severity severity, ContractOrigin asked, FindingDraft draft) {
        return new Finding(
                outcome,
                draft.id(),
                severity,
                draft.subject(),
                Optional.of(draft.expected()),
                Optional.of(draft.found()),
                Optional.of(asked.position()),
                draft.code(),
                asked.remarks().because(),
                draft.advice(),
                Optional.empty(),
                draft.breaks());
    }

    private static Severity severity(ContractOrigin asked) {
        return switch (asked.remarks().weight()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
    }
}
