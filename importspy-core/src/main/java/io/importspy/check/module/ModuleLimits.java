package io.importspy.check.module;

import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.KnownModule;
import io.importspy.check.rule.Question;
import io.importspy.contract.ModuleEntry;
import io.importspy.contract.ModulePattern;
import io.importspy.contract.Written;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Topic;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code only} and {@code never}: what may be among the modules, whether anybody asks for it or not. */
record ModuleLimits(ModuleCatalog catalog, Expectations expectations) {

    private static final Set<RuleId> RULES = Topic.MODULES.rules();

    void check(ModuleEntry.Only only) {
        Question question = ask(only, expectations);
        question.looked();
        String expected = only.allowed().isEmpty()
                ? "no module on the runtime class path"
                : "only " + names(only.allowed()) + " on the runtime class path";
        for (KnownModule module : catalog.known()) {
            if (module.atRuntime() && !isAmong(only.allowed(), module)) {
                question.violated(judgement(RuleId.MODULE_UNLISTED, module, expected, "or add it to `only`"));
            }
        }
        leaveOpen(question, expected);
    }

    void check(ModuleEntry.Never never) {
        List<Question> questions = ask(never, expectations);
        for (int i = 0; i < questions.size(); i++) {
            Written<ModulePattern> pattern = never.forbidden().get(i);
            Question question = questions.get(i);
            question.looked();
            String expected = "no module " + name(pattern.value());
            for (KnownModule module : catalog.known()) {
                if (module.is(pattern.value())) {
                    question.violated(judgement(RuleId.MODULE_NEVER, module, expected, "or replace it"));
                }
            }
            leaveOpen(question, expected);
        }
    }

    /** Asks that there is nothing else. */
    static Question ask(ModuleEntry.Only only, Expectations expectations) {
        return expectations.ask(new ContractOrigin(only.position(), only.remarks()), new Subject.Modules(), RULES);
    }

    /** Asks for each pattern that there is none. */
    static List<Question> ask(ModuleEntry.Never never, Expectations expectations) {
        return never.forbidden().stream()
                .map(pattern -> expectations.ask(
                        new ContractOrigin(pattern.position(), never.remarks()),
                        new Subject.Module(name(pattern.value())),
                        RULES))
                .toList();
    }

    private static boolean isAmong(List<Written<ModulePattern>> patterns, KnownModule module) {
        return patterns.stream().anyMatch(pattern -> module.is(pattern.value()));
    }

    private void leaveOpen(Question question, String expected) {
        catalog.gap()
                .ifPresent(gap -> question.undecided(FindingDraft.of(
                        RuleId.MODULE_UNKNOWN, new Subject.Modules(), expected, gap, ModuleSearch.NAMES)));
    }

    private static FindingDraft judgement(RuleId id, KnownModule module, String expected, String instead) {
        return new FindingDraft(
                id,
                new Subject.Module(module.name()),
                expected,
                module.name() + " " + module.version(),
                module.file().map(file -> Place.of(String.valueOf(file.getFileName()), 0)),
                "exclude the dependency (`mvn dependency:tree` shows where it comes from), " + instead);
    }

    private static String names(List<Written<ModulePattern>> patterns) {
        return patterns.stream().map(Written::value).map(ModuleLimits::name).collect(Collectors.joining(", "));
    }

    private static String name(ModulePattern pattern) {
        return pattern.groupId()
                + ':'
                + pattern.artifactId()
                + pattern.classifier().map(":"::concat).orElse("");
    }
}
