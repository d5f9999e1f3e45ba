package io.importspy.check.type;

import io.importspy.archive.UndecidableException;
import io.importspy.bytecode.Exports;
import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Places;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Subjects;
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
import io.importspy.verdict.Subject;
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
    static ApiCheck of(Inspection inspection, List<TypeEntry> more, Expectations expectations) {
        List<TypeEntry> promised = new ArrayList<>();
        addPromised(inspection.contract().types(), promised);
        addPromised(more, promised);
        Optional<Exports> exports =
                promised.isEmpty() ? Optional.empty() : exports(inspection, promised.get(0), expectations);
        return new ApiCheck(new BaselineApi(promised), inspection.hierarchy(), exports);
    }

    private static void addPromised(List<TypeEntry> entries, List<TypeEntry> promised) {
        for (TypeEntry entry : entries) {
            if (entry.match() != Match.SUBSET) {
                promised.add(entry);
            }
        }
    }

    private static Optional<Exports> exports(Inspection inspection, TypeEntry first, Expectations expectations) {
        try {
            return Optional.of(Exports.of(inspection.artifact()));
        } catch (UndecidableException e) {
            Subject type = new Subject.Type(first.header().value().name());
            expectations
                    .ask(ContractOrigin.by(first), type, EntryQuestions.RULES)
                    .undecided(e);
            return Optional.empty();
        }
    }

    /** Holds a type against the entry that promises it. */
    void check(TypeEntry entry, ObservedType type, Expectations expectations) {
        EntryQuestions questions = EntryQuestions.ask(entry, type.name(), expectations);
        DeclarationText.Pair headers = DeclarationText.pair(entry.header().value(), type.declaration());
        if (exports.filter(module -> !module.has(type.internalName())).isPresent()) {
            questions.header().violated(notExported(type, headers));
            questions.leaveParts("the module does not export the type");
            return;
        }
        questions.all().forEach(Question::looked);
        questions.header().look(() -> Places.of(type), () -> hierarchy.requireLinkable(type));
        Changes changes = Compatibility.of(promise, entry, type, hierarchy);
        for (IncompatibleChange found : changes.all()) {
            Question question = question(found.entry(), entry, type, questions, expectations);
            report(found, entry, question, type, headers);
        }
        for (Changes.Open open : changes.open()) {
            question(open.entry(), entry, type, questions, expectations)
                    .undecided(open.cause(), Optional.of(Places.of(type)));
            if (open.entry().isEmpty()) {
                questions.leaveParts("not all of the type could be looked at");
            }
        }
    }

    /** What asks for a member, which may be the entry of a supertype. */
    private static Question question(
            Optional<MemberEntry> member,
            TypeEntry entry,
            ObservedType type,
            EntryQuestions questions,
            Expectations expectations) {
        if (member.isEmpty()) {
            return questions.header();
        }
        int index = entry.members().indexOf(member.get());
        return index >= 0
                ? questions.members().get(index)
                : expectations.ask(
                        ContractOrigin.by(member.get()),
                        Subjects.of(type.name(), member.get().declaration().value()),
                        EntryQuestions.RULES);
    }

    private static FindingDraft notExported(ObservedType type, DeclarationText.Pair headers) {
        return new FindingDraft(
                        RuleId.TYPE_ACCESS,
                        new Subject.Type(type.name()),
                        headers.expected(),
                        "a type in a package that the module does not export",
                        Optional.of(Places.of(type)),
                        "export its package to everyone, or accept the change in the contract")
                .breaking(Incompatibility.both("JLS 7.7.2"));
    }

    private static void report(
            IncompatibleChange found,
            TypeEntry entry,
            Question question,
            ObservedType type,
            DeclarationText.Pair headers) {
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
        question.violated(found.conditional() ? asked.informing() : asked, judgement.breaking(found.what()));
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

    private static Subject subject(IncompatibleChange found, ObservedType type) {
        return found.promised()
                .or(() -> found.member().map(ObservedMember::declaration))
                .<Subject>map(member -> Subjects.of(type.name(), member))
                .orElseGet(() -> new Subject.Type(type.name()));
    }

    private static Place place(IncompatibleChange found, ObservedType type) {
        return found.member().map(Places::of).orElseGet(() -> Places.of(type));
    }
}
