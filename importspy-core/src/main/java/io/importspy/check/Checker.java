package io.importspy.check;

import io.importspy.check.content.ContentsRule;
import io.importspy.check.content.FilenameRule;
import io.importspy.check.content.IntegrityRule;
import io.importspy.check.content.LoadingRule;
import io.importspy.check.content.ManifestRule;
import io.importspy.check.content.VersionRule;
import io.importspy.check.deployment.ClassVersionRule;
import io.importspy.check.deployment.DeploymentsRule;
import io.importspy.check.deployment.JdkApiRule;
import io.importspy.check.deployment.JdkModulesRule;
import io.importspy.check.deployment.NativeLibrariesRule;
import io.importspy.check.imports.ImportsRule;
import io.importspy.check.module.ModulesRule;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Rule;
import io.importspy.check.service.ServicesRule;
import io.importspy.check.type.ExactRule;
import io.importspy.check.type.TypesRule;
import io.importspy.verdict.Expectation;
import io.importspy.verdict.Expectation.State;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import java.util.ArrayList;
import java.util.List;

/** Holds all that a contract says against all that was observed. */
public final class Checker {

    /** All of the rules, for those that hold something else than the artifact against a part of the contract. */
    private static final Rule ALL = Checker::run;

    /** The rules, in the order in which their findings are reported. A new rule is a line here. */
    private static final List<Rule> RULES = List.of(
            new FilenameRule(),
            new VersionRule(),
            new ManifestRule(),
            new TypesRule(),
            new ExactRule(),
            new ServicesRule(),
            new ContentsRule(),
            new IntegrityRule(),
            new DeploymentsRule(ALL),
            new ClassVersionRule(),
            new NativeLibrariesRule(),
            new JdkModulesRule(),
            new JdkApiRule(),
            // Needs less than those before it read of class files, so that one scan is enough for all of them.
            new ImportsRule(),
            new LoadingRule(),
            new ModulesRule(ALL));

    private Checker() {}

    /**
     * Runs every rule.
     *
     * @param inspection what is held against what
     * @return what is asked, and how it ended; nothing to look at is undecided
     */
    public static List<Expectation> check(Inspection inspection) {
        return check(inspection, List.of());
    }

    /**
     * Runs every rule. The waivers of the contract accept what they find, and what an earlier release asks as well.
     *
     * @param inspection what is held against what
     * @param beside what else is asked, and how it ended
     * @return what is asked, and how it ended; nothing to look at is undecided
     */
    public static List<Expectation> check(Inspection inspection, List<Expectation> beside) {
        Expectations expectations = new Expectations();
        run(inspection, expectations);
        List<Expectation> all = expectations.all();
        if (all.stream().allMatch(expectation -> expectation.state() == State.NOT_ASKED)) {
            expectations.undecided(
                    FindingDraft.of(
                            RuleId.CONTRACT_NOTHING_CHECKED,
                            new Subject.Artifact(inspection.artifact().fileName()),
                            "at least one expectation that can be looked at",
                            "only `deployments`, and importspy.environment is none",
                            "check with -Dimportspy.environment=host, or add an expectation about the artifact to the contract"));
            all = expectations.all();
        }
        List<Expectation> both = new ArrayList<>(all);
        both.addAll(beside);
        return new Waivers(inspection.contract(), inspection.today()).apply(both);
    }

    /** Runs every rule, over an artifact or over a module. */
    private static void run(Inspection inspection, Expectations expectations) {
        for (Rule rule : RULES) {
            rule.check(inspection, expectations);
        }
    }
}
