package io.importspy.check.type;

import io.importspy.verdict.RuleId;
import java.util.ArrayList;
import java.util.List;

/** Collects the respects in which one declaration is not as the contract writes it. */
final class Differences {

    private final List<Difference> all = new ArrayList<>();

    /** They differ if a condition holds. */
    void when(boolean differs, RuleId id, String advice) {
        if (differs) {
            all.add(Difference.of(id, advice));
        }
    }

    /** They differ in a part of them. */
    void in(DeclarationText.Pair part, RuleId id, String advice) {
        all.add(Difference.in(part, id, advice));
    }

    /** Nobody can tell, since a fact is not in the bytecode. */
    void unknown(RuleId id, String fact, String advice) {
        all.add(Difference.unknown(id, fact, advice));
    }

    /** What was found so far. */
    List<Difference> all() {
        return List.copyOf(all);
    }
}
