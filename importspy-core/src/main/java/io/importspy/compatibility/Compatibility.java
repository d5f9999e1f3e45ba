package io.importspy.compatibility;

import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.contract.TypeEntry;
import java.util.List;
import java.util.Optional;

/** Whether clients that were compiled against a promise still link and compile with the code as it is. */
public final class Compatibility {

    /** The rules, in the order in which they report. A new group of rules is a line here. */
    private static final List<Rules> RULES = List.of(
            new HeaderRules(),
            new SupertypeRules(),
            new AdditionRules(),
            new DefaultMethodRules(),
            new AnnotationRules(),
            new MemberRules(),
            new InheritedRules());

    private Compatibility() {}

    /**
     * Holds one type against the promise.
     *
     * @param promise the promise
     * @param entry the entry of the type, one of the promise
     * @param type the type as it is
     * @param hierarchy where other types are looked up
     * @return what breaks, and what could not be looked at
     */
    public static Changes of(BaselineApi promise, TypeEntry entry, ObservedType type, TypeHierarchy hierarchy) {
        Changes changes = new Changes();
        changes.guard(Optional.empty(), () -> {
            ComparisonContext review = ComparisonContext.of(
                    promise, promise.find(entry.header().value().name()).orElseThrow(), type, hierarchy);
            RULES.forEach(rules -> changes.guard(Optional.empty(), () -> rules.apply(review, changes)));
        });
        return changes;
    }
}
