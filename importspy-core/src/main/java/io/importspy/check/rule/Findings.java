package io.importspy.check.rule;

import io.importspy.archive.UndecidableException;
import io.importspy.verdict.Coverage;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Collects what the rules of one check say, and counts what they looked at. */
public final class Findings {

    private final List<Finding> all = new ArrayList<>();
    private final Set<String> types = new LinkedHashSet<>();
    private final Set<String> notLookedAt = new LinkedHashSet<>();
    private int expectations;
    private Optional<String> deployment = Optional.empty();

    /**
     * Counts expectations that are being held against something.
     *
     * @param count how many
     */
    public void expect(int count) {
        expectations += count;
    }

    /**
     * Counts a type that was looked at.
     *
     * @param type its internal name
     */
    public void lookedAt(String type) {
        types.add(type);
    }

    /**
     * Tells which deployment fits; the first one counts.
     *
     * @param name its name
     */
    public void fits(String name) {
        deployment = deployment.or(() -> Optional.of(name));
    }

    /**
     * Tells what nobody looked at, because somebody wanted it so or nothing here can.
     *
     * @param what a phrase
     */
    public void notLookedAt(String what) {
        notLookedAt.add(what);
    }

    /**
     * Takes over what a part of a rule said and looked at.
     *
     * @param part what it said
     */
    public void add(Findings part) {
        all.addAll(part.all);
        types.addAll(part.types);
        expectations += part.expectations;
        deployment = deployment.isPresent() ? deployment : part.deployment;
        notLookedAt.addAll(part.notLookedAt);
    }

    /**
     * Takes over what was said of a module.
     *
     * @param part what was said
     * @param words puts each finding in other words
     */
    public void add(Findings part, UnaryOperator<Finding> words) {
        part.all.replaceAll(words);
        add(part);
    }

    /**
     * Something is not as the contract asks.
     *
     * @param asked what asks for it
     * @param judgement what is there instead
     */
    public void violated(ContractOrigin asked, FindingDraft judgement) {
        all.add(finding(Outcome.VIOLATED, severity(asked), Optional.of(asked), judgement));
    }

    /**
     * Something could not be looked at; no severity lowers that.
     *
     * @param asked what asks for it
     * @param judgement what hides it
     */
    public void undecided(ContractOrigin asked, FindingDraft judgement) {
        all.add(finding(Outcome.UNDECIDED, Severity.ERROR, Optional.of(asked), judgement));
    }

    /**
     * Something could not be looked at, whatever the contract asks.
     *
     * @param judgement what hides it
     */
    public void undecided(FindingDraft judgement) {
        all.add(finding(Outcome.UNDECIDED, Severity.ERROR, Optional.empty(), judgement));
    }

    /**
     * Runs a piece of a rule, and says what it could not look at.
     *
     * @param asked what asks for it
     * @param rule the piece
     */
    public void guard(ContractOrigin asked, Runnable rule) {
        guardAt(asked, Optional::empty, rule);
    }

    /**
     * The same for a piece that looks at one place in the code.
     *
     * @param asked what asks for it
     * @param code the place, which is only asked for if something could not be looked at
     * @param rule the piece
     */
    public void guard(ContractOrigin asked, Supplier<Place> code, Runnable rule) {
        guardAt(asked, () -> Optional.of(code.get()), rule);
    }

    private void guardAt(ContractOrigin asked, Supplier<Optional<Place>> code, Runnable rule) {
        try {
            rule.run();
        } catch (UndecidableException e) {
            undecided(
                    asked,
                    new FindingDraft(
                            RuleId.of(e.reason().id()), e.subject(), e.expected(), e.found(), code.get(), e.advice()));
        }
    }

    /**
     * What was said.
     *
     * @return findings in the order of the rules
     */
    public List<Finding> all() {
        return List.copyOf(all);
    }

    /**
     * What was looked at.
     *
     * @return how much of what
     */
    public Coverage coverage() {
        return new Coverage(expectations, types.size(), deployment, List.copyOf(notLookedAt));
    }

    private static Finding finding(
            Outcome sort, Severity severity, Optional<ContractOrigin> asked, FindingDraft judgement) {
        return new Finding(
                sort,
                judgement.id(),
                severity,
                judgement.subject(),
                Optional.of(judgement.expected()),
                Optional.of(judgement.found()),
                asked.map(ContractOrigin::position),
                judgement.code(),
                asked.flatMap(entry -> entry.remarks().because()),
                judgement.advice(),
                Optional.empty(),
                judgement.breaks());
    }

    private static Severity severity(ContractOrigin asked) {
        return switch (asked.remarks().weight()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
    }
}
