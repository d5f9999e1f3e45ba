package io.importspy.check.imports;

import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Places;
import io.importspy.check.rule.Plural;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.WaiverIndex;
import io.importspy.declaration.TypeName;
import io.importspy.reference.Use;
import io.importspy.reference.User;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that code refers to and may not, with all its uses. */
final class ImportFinding {

    /** How many uses a message shows. */
    private static final int SHOWN = 3;

    private final RuleId id;
    private final Question question;
    private final ContractOrigin asked;
    private final String expected;
    private final String found;
    private final String advice;
    private final List<Used> uses = new ArrayList<>();

    ImportFinding(RuleId id, Question question, ContractOrigin asked, String expected, String found, String advice) {
        this.id = id;
        this.question = question;
        this.asked = asked;
        this.expected = expected;
        this.found = found;
        this.advice = advice;
    }

    /** A use, and who uses it by the name that waivers have for it. */
    private record Used(Subject user, Use use) {}

    /** What was found, as messages show it. */
    String found() {
        return found;
    }

    /** All its uses. */
    List<Use> uses() {
        return uses.stream().map(Used::use).toList();
    }

    /** Adds a use. */
    void add(Use use) {
        uses.add(new Used(subject(use.user()), use));
    }

    private static Subject subject(User user) {
        if (user.member().isEmpty()) {
            return new Subject.Type(user.type());
        }
        if (user.isConstructor()) {
            String name = TypeName.of(user.type()).simpleName();
            return new Subject.Member(user.type(), Subject.Kind.CONSTRUCTOR, name, user.parameters());
        }
        // A field that mentions a type, or code: of the body of a lambda expression only the name of the method is
        // known.
        return new Subject.Member(
                user.type(), Subject.Kind.METHOD, user.member().get(), user.parameters());
    }

    /** Says it once for all uses that the same waivers accept, so that one for old code accepts nothing new. */
    void tell(WaiverIndex waivers) {
        Map<List<Integer>, List<Used>> groups = new LinkedHashMap<>();
        for (Used use : uses) {
            groups.computeIfAbsent(waivers.accepting(id, use.user()), any -> new ArrayList<>())
                    .add(use);
        }
        groups.values().forEach(group -> question.violated(asked, judgement(group)));
    }

    private FindingDraft judgement(List<Used> group) {
        List<Used> sorted = new ArrayList<>(group);
        sorted.sort(Comparator.comparing(used -> used.use().line().isEmpty())); // stable: first those that have a line
        List<String> shown = new ArrayList<>();
        for (Used used : sorted.subList(0, Math.min(SHOWN, sorted.size()))) {
            shown.add(used.user() + place(used.use()));
        }
        int others = sorted.size() - shown.size();
        Used first = sorted.get(0);
        return new FindingDraft(
                id,
                first.user(),
                expected,
                found + "; used in " + String.join(", ", shown)
                        + (others == 0 ? "" : " and " + Plural.of(others, "more use", "more uses")),
                Optional.of(Places.of(first.use())),
                advice);
    }

    private static String place(Use use) {
        if (use.sourceFile().isEmpty() || use.line().isEmpty()) {
            return "";
        }
        String file = use.sourceFile().get();
        return " (" + file.substring(file.lastIndexOf('/') + 1) + ":"
                + use.line().getAsInt() + ")";
    }
}
