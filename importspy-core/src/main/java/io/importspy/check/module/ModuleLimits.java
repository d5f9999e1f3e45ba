package io.importspy.check.module;

import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Findings;
import io.importspy.check.rule.KnownModule;
import io.importspy.contract.ModuleEntry;
import io.importspy.contract.ModulePattern;
import io.importspy.contract.Remarks;
import io.importspy.contract.Written;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import java.util.List;
import java.util.stream.Collectors;

/** {@code only} and {@code never}: what may be among the modules, whether anybody asks for it or not. */
record ModuleLimits(ModuleCatalog catalog, Findings findings) {

    void check(ModuleEntry.Only only) {
        findings.expect(1);
        String expected = only.allowed().isEmpty()
                ? "no module on the runtime class path"
                : "only " + names(only.allowed()) + " on the runtime class path";
        for (KnownModule module : catalog.known()) {
            if (module.atRuntime() && !isAmong(only.allowed(), module)) {
                findings.violated(
                        new ContractOrigin(only.position(), only.remarks()),
                        judgement(RuleId.MODULE_UNLISTED, module, expected, "or add it to `only`"));
            }
        }
        leaveOpen(only.position(), only.remarks(), expected);
    }

    void check(ModuleEntry.Never never) {
        for (Written<ModulePattern> pattern : never.forbidden()) {
            findings.expect(1);
            String expected = "no module " + name(pattern.value());
            for (KnownModule module : catalog.known()) {
                if (module.is(pattern.value())) {
                    findings.violated(
                            new ContractOrigin(pattern.position(), never.remarks()),
                            judgement(RuleId.MODULE_NEVER, module, expected, "or use another one in its place"));
                }
            }
            leaveOpen(pattern.position(), never.remarks(), expected);
        }
    }

    private static boolean isAmong(List<Written<ModulePattern>> patterns, KnownModule module) {
        return patterns.stream().anyMatch(pattern -> module.is(pattern.value()));
    }

    private void leaveOpen(Place position, Remarks remarks, String expected) {
        catalog.gap()
                .ifPresent(gap -> findings.undecided(
                        new ContractOrigin(position, remarks),
                        FindingDraft.of(
                                RuleId.MODULE_UNKNOWN,
                                "the modules of the artifact",
                                expected,
                                gap,
                                ModuleSearch.NAMES)));
    }

    private static FindingDraft judgement(RuleId id, KnownModule module, String expected, String instead) {
        return new FindingDraft(
                id,
                module.name(),
                expected,
                module.name() + " " + module.version(),
                module.file().map(file -> Place.of(String.valueOf(file.getFileName()), 0)),
                "exclude it where it comes from (`mvn dependency:tree` shows that), " + instead);
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
