package io.importspy.check.type;

import io.importspy.bytecode.Exports;
import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.check.rule.Asked;
import io.importspy.check.rule.Findings;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Judgement;
import io.importspy.check.rule.Places;
import io.importspy.compatibility.Break;
import io.importspy.compatibility.Changes;
import io.importspy.compatibility.Compatibility;
import io.importspy.compatibility.Promise;
import io.importspy.contract.Match;
import io.importspy.contract.MemberEntry;
import io.importspy.contract.TypeEntry;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.verdict.Incompatibility;
import io.importspy.verdict.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code match: compatible} and {@code match: exact}: each client of the API keeps linking and compiling (JLS chapter 13). */
final class ApiCheck {

    private final Promise promise;
    private final TypeHierarchy hierarchy;
    private final Optional<Exports> exports;

    private ApiCheck(Promise promise, TypeHierarchy hierarchy, Optional<Exports> exports) {
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
        Optional<Exports> exports =
                promised.isEmpty() ? Optional.empty() : exports(inspection, Asked.by(promised.get(0)), findings);
        return new ApiCheck(new Promise(promised), inspection.hierarchy(), exports);
    }

    private static void addPromised(List<TypeEntry> entries, List<TypeEntry> promised) {
        for (TypeEntry entry : entries) {
            if (entry.match() != Match.SUBSET) {
                promised.add(entry);
            }
        }
    }

    private static Optional<Exports> exports(Inspection inspection, Asked asked, Findings findings) {
        List<Exports> read = new ArrayList<>();
        findings.guard(asked, () -> read.add(Exports.of(inspection.artifact())));
        return read.stream().findFirst();
    }

    /** Holds a type against the entry that promises it. */
    void check(TypeEntry entry, ObservedType type, Findings findings) {
        findings.expect(1 + entry.annotations().size() + entry.members().size());
        findings.lookedAt(type.internalName());
        Texts.Pair headers = Texts.pair(entry.header().value(), type.declaration());
        if (exports.filter(module -> !module.has(type.internalName())).isPresent()) {
            findings.violated(Asked.by(entry), notExported(type, headers));
            return;
        }
        Changes changes = Compatibility.of(promise, entry, type, hierarchy);
        changes.all().forEach(found -> report(found, entry, type, headers, findings));
        changes.open()
                .forEach(question -> findings.guard(asked(question.entry(), entry), () -> Places.of(type), () -> {
                    throw question.cause();
                }));
    }

    private static Judgement notExported(ObservedType type, Texts.Pair headers) {
        return new Judgement(
                        "type.access",
                        type.name(),
                        headers.expected(),
                        "a type in a package that the module does not export",
                        Optional.of(Places.of(type)),
                        "export its package to everyone, or accept the change in the contract")
                .breaking(Incompatibility.both("JLS 7.7.2"));
    }

    private static void report(Break found, TypeEntry entry, ObservedType type, Texts.Pair headers, Findings findings) {
        Asked asked = asked(found.entry(), entry);
        Texts.Pair texts = found.promised().isPresent() || found.member().isPresent() ? members(found) : headers;
        Judgement judgement = new Judgement(
                found.id(),
                subject(found, type),
                texts.expected(),
                found.found().orElse(texts.found()),
                Optional.of(place(found, type)),
                found.advice());
        findings.violated(found.conditional() ? asked.informing() : asked, judgement.breaking(found.what()));
    }

    private static Asked asked(Optional<MemberEntry> member, TypeEntry type) {
        return member.map(Asked::by).orElseGet(() -> Asked.by(type));
    }

    private static Texts.Pair members(Break found) {
        Optional<MemberDeclaration> now = found.member().map(ObservedMember::declaration);
        if (found.promised().isEmpty()) {
            return new Texts.Pair("no such member", Texts.of(now.orElseThrow()));
        }
        MemberDeclaration promised = found.promised().get();
        return now.map(member -> Texts.pair(promised, member))
                .orElseGet(() -> new Texts.Pair(Texts.of(promised), "no such member"));
    }

    private static String subject(Break found, ObservedType type) {
        return found.promised()
                .or(() -> found.member().map(ObservedMember::declaration))
                .map(member -> type.name() + "." + Texts.signature(member))
                .orElse(type.name());
    }

    private static Place place(Break found, ObservedType type) {
        return found.member().map(Places::of).orElseGet(() -> Places.of(type));
    }
}
