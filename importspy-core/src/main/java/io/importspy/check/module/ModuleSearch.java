package io.importspy.check.module;

import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Findings;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.KnownModule;
import io.importspy.check.rule.Rule;
import io.importspy.contract.ModuleEntry;
import io.importspy.contract.ModulePattern;
import io.importspy.verdict.RuleId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Finds the modules that an entry of {@code modules} names, and has each of them checked. */
record ModuleSearch(
        ModuleEntry.Required entry, Inspection inspection, Rule rules, ModuleCatalog catalog, Findings findings) {

    static final String NAMES =
            "check within the build that has these modules, or name files by their paths: plugins/*.jar";

    void run() {
        findings.expect(1);
        if (entry.coordinates().isPresent()) {
            find(entry.coordinates().get());
        } else {
            findFiles();
        }
    }

    private void find(ModulePattern pattern) {
        List<KnownModule> found = catalog.known().stream()
                .filter(module -> module.is(pattern))
                // Without a classifier, it is the artifact itself that is meant.
                .filter(module ->
                        pattern.classifier().isPresent() || module.classifier().isEmpty())
                .toList();
        if (found.isEmpty() && catalog.gap().isPresent()) {
            leaveOpen(catalog.gap().get(), NAMES);
        } else if (found.isEmpty()) {
            tellMissing(similar(pattern), "add it to the dependencies");
        }
        found.forEach(this::check);
    }

    private void check(KnownModule module) {
        if (module.file().isPresent()) {
            check(ResolvedModule.of(module));
        } else if (entry.asked().isPresent()) {
            leaveOpen("no file: " + module.name() + " has not been built yet", "build it first: `mvn verify`");
        }
    }

    private void findFiles() {
        String path = entry.name().value();
        try {
            List<ResolvedModule> found = ResolvedModule.find(inspection.modules(), path);
            if (found.isEmpty()) {
                tellMissing("no such file", "put it there");
            }
            found.forEach(this::check);
        } catch (IOException e) {
            leaveOpen("what cannot be looked at: " + e.getMessage(), "make it readable");
        }
    }

    private void check(ResolvedModule module) {
        entry.asked()
                .ifPresent(asked -> new ModuleCheck(asked, entry.name(), module, inspection, rules).addTo(findings));
    }

    private String similar(ModulePattern pattern) {
        Optional<KnownModule> other = catalog.known().stream()
                .filter(module -> module.is(new ModulePattern("*", pattern.artifactId(), Optional.empty())))
                .findFirst();
        return other.map(module -> "no such module (there is " + module.name() + ")")
                .orElse("no such module");
    }

    private void tellMissing(String found, String advice) {
        if (!entry.optional()) {
            findings.violated(
                    asked(),
                    FindingDraft.of(
                            RuleId.MODULE_MISSING,
                            entry.name().value(),
                            "a module of this name",
                            found,
                            advice + ", or write `optional: true`"));
        }
    }

    private void leaveOpen(String found, String advice) {
        findings.undecided(
                asked(),
                FindingDraft.of(RuleId.MODULE_UNKNOWN, entry.name().value(), "a module of this name", found, advice));
    }

    private ContractOrigin asked() {
        return new ContractOrigin(entry.name().position(), entry.remarks());
    }
}
