package io.importspy.check.module;

import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Rule;
import io.importspy.contract.ModuleEntry;
import java.util.List;

/** {@code modules}: what the artifact runs with is there, is what it must be, and is nothing else. */
public final class ModulesRule implements Rule {

    private final Rule rules;

    /**
     * The rule.
     *
     * @param rules those that a module is held against, which are all
     */
    public ModulesRule(Rule rules) {
        this.rules = rules;
    }

    @Override
    public void check(Inspection inspection, Expectations expectations) {
        check(inspection.contract().all(ModuleEntry.class), inspection, expectations);
    }

    /**
     * Holds what the artifact runs with against some entries.
     *
     * @param entries those of the contract or of one of its deployments
     * @param inspection what is held against what
     * @param expectations where it is told how each ended
     */
    public void check(List<ModuleEntry> entries, Inspection inspection, Expectations expectations) {
        if (entries.isEmpty()) {
            return;
        }
        ModuleCatalog catalog = new ModuleCatalog(inspection);
        ModuleLimits limits = new ModuleLimits(catalog, expectations);
        for (ModuleEntry entry : entries) {
            if (entry instanceof ModuleEntry.Required required) {
                Question question = ModuleSearch.ask(required, expectations);
                new ModuleSearch(required, inspection, rules, catalog, expectations, question).run();
            } else if (entry instanceof ModuleEntry.Only only) {
                limits.check(only);
            } else if (entry instanceof ModuleEntry.Never never) {
                limits.check(never);
            }
        }
    }

    /**
     * Records entries that nobody looks at.
     *
     * @param entries the entries
     * @param reason why
     * @param expectations where they are recorded
     */
    public static void leave(List<ModuleEntry> entries, String reason, Expectations expectations) {
        for (ModuleEntry entry : entries) {
            if (entry instanceof ModuleEntry.Required required) {
                ModuleSearch.ask(required, expectations).leave(reason);
                ModuleSearch.leaveAsked(required, reason, expectations);
            } else if (entry instanceof ModuleEntry.Only only) {
                ModuleLimits.ask(only, expectations).leave(reason);
            } else if (entry instanceof ModuleEntry.Never never) {
                ModuleLimits.ask(never, expectations).forEach(question -> question.leave(reason));
            }
        }
    }
}
