package io.importspy.check.deployment;

import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Rule;
import io.importspy.environment.source.HostEnvironment;
import io.importspy.release.JavaReleases;
import io.importspy.verdict.RuleId;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Supplier;

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
                for (int i = 0; i < spans.size(); i++) {
                    AllowedJava span = spans.get(i);
                    Question question = questions.get(i);
                    question.look(() -> check(span, question, answers, releases, inspection, expectations));
                }
            });
        }
    }

    private static void check(
            AllowedJava span,
            Question question,
            JdkAnswers answers,
            JavaReleases releases,
            Inspection inspection,
            Expectations expectations) {
        KnownJava known = new KnownJava(span, releases);
        unseen(known.later(), "a newer", known, expectations);
        NavigableSet<Integer> numbers = known.releases();
        unseen(known.earlier(), "an older", known, expectations);
        new JdkApiCheck(span, numbers, answers, question).run(inspection.references());
        if (inspection.references().classes().isEmpty()) {
            question.leave("there are no class files");
        } else if (!inspection.references().unreadable().isEmpty()) {
            question.leave("not all class files could be read");
        }
    }

    private static void unseen(String which, String jdk, KnownJava known, Expectations expectations) {
        if (!which.isEmpty()) {
            known.allowed()
                    .ask(UNKNOWN_RELEASES, expectations)
                    .leaveNoted("the JDK API of " + which + " ("
                            + Blocks.title(known.allowed().block()) + "): the JDK of this build is "
                            + known.jdk().newest() + "; run the build with " + jdk + " one to have it looked at");
        }
    }
}
