package io.importspy.check.type;

import io.importspy.archive.UndecidableException;
import io.importspy.bytecode.ObservedType;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Places;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Match;
import io.importspy.contract.TypeEntry;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.verdict.Incompatibility;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code types}: each type is there, and is what its header, its annotations and its members say. */
public final class TypesRule implements Rule {

    /** As many entries are worth waking other threads for: one takes some ten microseconds, the first pool of a JVM some milliseconds. */
    private static final int MANY = 16;

    @Override
    public void check(Inspection inspection, Expectations expectations) {
        check(
                inspection.contract().types(),
                inspection,
                ApiCheck.of(inspection, List.of(), expectations),
                expectations);
    }

    /**
     * Holds the artifact against entries that ask something in one deployment only.
     *
     * @param entries the entries
     * @param inspection what they are held against
     * @param expectations where it is told how each ended
     */
    public static void check(List<TypeEntry> entries, Inspection inspection, Expectations expectations) {
        try {
            inspection.artifact().requireClasses();
        } catch (UndecidableException e) {
            EntryQuestions.ask(entries.get(0), entries.get(0).header().value().name(), expectations)
                    .header()
                    .undecided(e);
            leave(entries.subList(1, entries.size()), "there are no classes", expectations);
            return;
        }
        check(entries, inspection, ApiCheck.of(inspection, entries, expectations), expectations);
        ExactRule.check(entries, inspection, expectations);
    }

    /**
     * Records entries that nobody looks at.
     *
     * @param entries the entries
     * @param reason why
     * @param expectations where they are recorded
     */
    public static void leave(List<TypeEntry> entries, String reason, Expectations expectations) {
        for (TypeEntry entry : entries) {
            EntryQuestions.ask(entry, entry.header().value().name(), expectations)
                    .leave(reason);
        }
    }

    private static void check(List<TypeEntry> entries, Inspection inspection, ApiCheck api, Expectations expectations) {
        Stream<TypeEntry> stream = entries.size() < MANY ? entries.stream() : entries.parallelStream();
        TypeSearch search = new TypeSearch(inspection);
        for (Expectations part :
                stream.map(entry -> check(entry, inspection, api, search)).toList()) {
            expectations.add(part);
        }
    }

    private static Expectations check(TypeEntry entry, Inspection inspection, ApiCheck api, TypeSearch search) {
        Expectations part = new Expectations();
        TypeDeclaration header = entry.header().value();
        List<ObservedType> types = new ArrayList<>();
        List<UndecidableException> unreadable = new ArrayList<>();
        for (String name : header.isPattern() ? search.namesByPattern(header) : List.of(header.name())) {
            try {
                search.find(name, header).ifPresent(types::add);
            } catch (UndecidableException e) {
                unreadable.add(e);
            }
        }
        if (!unreadable.isEmpty()) {
            Question question = EntryQuestions.ask(entry, header.name(), part).header();
            unreadable.forEach(question::undecided);
        } else if (types.isEmpty()) {
            tellMissing(entry, EntryQuestions.ask(entry, header.name(), part), search);
        }
        for (ObservedType type : types) {
            if (entry.match() == Match.SUBSET || header.isPattern()) {
                check(entry, type, inspection, part);
            } else {
                api.check(entry, type, part);
            }
        }
        return part;
    }

    private static void tellMissing(TypeEntry entry, EntryQuestions questions, TypeSearch search) {
        TypeDeclaration header = entry.header().value();
        questions.leaveParts("there is no such type");
        if (header.isPattern()) {
            questions.header().undecided(noMatch(header));
            return;
        }
        questions.header().look(() -> {
            FindingDraft missing = missing(header, search);
            questions
                    .header()
                    .violated(
                            entry.match() == Match.SUBSET
                                    ? missing
                                    : missing.breaking(Incompatibility.both("JLS 13.3")));
        });
    }

    private static void check(TypeEntry entry, ObservedType type, Inspection inspection, Expectations expectations) {
        EntryQuestions questions = EntryQuestions.ask(entry, type.name(), expectations);
        questions.header().look(() -> Places.of(type), () -> {
            inspection.hierarchy().requireLinkable(type); // nobody can load a type that is there and cannot be linked
            TypeInspection subject = TypeInspection.of(entry, type, inspection.hierarchy());
            new HeaderCheck(subject, questions).run();
            for (int i = 0; i < entry.members().size(); i++) {
                new MemberCheck(
                                subject,
                                entry.members().get(i),
                                questions.members().get(i))
                        .run();
            }
        });
    }

    private static FindingDraft missing(TypeDeclaration header, TypeSearch search) {
        String found = search.similar(header.name())
                .map(similar -> "no such type (there is " + similar + ")")
                .orElse("no such type");
        return FindingDraft.of(
                RuleId.TYPE_MISSING,
                new Subject.Type(header.name()),
                DeclarationText.of(header),
                found,
                "add the type to the artifact, or remove it from the contract");
    }

    private static FindingDraft noMatch(TypeDeclaration header) {
        return FindingDraft.of(
                RuleId.TYPE_NO_MATCH,
                new Subject.Type(header.name()),
                "at least one type that matches",
                "no match, so nothing was checked",
                "correct the pattern, or remove it from the contract");
    }
}
