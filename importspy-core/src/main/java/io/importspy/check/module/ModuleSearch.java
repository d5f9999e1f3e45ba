package io.importspy.check.module;

import io.importspy.archive.IoFailure;
import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.KnownModule;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Rule;
import io.importspy.contract.ModuleEntry;
import io.importspy.contract.ModulePattern;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Topic;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the modules that an entry of {@code modules} names, and has each of them checked. */
record ModuleSearch(
        ModuleEntry.Required entry,
        Inspection inspection,
        Rule rules,
        ModuleCatalog catalog,
        Expectations expectations,
        Question question) {

    private static final Set<RuleId> RULES = Topic.MODULES.rules();
    private static final Set<RuleId> ALL = EnumSet.allOf(RuleId.class);

    static final String NAMES =
            "check within the build that has these modules, or name files by their paths: plugins/*.jar";

    void run() {
        question.looked();
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
            leaveOpen("what cannot be looked at: " + IoFailure.reason(e), "make it readable");
        }
    }

    private void check(ResolvedModule module) {
        entry.asked()
                .ifPresent(
                        asked -> new ModuleCheck(asked, entry.name(), module, inspection, rules).addTo(expectations));
    }

    private String similar(ModulePattern pattern) {
        Optional<KnownModule> other = catalog.known().stream()
                .filter(module -> module.is(new ModulePattern("*", pattern.artifactId(), Optional.empty())))
                .findFirst();
        return other.map(module -> "no such module (there is " + module.name() + ")")
                .orElse("no such module");
    }

    private void tellMissing(String found, String advice) {
        if (entry.optional()) {
            question.leave("there is no such module, and none is needed");
            leaveAsked(entry, "there is no such module", expectations);
        } else {
            question.violated(FindingDraft.of(
                    RuleId.MODULE_MISSING,
                    subject(entry),
                    "a module of this name",
                    found,
                    advice + ", or write `optional: true`"));
        }
    }

    private void leaveOpen(String found, String advice) {
        question.undecided(
                FindingDraft.of(RuleId.MODULE_UNKNOWN, subject(entry), "a module of this name", found, advice));
        leaveAsked(entry, "the module could not be looked at", expectations);
    }

    private static Subject subject(ModuleEntry.Required entry) {
        return new Subject.Module(entry.name().value());
    }

    private static ContractOrigin asked(ModuleEntry.Required entry) {
        return new ContractOrigin(entry.name().position(), entry.remarks());
    }

    /** Asks for the module. */
    static Question ask(ModuleEntry.Required entry, Expectations expectations) {
        return expectations.ask(asked(entry), subject(entry), RULES);
    }

    /** Records that nobody looks at what a module must be, which may be violated in all that an artifact may. */
    static void leaveAsked(ModuleEntry.Required entry, String reason, Expectations expectations) {
        if (entry.asked().isPresent()) {
            expectations.ask(asked(entry), subject(entry), ALL).leave(reason);
        }
    }
}
