package io.importspy.check.deployment;

import io.importspy.check.module.ModulesRule;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Rule;
import io.importspy.check.type.TypesRule;
import io.importspy.contract.Deployment;
import io.importspy.contract.TypeEntry;
import io.importspy.environment.Environment;
import io.importspy.environment.UnobservableException;
import io.importspy.environment.source.EnvironmentSource;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code deployments}: the environment is one of the places where the artifact may run. The conditions of a block are joined by
 * and, the blocks by or. Of each block that fits, the types and modules must be there as well.
 */
public final class DeploymentsRule implements Rule {

    private static final String UNSEEN = "check where the condition can be observed, or remove it from the contract";

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
    public void check(Inspection inspection, Expectations expectations) {
        Blocks.unwanted(inspection)
                .forEach(block -> BlockQuestions.ask(block, expectations).leave(Blocks.UNWANTED));
        if (inspection.deployments().isEmpty()) {
            return; // nobody asks for the environment
        }
        if (inspection.environment().isPresent()) {
            check(inspection, inspection.environment().get(), expectations);
        } else {
            inspection
                    .deployments()
                    .forEach(block -> BlockQuestions.ask(block, expectations)
                            .leaveNoted(
                                    "what deployments ask of the environment, since importspy.environment is none"));
        }
    }

    private void check(Inspection inspection, EnvironmentSource source, Expectations expectations) {
        List<Environment> places;
        try {
            places = source.observe();
        } catch (UnobservableException e) {
            tellUnobservable(e, inspection.deployments(), expectations);
            return;
        }
        check(inspection, places, expectations);
    }

    private static void tellUnobservable(UnobservableException e, List<Deployment> blocks, Expectations expectations) {
        List<BlockQuestions> questions = blocks.stream()
                .map(block -> BlockQuestions.ask(block, expectations))
                .toList();
        questions.forEach(block -> block.leave("the environment could not be looked at"));
        if (!questions.isEmpty()) {
            questions
                    .get(0)
                    .whole()
                    .undecided(FindingDraft.of(
                            RuleId.of(e.reason().id()),
                            new Subject.Named(e.subject()),
                            e.expected(),
                            e.found(),
                            e.reason().advice()));
        }
    }

    private record Misfit(DeploymentEvaluation attempt, BlockQuestions questions) {}

    private void check(Inspection inspection, List<Environment> places, Expectations expectations) {
        List<Misfit> misfits = new ArrayList<>();
        boolean fits = false;
        for (Deployment block : inspection.deployments()) {
            BlockQuestions questions = BlockQuestions.ask(block, expectations);
            if (fits && !block.asksForMore()) {
                questions.leave("another deployment fits"); // and this one has nothing more to ask
                continue;
            }
            DeploymentEvaluation attempt = DeploymentEvaluation.of(block, places);
            if (attempt.fits()) {
                fits = true;
                questions.looked();
                checkTypes(block.types(), inspection, expectations);
                modules.check(block.modules(), inspection, expectations);
            } else {
                questions.lookedBut(attempt);
                misfits.add(new Misfit(attempt, questions));
            }
        }
        Subject subject =
                new Subject.Location(places.stream().map(Environment::name).collect(Collectors.joining("; ")));
        if (fits) {
            misfits.stream()
                    .filter(misfit -> misfit.attempt().mayAskForMore())
                    .forEach(misfit -> leaveOpen(misfit, subject));
        } else if (!misfits.isEmpty()) {
            misfits.sort(Comparator.comparing(misfit -> misfit.attempt().distance()));
            judge(misfits, subject);
        }
    }

    /** What holds in this deployment only. */
    private static void checkTypes(List<TypeEntry> types, Inspection inspection, Expectations expectations) {
        if (!types.isEmpty()) {
            TypesRule.check(types, inspection, expectations);
        }
    }

    private static String more(Deployment block) {
        if (block.modules().isEmpty()) {
            return "types";
        }
        return block.types().isEmpty() ? "modules" : "types and modules";
    }

    private static void leaveOpen(Misfit misfit, Subject subject) {
        DeploymentEvaluation attempt = misfit.attempt();
        misfit.questions()
                .whole()
                .undecided(FindingDraft.of(
                        RuleId.DEPLOYMENT_UNKNOWN,
                        subject,
                        "whether the " + more(attempt.block()) + " of " + attempt.title() + " must be there",
                        attempt.toString(),
                        UNSEEN));
    }

    private static void judge(List<Misfit> misfits, Subject subject) {
        DeploymentEvaluation nearest = misfits.get(0).attempt();
        Question question = misfits.get(0).questions().whole();
        String expected = misfits.size() == 1
                ? "the environment of " + nearest.title()
                : "the environment of one of " + misfits.size() + " deployments";
        String found =
                misfits.stream().map(misfit -> misfit.attempt().toString()).collect(Collectors.joining("; "));
        if (nearest.distance() == 0) {
            question.undecided(FindingDraft.of(RuleId.DEPLOYMENT_UNKNOWN, subject, expected, found, UNSEEN));
        } else {
            question.violated(FindingDraft.of(
                    RuleId.DEPLOYMENT_MISMATCH,
                    subject,
                    expected,
                    found,
                    "use an environment that the contract allows, or add a deployment to the contract"));
        }
    }
}
