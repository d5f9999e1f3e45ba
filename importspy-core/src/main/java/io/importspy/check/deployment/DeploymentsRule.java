package io.importspy.check.deployment;

import io.importspy.check.module.ModulesRule;
import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Findings;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Rule;
import io.importspy.check.type.TypesRule;
import io.importspy.contract.Deployment;
import io.importspy.contract.TypeEntry;
import io.importspy.environment.Environment;
import io.importspy.environment.UnobservableException;
import io.importspy.environment.source.EnvironmentSource;
import io.importspy.verdict.RuleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code deployments}: the environment is one of the places where the artifact may run. The conditions of a block are joined by
 * and, the blocks by or. Of each block that fits, the types and modules must be there as well.
 */
public final class DeploymentsRule implements Rule {

    private static final String UNSEEN =
            "take the condition that cannot be seen out of the contract, or check where it can be";

    private final ModulesRule modules;

    /**
     * The rule.
     *
     * @param rules those that a module is held against, which are all
     */
    public DeploymentsRule(Rule rules) {
        this.modules = new ModulesRule(rules);
    }

    @Override
    public void check(Inspection inspection, Findings findings) {
        List<Deployment> blocks = inspection.deployments();
        if (blocks.isEmpty()) {
            return;
        }
        inspection
                .environment()
                .ifPresentOrElse(
                        source -> check(inspection, source, findings),
                        () -> findings.notLookedAt(
                                "what deployments ask of the environment, since importspy.environment is none"));
    }

    private void check(Inspection inspection, EnvironmentSource source, Findings findings) {
        try {
            check(inspection, source.observe(), findings);
        } catch (UnobservableException e) {
            findings.undecided(
                    ContractOrigin.by(inspection.deployments().get(0).position()),
                    FindingDraft.of(
                            RuleId.of(e.reason().id()),
                            e.subject(),
                            e.expected(),
                            e.found(),
                            e.reason().advice()));
        }
    }

    private void check(Inspection inspection, List<Environment> places, Findings findings) {
        List<DeploymentEvaluation> misfits = new ArrayList<>();
        boolean fits = false;
        for (Deployment block : inspection.deployments()) {
            if (fits && !block.asksForMore()) {
                continue; // One that fits is enough, and this one has nothing more to ask.
            }
            DeploymentEvaluation attempt = DeploymentEvaluation.of(block, places);
            findings.expect(attempt.conditions());
            if (attempt.fits()) {
                findings.fits(attempt.name());
                fits = true;
                checkTypes(block.types(), inspection, findings);
                modules.check(block.modules(), inspection, findings);
            } else {
                misfits.add(attempt);
            }
        }
        String names = places.stream().map(Environment::name).collect(Collectors.joining("; "));
        if (fits) {
            misfits.stream()
                    .filter(DeploymentEvaluation::mayAskForMore)
                    .forEach(attempt -> leaveOpen(attempt, names, findings));
        } else {
            misfits.sort(Comparator.comparing(DeploymentEvaluation::distance));
            judge(misfits, names, findings);
        }
    }

    /** What holds in this deployment only. */
    private static void checkTypes(List<TypeEntry> types, Inspection inspection, Findings findings) {
        if (!types.isEmpty()) {
            findings.guard(ContractOrigin.by(types.get(0)), () -> TypesRule.check(types, inspection, findings));
        }
    }

    private static String more(Deployment block) {
        if (block.modules().isEmpty()) {
            return "types";
        }
        return block.types().isEmpty() ? "modules" : "types and modules";
    }

    private static void leaveOpen(DeploymentEvaluation attempt, String subject, Findings findings) {
        findings.undecided(
                ContractOrigin.by(attempt.block().position()),
                FindingDraft.of(
                        RuleId.DEPLOYMENT_UNKNOWN,
                        subject,
                        "whether the " + more(attempt.block()) + " of " + attempt.title() + " must be there",
                        attempt.toString(),
                        UNSEEN));
    }

    private static void judge(List<DeploymentEvaluation> attempts, String subject, Findings findings) {
        DeploymentEvaluation nearest = attempts.get(0);
        ContractOrigin asked = ContractOrigin.by(nearest.block().position());
        String expected = attempts.size() == 1
                ? "the environment of " + nearest.title()
                : "the environment of one of " + attempts.size() + " deployments";
        String found = attempts.stream().map(DeploymentEvaluation::toString).collect(Collectors.joining("; "));
        if (nearest.distance() == 0) {
            findings.undecided(asked, FindingDraft.of(RuleId.DEPLOYMENT_UNKNOWN, subject, expected, found, UNSEEN));
        } else {
            findings.violated(
                    asked,
                    FindingDraft.of(
                            RuleId.DEPLOYMENT_MISMATCH,
                            subject,
                            expected,
                            found,
                            "run where the contract allows it, or add a deployment to the contract"));
        }
    }
}
