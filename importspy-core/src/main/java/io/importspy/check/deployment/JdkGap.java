package io.importspy.check.deployment;

import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Places;
import io.importspy.check.rule.ReferenceText;
import io.importspy.reference.Reference;
import io.importspy.reference.Reference.ToMethod;
import io.importspy.reference.Use;
import io.importspy.release.Availability;
import io.importspy.verdict.RuleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** Something that code refers to, and that some Java releases do not have for it. */
final class JdkGap {

    private final Reference reference;
    private final JdkAnswers answers;
    private final NavigableSet<Integer> having;
    private final NavigableSet<Integer> asked;
    private final Map<Availability, NavigableSet<Integer>> lacking = new EnumMap<>(Availability.class);

    /**
     * Something that is missing somewhere.
     *
     * @param reference what is referred to
     * @param answers knows which releases have it
     * @param asked the releases that are allowed
     */
    JdkGap(Reference reference, JdkAnswers answers, NavigableSet<Integer> asked) {
        this.reference = reference;
        this.answers = answers;
        this.having = answers.having(reference);
        this.asked = asked;
    }

    Reference reference() {
        return reference;
    }

    /** A release that does not have it. */
    void add(int release, Availability instead) {
        lacking.computeIfAbsent(instead, any -> new TreeSet<>()).add(release);
    }

    FindingDraft judgement(AllowedJava allowed, List<Use> uses) {
        boolean isInternal = !lacking.containsKey(Availability.MISSING) && lacking.containsKey(Availability.INTERNAL);
        Optional<Use> first =
                uses.stream().min(Comparator.comparing((Use use) -> use.line().isEmpty()));
        return new FindingDraft(
                isInternal ? RuleId.JDK_INTERNAL : RuleId.JDK_API,
                ReferenceText.subject(reference),
                "API of all Java releases in " + allowed,
                found() + first.map(use -> used(use, uses.size() - 1)).orElse(""),
                first.map(Places::of),
                isInternal ? "use the public replacement; javac --release rejects this use as well" : advice());
    }

    private static String used(Use use, int others) {
        String more = others == 0 ? "" : " and " + others + " more use" + (others == 1 ? "" : "s");
        return "; used in " + use.user() + more;
    }

    private String found() {
        List<String> parts = new ArrayList<>();
        lacking.forEach((instead, releases) -> parts.add(phrase(instead) + " in Java " + ReleaseNames.of(releases)));
        if (having.isEmpty()) {
            parts.add("API of no release that this JDK knows");
        } else {
            if (lacks(release -> release < having.first())) {
                parts.add("added in " + having.first());
            }
            if (!in(Availability.MISSING).tailSet(having.last(), false).isEmpty()) {
                parts.add("removed in " + end());
            }
        }
        return String.join(", ", parts) + result();
    }

    /** What tells it from a method that the release has instead. */
    private String result() {
        int first =
                lacking.values().stream().mapToInt(NavigableSet::first).min().orElseThrow();
        return reference instanceof ToMethod method && answers.hasOtherResult(first, method)
                ? " with the result " + ReferenceText.result(method)
                : "";
    }

    private static String phrase(Availability instead) {
        return switch (instead) {
            case MISSING, AVAILABLE -> "missing";
            case PREVIEW -> "a preview";
            case OPTIONAL -> "left out without --add-modules";
            case INTERNAL -> "internal";
        };
    }

    private boolean lacks(IntPredicate which) {
        return lacking.values().stream().flatMap(NavigableSet::stream).anyMatch(which::test);
    }

    /** The first release without it; its last ones may have had it in a module that nobody gets without asking. */
    private int end() {
        int end = having.last() + 1;
        while (in(Availability.OPTIONAL).contains(end)) {
            end++;
        }
        return end;
    }

    private NavigableSet<Integer> in(Availability instead) {
        return lacking.getOrDefault(instead, Collections.emptyNavigableSet());
    }

    private String advice() {
        if (having.isEmpty()) {
            return "compile with --release " + asked.first() + ", and use only API of that release";
        }
        return lacks(release -> release > having.last())
                ? "limit `java` to releases before " + (having.last() + 1) + ", or bundle a replacement"
                : "limit `java` to " + having.first() + " and later, or compile with --release " + asked.first()
                        + " and use only API of that release";
    }
}
