package io.importspy.check.type;

import io.importspy.check.rule.FindingDraft;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import java.util.Optional;

/**
 * One respect in which a declaration is not as the contract writes it.
 *
 * @param id the stable id
 * @param advice one sentence: what to do
 * @param texts what was asked for and what is there, where that is only a part of the declarations
 * @param undecided the fact that bytecode does not hold; empty where it is known that the two differ
 */
record Difference(RuleId id, String advice, Optional<DeclarationText.Pair> texts, Optional<String> undecided) {

    /** What is said of it, of the two declarations where it is not in a part of them. */
    FindingDraft judgement(Subject subject, DeclarationText.Pair texts, Place code) {
        DeclarationText.Pair shown = this.texts.orElse(texts);
        String found = undecided.orElse(shown.found());
        return new FindingDraft(id, subject, shown.expected(), found, Optional.of(code), advice);
    }

    static Difference of(RuleId id, String advice) {
        return new Difference(id, advice, Optional.empty(), Optional.empty());
    }

    static Difference in(DeclarationText.Pair part, RuleId id, String advice) {
        return new Difference(id, advice, Optional.of(part), Optional.empty());
    }

    static Difference unknown(RuleId id, String fact, String advice) {
        return new Difference(id, advice, Optional.empty(), Optional.of(fact));
    }
}
