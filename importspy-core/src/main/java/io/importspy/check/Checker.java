package io.importspy.check;

import io.importspy.verdict.Coverage;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Waived;
import java.util.List;

/** Holds all that a contract says against all that was observed. */
public final class Checker {

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
            new DeploymentsRule(),
            new ClassVersionRule(),
            new NativeLibrariesRule(),
            new JdkModulesRule(),
            new JdkApiRule(),
            // Needs less than those before it read of class files, so that one scan is enough for all of them.
            new ImportsRule(),
            new ModulesRule());

    private Checker() {}

    /**
     * What the rules say.
     *
     * @param findings all that is not as the contract says, or could not be looked at
     * @param waived what is not as the contract says, and accepted by it
     * @param coverage what was looked at
     */
    public record Result(List<Finding> findings, List<Waived> waived, Coverage coverage) {}

    /**
     * Runs every rule.
     *
     * @param inspection what is held against what
     * @return what they say; nothing to look at is undecided
     */
    public static Result check(Inspection inspection) {
        Findings findings = new Findings();
        run(inspection, findings);
        if (findings.coverage().expectations() == 0 && findings.all().isEmpty()) {
            findings.undecided(Judgement.of(
                    "contract.nothing-checked",
                    inspection.artifact().fileName(),
                    "at least one expectation that can be looked at",
                    "only deployments, with the environment left out",
                    "check with -Dimportspy.environment=host, or let the contract ask something of the artifact"));
        }
        return new Waivers(inspection).apply(findings.all(), findings.coverage());
    }

    /** Runs every rule, over an artifact or over a module. */
    static void run(Inspection inspection, Findings findings) {
        for (Rule rule : RULES) {
            rule.check(inspection, findings);
        }
    }
}
