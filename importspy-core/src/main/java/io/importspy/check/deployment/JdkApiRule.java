package io.importspy.check.deployment;

import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Rule;
import io.importspy.environment.source.HostEnvironment;
import io.importspy.release.JavaReleases;
import io.importspy.verdict.RuleId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code java} of {@code deployments}: what the artifact's code refers to in the JDK is API of each Java release that a block allows,
 * wherever this build runs. Releases later than its JDK are named as not looked at.
 */
public final class JdkApiRule implements Rule {

    /** There is always a later release: if waivers could be for it, none would ever be called unused. */
    private static final Set<RuleId> UNKNOWN_RELEASES = Set.of();

    private static final Set<RuleId> RULES = EnumSet.of(RuleId.JDK_API, RuleId.JDK_INTERNAL);

    private final Supplier<JavaReleases> jdk;

    /** The rule, with the releases that the running JDK knows. */
    public JdkApiRule() {
        this(() -> JavaReleases.running(HostEnvironment.javaHome()));
    }

    JdkApiRule(Supplier<JavaReleases> jdk) {
        this.jdk = jdk;
    }

    @Override
    public void check(Inspection inspection, Expectations expectations) {
        AllowedJava.of(Blocks.unwanted(inspection))
                .forEach(span -> span.ask(RULES, expectations).leave(Blocks.UNWANTED));
        List<AllowedJava> spans = AllowedJava.of(inspection.deployments());
        if (spans.isEmpty()) {
            return;
        }
        // Class files that cannot be read, and what is counted, are the business of the rule for their versions.
        List<Question> questions =
                spans.stream().map(span -> span.ask(RULES, expectations)).toList();
        try (JavaReleases releases = jdk.get()) {
            questions.get(0).look(() -> {
                JdkAnswers answers = new JdkAnswers(inspection, releases);
                UnknownReleases unknown = new UnknownReleases();
                for (int i = 0; i < spans.size(); i++) {
                    KnownJava known = new KnownJava(spans.get(i), releases);
                    Question question = questions.get(i);
                    question.look(() -> check(known, question, answers, inspection, unknown));
                }
                unknown.note(releases.newest(), expectations);
            });
        }
    }

    private static void check(
            KnownJava known, Question question, JdkAnswers answers, Inspection inspection, UnknownReleases unknown) {
        unknown.addLater(known);
        NavigableSet<Integer> numbers = known.releases();
        unknown.addEarlier(known);
        new JdkApiCheck(known.allowed(), numbers, answers, question).run(inspection.references());
        if (inspection.references().classes().isEmpty()) {
            question.leave("there are no class files");
        } else if (!inspection.references().unreadable().isEmpty()) {
            question.leave("not all class files could be read");
        }
    }

    /** The releases that deployments allow and the JDK does not know. They are told in one text, whichever deployment is asked. */
    private static final class UnknownReleases {

        private final Map<String, List<AllowedJava>> later = new LinkedHashMap<>();
        private final Map<String, List<AllowedJava>> earlier = new LinkedHashMap<>();

        void addLater(KnownJava known) {
            add(known.later(), known.allowed(), later);
        }

        void addEarlier(KnownJava known) {
            add(known.earlier(), known.allowed(), earlier);
        }

        private static void add(String which, AllowedJava span, Map<String, List<AllowedJava>> releases) {
            if (!which.isEmpty()) {
                releases.computeIfAbsent(which, any -> new ArrayList<>()).add(span);
            }
        }

        void note(int newest, Expectations expectations) {
            String unknown = Stream.of(later, earlier)
                    .flatMap(all -> all.entrySet().stream())
                    .map(entry -> entry.getKey() + " (" + titles(entry.getValue()) + ")")
                    .collect(Collectors.joining(" and of "));
            String jdk = earlier.isEmpty() ? "a newer" : later.isEmpty() ? "an older" : "another";
            String text = "the JDK API of " + unknown + ": the JDK of this build is " + newest + "; run the build with "
                    + jdk + " one to have it looked at";
            Stream.of(later, earlier)
                    .flatMap(all -> all.values().stream())
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(span -> span.ask(UNKNOWN_RELEASES, expectations).leaveNoted(text));
        }

        private static String titles(List<AllowedJava> spans) {
            return spans.stream().map(span -> Blocks.title(span.block())).collect(Collectors.joining(", "));
        }
    }
}
