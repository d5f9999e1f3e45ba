package io.importspy.check.type;

import io.importspy.bytecode.Exports;
import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Findings;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Places;
import io.importspy.compatibility.BaselineApi;
import io.importspy.compatibility.Changes;
import io.importspy.compatibility.Compatibility;
import io.importspy.compatibility.IncompatibleChange;
import io.importspy.contract.Match;
import io.importspy.contract.MemberEntry;
import io.importspy.contract.TypeEntry;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.verdict.Incompatibility;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code match: compatible} and {@code match: exact}: each client of the API keeps linking and compiling (JLS chapter 13). */
final class ApiCheck {

    private final BaselineApi promise;
    private final TypeHierarchy hierarchy;
    private final Optional<Exports> exports;

    private ApiCheck(BaselineApi promise, TypeHierarchy hierarchy, Optional<Exports> exports) {
        this.promise = promise;
        this.hierarchy = hierarchy;
        this.exports = exports;
    }

    /**
     * The check of those entries that ask for it. If nobody can tell what the module exports, this is said once, and types are checked.
     *
     * @param more entries that clients know beside those of the contract
     */
    static ApiCheck of(Inspection inspection, List<TypeEntry> more, Findings findings) {
        List<TypeEntry> promised = new ArrayList<>();
        addPromised(inspection.contract().types(), promised);
        addPromised(more, promised);
        Optional<Exports> exports = promised.isEmpty()
                ? Optional.empty()
                : exports(inspection, ContractOrigin.by(promised.get(0)), findings);
        return new ApiCheck(new BaselineApi(promised), inspection.hierarchy(), exports);
    }

    private static void addPromised(List<TypeEntry> entries, List<TypeEntry> promised) {
        for (TypeEntry entry : entries) {
            if (entry.match() != Match.SUBSET) {
                promised.add(entry);
            }
        }
    }

    private static Optional<Exports> exports(Inspection inspection, ContractOrigin asked, Findings findings) {
        List<Exports> read = new ArrayList<>();
        findings.guard(asked, () -> read.add(Exports.of(inspection.artifact())));
        return read.stream().findFirst();
    }

    /** Holds a type against the entry that promises it. */
    void check(TypeEntry entry, ObservedType type, Findings findings) {
        findings.expect(1 + entry.annotations().size() + entry.members().size());
        findings.lookedAt(type.internalName());
        DeclarationText.Pair headers = DeclarationText.pair(entry.header().value(), type.declaration());
        if (exports.filter(module -> !module.has(type.internalName())).isPresent()) {
            findings.violated(ContractOrigin.by(entry), notExported(type, headers));
            return;
        }
        Changes changes = Compatibility.of(promise, entry, type, hierarchy);
        changes.all().forEach(found -> report(found, entry, type, headers, findings));
        changes.open()
                .forEach(question -> findings.guard(asked(question.entry(), entry), () -> Places.of(type), () -> {
                    throw question.cause();
                }));
    }

    private static FindingDraft notExported(ObservedType type, DeclarationText.Pair headers) {
        return new FindingDraft(
                        RuleId.TYPE_ACCESS,
                        type.name(),
                        headers.expected(),
                        "a type in a package that the module does not export",
                        Optional.of(Places.of(type)),
                        "export its package to everyone, or accept the change in the contract")
                .breaking(Incompatibility.both("JLS 7.7.2"));
    }

    private static void report(
            IncompatibleChange found,
            TypeEntry entry,
            ObservedType type,
            DeclarationText.Pair headers,
            Findings findings) {
        ContractOrigin asked = asked(found.entry(), entry);
        DeclarationText.Pair texts =
                found.promised().isPresent() || found.member().isPresent() ? members(found) : headers;
        FindingDraft judgement = new FindingDraft(
                found.id(),
                subject(found, type),
                texts.expected(),
                found.found().orElse(texts.found()),
                Optional.of(place(found, type)),
                found.advice());
        findings.violated(found.conditional() ? asked.informing() : asked, judgement.breaking(found.what()));
    }

    private static ContractOrigin asked(Optional<MemberEntry> member, TypeEntry type) {
        return member.map(ContractOrigin::by).orElseGet(() -> ContractOrigin.by(type));
    }

    private static DeclarationText.Pair members(IncompatibleChange found) {
        Optional<MemberDeclaration> now = found.member().map(ObservedMember::declaration);
        if (found.promised().isEmpty()) {
            return new DeclarationText.Pair("no such member", DeclarationText.of(now.orElseThrow()));
        }
        MemberDeclaration promised = found.promised().get();
        return now.map(member -> DeclarationText.pair(promised, member))
                .orElseGet(() -> new DeclarationText.Pair(DeclarationText.of(promised), "no such member"));
    }

    private static String subject(IncompatibleChange found, ObservedType type) {
        return found.promised()
                .or(() -> found.member().map(ObservedMember::declaration))
                .map(member -> type.name() + "." + DeclarationText.signature(member))
                .orElse(type.name());
    }

    private static Place place(IncompatibleChange found, ObservedType type) {
        return found.member().map(Places::of).orElseGet(() -> Places.of(type));
    }
}
