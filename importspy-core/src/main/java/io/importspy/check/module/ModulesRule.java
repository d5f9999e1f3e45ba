package io.importspy.check.module;

import io.importspy.check.rule.Findings;
import io.importspy.check.rule.Inspection;
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
    public void check(Inspection inspection, Findings findings) {
        check(inspection.contract().modules(), inspection, findings);
    }

    /**
     * Holds what the artifact runs with against some entries.
     *
     * @param entries those of the contract or of one of its deployments
     * @param inspection what is held against what
     * @param findings where what is found goes
     */
    public void check(List<ModuleEntry> entries, Inspection inspection, Findings findings) {
        if (entries.isEmpty()) {
            return;
        }
        ModuleCatalog catalog = new ModuleCatalog(inspection);
        ModuleLimits limits = new ModuleLimits(catalog, findings);
        for (ModuleEntry entry : entries) {
            if (entry instanceof ModuleEntry.Required required) {
                new ModuleSearch(required, inspection, rules, catalog, findings).run();
            } else if (entry instanceof ModuleEntry.Only only) {
                limits.check(only);
            } else if (entry instanceof ModuleEntry.Never never) {
                limits.check(never);
            }
        }
    }
}
