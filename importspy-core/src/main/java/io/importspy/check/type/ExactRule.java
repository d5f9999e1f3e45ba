package io.importspy.check.type;

import io.importspy.archive.UndecidableException;
import io.importspy.bytecode.ObservedType;
import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Findings;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Places;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Contract;
import io.importspy.contract.Match;
import io.importspy.contract.MemberEntry;
import io.importspy.contract.TypeEntry;
import io.importspy.contract.Written;
import io.importspy.declaration.DeclarationException;
import io.importspy.declaration.DeclarationParser;
import io.importspy.declaration.DeclarationPrinter;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MemberSignature;
import io.importspy.declaration.Names;
import io.importspy.declaration.Scope;
import io.importspy.declaration.TypeName;
import io.importspy.generate.ApiType;
import io.importspy.generate.PublicApi;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code match: exact}: nothing that clients can use is left unsaid. */
public final class ExactRule implements Rule {

    @Override
    public void check(Inspection inspection, Findings findings) {
        Contract contract = inspection.contract();
        boolean exact = isExact(contract);
        Optional<TypeEntry> first = firstExact(contract.types());
        if (exact || first.isPresent()) {
            ContractOrigin asked = contract.match().isPresent()
                    ? ContractOrigin.by(contract.match().get().position())
                    : ContractOrigin.by(contract.types().get(0));
            findings.guard(asked, () -> {
                PublicApi api = api(asked, inspection, findings);
                if (exact) {
                    findUndeclared(asked, api, inspection, findings);
                }
                compare(contract.types(), api, inspection, findings);
            });
        }
    }

    /** The same for entries that hold in a deployment only. */
    static void check(List<TypeEntry> entries, Inspection inspection, Findings findings) {
        Optional<TypeEntry> first = firstExact(entries);
        if (first.isPresent()) {
            compare(entries, api(ContractOrigin.by(first.get()), inspection, findings), inspection, findings);
        }
    }

    private static Optional<TypeEntry> firstExact(List<TypeEntry> entries) {
        for (TypeEntry entry : entries) {
            if (isExact(entry)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static void findUndeclared(ContractOrigin asked, PublicApi api, Inspection inspection, Findings findings) {
        Contract contract = inspection.contract();
        Set<String> declared = new HashSet<>();
        contract.types().forEach(entry -> declared.add(key(entry)));
        contract.deployments().forEach(block -> block.types().forEach(entry -> declared.add(key(entry))));
        for (ApiType type : api.types()) {
            if (!declared.contains(key(type.header().name())) && isSpoken(type)) {
                findings.violated(asked, undeclared(type, inspection));
            }
        }
    }

    private static PublicApi api(ContractOrigin asked, Inspection inspection, Findings findings) {
        PublicApi api = new PublicApi(
                inspection.artifact(),
                inspection.hierarchy(),
                true,
                inspection.contract().exclude());
        for (UndecidableException question : api.unreadable()) {
            findings.guard(asked, () -> {
                throw question;
            });
        }
        return api;
    }

    private static void compare(List<TypeEntry> entries, PublicApi api, Inspection inspection, Findings findings) {
        Map<String, List<TypeEntry>> byName = new HashMap<>();
        entries.forEach(entry ->
                byName.computeIfAbsent(key(entry), any -> new ArrayList<>()).add(entry));
        for (ApiType type : api.types()) {
            List<TypeEntry> same = byName.getOrDefault(key(type.header().name()), List.of());
            firstExact(same).ifPresent(entry -> compare(entry, same, type, inspection, findings));
        }
    }

    private static boolean isExact(TypeEntry entry) {
        return entry.match() == Match.EXACT;
    }

    private static boolean isExact(Contract contract) {
        return contract.match().isPresent() && contract.match().get().value() == Match.EXACT;
    }

    /** A contract may say of a type in several places what it has, if it extends others. */
    private static void compare(
            TypeEntry entry, List<TypeEntry> same, ApiType type, Inspection inspection, Findings findings) {
        List<String> written = same.stream().flatMap(ExactRule::signatures).toList();
        for (MemberDeclaration member : type.members()) {
            if (!written.contains(MemberSignature.of(member, type.header())) && isSpoken(member, type)) {
                findings.violated(ContractOrigin.by(entry), undeclared(type, member, inspection));
            }
        }
    }

    private static Stream<String> signatures(TypeEntry entry) {
        return entry.members().stream()
                .map(MemberEntry::declaration)
                .map(Written::value)
                .map(member -> MemberSignature.of(member, entry.header().value()));
    }

    /** Whether Java can say it at all; other languages have names that no contract can hold. */
    private static boolean isSpoken(ApiType type) {
        try {
            DeclarationParser.parseType(text(type), Scope.of(List.of()));
            return true;
        } catch (DeclarationException e) {
            return false;
        }
    }

    private static boolean isSpoken(MemberDeclaration member, ApiType type) {
        try {
            DeclarationParser.parseMember(
                    text(member, type), Scope.of(List.of()).inside(type.header()));
            return true;
        } catch (DeclarationException e) {
            return false;
        }
    }

    private static String text(ApiType type) {
        return DeclarationPrinter.print(type.header(), Names.full());
    }

    private static String text(MemberDeclaration member, ApiType type) {
        return DeclarationPrinter.print(member, Names.full().inside(type.header()));
    }

    private static FindingDraft undeclared(ApiType type, Inspection inspection) {
        return new FindingDraft(
                RuleId.TYPE_UNDECLARED,
                type.header().name(),
                "nothing that the contract does not declare",
                text(type),
                inspection.hierarchy().find(type.header().name()).map(Places::of),
                "add this line to `types`, hide the type, or name it under `exclude`");
    }

    private static FindingDraft undeclared(ApiType type, MemberDeclaration member, Inspection inspection) {
        return new FindingDraft(
                RuleId.MEMBER_UNDECLARED,
                type.header().name() + "." + DeclarationText.signature(member),
                "nothing that the contract does not declare",
                text(member, type),
                place(type, member, inspection),
                "add this line to `members`, hide the member, or name its annotation under `exclude`");
    }

    private static Optional<Place> place(ApiType type, MemberDeclaration member, Inspection inspection) {
        Optional<ObservedType> found = inspection.hierarchy().find(type.header().name());
        return found.flatMap(observed -> observed.members().stream()
                        .filter(other -> other.name().equals(member.name()) && !other.isSynthetic())
                        .filter(other -> MemberSignature.of(other.declaration(), type.header())
                                .equals(MemberSignature.of(member, type.header())))
                        .findFirst())
                .map(Places::of)
                .or(() -> found.map(Places::of));
    }

    private static String key(TypeEntry entry) {
        return key(entry.header().value().name());
    }

    private static String key(String name) {
        return TypeName.of(name).inSource();
    }
}
