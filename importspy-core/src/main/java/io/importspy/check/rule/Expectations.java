package io.importspy.check.rule;

import io.importspy.verdict.Expectation;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Records what the rules of one check are asked, in the order in which they are. */
public final class Expectations {

    private final List<Supplier<Expectation>> all = new ArrayList<>();

    /**
     * Records something that is asked. It counts as not asked until somebody has looked.
     *
     * @param asked the entry that asks
     * @param subject what it is asked of
     * @param rules the ids under which it can be violated; shared by all that a rule asks, not made anew for each
     * @return where it is told how it ends
     */
    public Question ask(ContractOrigin asked, Subject subject, Set<RuleId> rules) {
        Question question = new Question(asked, subject, rules);
        all.add(question::expectation);
        return question;
    }

    /**
     * Records something that could not be looked at, whatever the contract asks.
     *
     * @param draft what hides it
     */
    public void undecided(FindingDraft draft) {
        Finding finding = new Finding(
                Outcome.UNDECIDED,
                draft.id(),
                Severity.ERROR,
                draft.subject(),
                Optional.of(draft.expected()),
                Optional.of(draft.found()),
                Optional.empty(),
                draft.code(),
                Optional.empty(),
                draft.advice(),
                Optional.empty(),
                draft.breaks());
        all.add(() -> Expectation.of(finding));
    }

    /**
     * Takes over what a part of a rule was asked.
     *
     * @param part that part
     */
    public void add(Expectations part) {
        all.addAll(part.all);
    }

    /**
     * Takes over what was asked of something else than the artifact.
     *
     * @param part what was asked
     * @param words puts each expectation in words that say of what
     */
    public void add(Expectations part, UnaryOperator<Expectation> words) {
        part.all.forEach(expectation -> all.add(() -> words.apply(expectation.get())));
    }

    /**
     * What was asked, and how it ended.
     *
     * @return the expectations in the order of the rules
     */
    public List<Expectation> all() {
        List<Expectation> made = new ArrayList<>(all.size());
        for (Supplier<Expectation> each : all) {
            made.add(each.get());
        }
        return Collections.unmodifiableList(made);
    }
}
