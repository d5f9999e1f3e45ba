package io.importspy.check.type;

import io.importspy.bytecode.ObservedType;
import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Findings;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Places;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Match;
import io.importspy.contract.MemberEntry;
import io.importspy.contract.TypeEntry;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.verdict.Incompatibility;
import io.importspy.verdict.RuleId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code types}: each type is there, and is what its header, its annotations and its members say. */
public final class TypesRule implements Rule {

    /** As many entries are worth waking other threads for: one takes some ten microseconds, the first pool of a JVM some milliseconds. */
    private static final int MANY = 16;

    @Override
    public void check(Inspection inspection, Findings findings) {
        check(inspection.contract().types(), inspection, ApiCheck.of(inspection, List.of(), findings), findings);
    }

    /**
     * Holds the artifact against entries that ask something in one deployment only.
     *
     * @param entries the entries
     * @param inspection what they are held against
     * @param findings where it is said what is not so
     */
    public static void check(List<TypeEntry> entries, Inspection inspection, Findings findings) {
        inspection.artifact().requireClasses();
        check(entries, inspection, ApiCheck.of(inspection, entries, findings), findings);
        ExactRule.check(entries, inspection, findings);
    }

    private static void check(List<TypeEntry> entries, Inspection inspection, ApiCheck api, Findings findings) {
        Stream<TypeEntry> stream = entries.size() < MANY ? entries.stream() : entries.parallelStream();
        stream.map(entry -> check(entry, inspection, api)).toList().forEach(findings::add);
    }

    private static Findings check(TypeEntry entry, Inspection inspection, ApiCheck api) {
        Findings findings = new Findings();
        findings.guard(ContractOrigin.by(entry), () -> find(entry, inspection, api, findings));
        return findings;
    }

    private static void find(TypeEntry entry, Inspection inspection, ApiCheck api, Findings findings) {
        TypeDeclaration header = entry.header().value();
        if (header.isPattern()) {
            findAll(entry, inspection, findings);
            return;
        }
        Optional<ObservedType> type = inspection.hierarchy().find(header.name());
        if (type.isEmpty()) {
            findings.expect(1);
            FindingDraft missing = missing(header, TypeSearch.of(inspection));
            findings.violated(
                    ContractOrigin.by(entry),
                    entry.match() == Match.SUBSET ? missing : missing.breaking(Incompatibility.both("JLS 13.3")));
        } else if (entry.match() == Match.SUBSET) {
            check(entry, type.get(), inspection, findings);
        } else {
            api.check(entry, type.get(), findings);
        }
    }

    private static void findAll(TypeEntry entry, Inspection inspection, Findings findings) {
        TypeDeclaration header = entry.header().value();
        List<ObservedType> types = TypeSearch.of(inspection).byPattern(header).toList();
        if (types.isEmpty()) {
            findings.expect(1);
            findings.undecided(ContractOrigin.by(entry), noMatch(header));
        }
        types.forEach(type -> check(entry, type, inspection, findings));
    }

    private static void check(TypeEntry entry, ObservedType type, Inspection inspection, Findings findings) {
        findings.expect(1 + entry.annotations().size() + entry.members().size());
        findings.lookedAt(type.internalName());
        findings.guard(ContractOrigin.by(entry), () -> Places.of(type), () -> {
            TypeInspection subject = TypeInspection.of(entry, type, inspection.hierarchy(), findings);
            new HeaderCheck(subject).run();
            for (MemberEntry member : entry.members()) {
                new MemberCheck(subject, member).run();
            }
        });
    }

    private static FindingDraft missing(TypeDeclaration header, TypeSearch search) {
        String found = search.similar(header.name())
                .map(similar -> "no such type (there is " + similar + ")")
                .orElse("no such type");
        return FindingDraft.of(
                RuleId.TYPE_MISSING,
                header.name(),
                DeclarationText.of(header),
                found,
                "add the type to the artifact, or take it out of the contract");
    }

    private static FindingDraft noMatch(TypeDeclaration header) {
        return FindingDraft.of(
                RuleId.TYPE_NO_MATCH,
                header.name(),
                "at least one type that matches",
                "none, so that nothing was looked at",
                "correct the pattern, or take it out of the contract");
    }
}
