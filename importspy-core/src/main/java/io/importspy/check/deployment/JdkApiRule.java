package io.importspy.check.deployment;

import io.importspy.check.rule.Findings;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Rule;
import io.importspy.environment.source.HostEnvironment;
import io.importspy.release.JavaReleases;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Supplier;

/**
 * {@code java} of {@code deployments}: what the artifact's code refers to in the JDK is API of each Java release that a block allows,
 * wherever this build runs. Releases later than its JDK are named as not looked at.
 */
public final class JdkApiRule implements Rule {

    private final Supplier<JavaReleases> jdk;

    /** The rule, with the releases that the running JDK knows. */
    public JdkApiRule() {
        this(() -> JavaReleases.running(HostEnvironment.javaHome()));
    }

    JdkApiRule(Supplier<JavaReleases> jdk) {
        this.jdk = jdk;
    }

    @Override
    public void check(Inspection inspection, Findings findings) {
        List<AllowedJava> spans = AllowedJava.of(inspection.deployments());
        if (spans.isEmpty()) {
            return;
        }
        // Class files that cannot be read, and what is counted, are the business of the rule for their versions.
        try (JavaReleases releases = jdk.get()) {
            findings.guard(spans.get(0).asked(), () -> {
                JdkAnswers answers = new JdkAnswers(inspection, releases);
                for (AllowedJava span : spans) {
                    findings.guard(span.asked(), () -> check(span, answers, releases, inspection, findings));
                }
            });
        }
    }

    private static void check(
            AllowedJava span, JdkAnswers answers, JavaReleases releases, Inspection inspection, Findings findings) {
        KnownJava known = new KnownJava(span, releases);
        unseen(known.later(), "a newer", known, findings);
        NavigableSet<Integer> numbers = known.releases();
        unseen(known.earlier(), "an older", known, findings);
        new JdkApiCheck(span, numbers, answers, findings).run(inspection.references());
    }

    private static void unseen(String which, String jdk, KnownJava known, Findings findings) {
        if (!which.isEmpty()) {
            findings.notLookedAt("the JDK API of " + which + " ("
                    + Blocks.title(known.allowed().block()) + "): the JDK of this build is "
                    + known.jdk().newest() + "; run the build with " + jdk + " one to have it looked at");
        }
    }
}
