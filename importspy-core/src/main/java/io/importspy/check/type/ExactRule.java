package io.importspy.check.type;

import io.importspy.bytecode.ObservedType;
import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Places;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Rule;
import io.importspy.check.rule.Subjects;
import io.importspy.contract.Contract;
import io.importspy.contract.Match;
import io.importspy.contract.MemberEntry;
import io.importspy.contract.TypeEntry;
import io.importspy.contract.Written;
import io.importspy.declaration.DeclarationPrinter;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MemberSignature;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.Names;
import io.importspy.declaration.TypeName;
import io.importspy.generate.ApiType;
import io.importspy.generate.PublicApi;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code match: exact}: nothing that clients can use is left unsaid. */
public final class ExactRule implements Rule {

    @Override
    public void check(Inspection inspection, Expectations expectations) {
        Contract contract = inspection.contract();
        Optional<Question> whole = Optional.empty();
        if (contract.match().isPresent() && contract.match().get().value() == Match.EXACT) {
            whole = Optional.of(expectations.ask(
                    ContractOrigin.by(contract.match().get().position()),
                    new Subject.Artifact(inspection.artifact().fileName()),
                    EntryQuestions.RULES));
        }
        check(contract.types(), whole, inspection, expectations);
    }

    /** The same for entries that hold in a deployment only. */
    static void check(List<TypeEntry> entries, Inspection inspection, Expectations expectations) {
        check(entries, Optional.empty(), inspection, expectations);
    }

    private static void check(
            List<TypeEntry> entries, Optional<Question> whole, Inspection inspection, Expectations expectations) {
        Map<TypeEntry, Question> questions = new LinkedHashMap<>();
        for (TypeEntry entry : entries) {
            if (isExact(entry)) {
                Subject type = new Subject.Type(entry.header().value().name());
                questions.put(entry, expectations.ask(ContractOrigin.by(entry), type, EntryQuestions.RULES));
            }
        }
        if (whole.isEmpty() && questions.isEmpty()) {
            return;
        }
        Question first =
                whole.isPresent() ? whole.get() : questions.values().iterator().next();
        first.look(() -> {
            PublicApi api = api(first, inspection);
            questions.values().forEach(Question::looked);
            whole.ifPresent(contract -> findUndeclared(contract, api, inspection));
            compare(entries, questions, api, inspection);
        });
    }

    private static Optional<TypeEntry> firstExact(List<TypeEntry> entries) {
        for (TypeEntry entry : entries) {
            if (isExact(entry)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static void findUndeclared(Question question, PublicApi api, Inspection inspection) {
        Contract contract = inspection.contract();
        Set<String> declared = new HashSet<>();
        contract.types().forEach(entry -> declared.add(key(entry)));
        contract.deployments().forEach(block -> block.types().forEach(entry -> declared.add(key(entry))));
        for (ApiType type : api.types()) {
            if (!declared.contains(key(type.header().name())) && type.isExpressible()) {
                question.violated(undeclared(type, inspection));
            }
        }
    }

    private static PublicApi api(Question question, Inspection inspection) {
        PublicApi api = new PublicApi(
                inspection.artifact(),
                inspection.hierarchy(),
                true,
                inspection.contract().exclude());
        api.unreadable().forEach(question::undecided);
        return api;
    }

    private static void compare(
            List<TypeEntry> entries, Map<TypeEntry, Question> questions, PublicApi api, Inspection inspection) {
        Map<String, List<TypeEntry>> byName = new HashMap<>();
        entries.forEach(entry ->
                byName.computeIfAbsent(key(entry), any -> new ArrayList<>()).add(entry));
        for (ApiType type : api.types()) {
            List<TypeEntry> same = byName.getOrDefault(key(type.header().name()), List.of());
            firstExact(same)
                    .ifPresent(entry -> compare(Objects.requireNonNull(questions.get(entry)), same, type, inspection));
        }
    }

    private static boolean isExact(TypeEntry entry) {
        return entry.match() == Match.EXACT;
    }

    /** A contract may say of a type in several places what it has, if it extends others. */
    private static void compare(Question question, List<TypeEntry> same, ApiType type, Inspection inspection) {
        List<String> written = same.stream().flatMap(ExactRule::signatures).toList();
        for (MemberDeclaration member : type.members()) {
            if (!written.contains(MemberSignature.of(member, type.header())) && isSpoken(member, type)) {
                question.violated(undeclared(type, member, inspection));
            }
        }
    }

    private static Stream<String> signatures(TypeEntry entry) {
        return entry.members().stream()
                .map(MemberEntry::declaration)
                .map(Written::value)
                .map(member -> MemberSignature.of(member, entry.header().value()));
    }

    /** What is private in a contract is no API, and only in the way of clients. */
    private static boolean isSpoken(MemberDeclaration member, ApiType type) {
        return !member.modifiers().has(Modifier.PRIVATE) && type.isExpressible(member);
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
                new Subject.Type(type.header().name()),
                "nothing that the contract does not declare",
                text(type),
                inspection.hierarchy().find(type.header().name()).map(Places::of),
                "add this line to `types`, hide the type, or name it under `exclude`");
    }

    private static FindingDraft undeclared(ApiType type, MemberDeclaration member, Inspection inspection) {
        return new FindingDraft(
                RuleId.MEMBER_UNDECLARED,
                Subjects.of(type.header().name(), member),
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
