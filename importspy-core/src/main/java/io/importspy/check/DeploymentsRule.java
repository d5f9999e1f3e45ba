package io.importspy.check;

import io.importspy.contract.Deployment;
import io.importspy.environment.Environment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code deployments}: the environment is one of the places where the artifact may run. The conditions of a block are joined by
 * and, the blocks by or.
 */
final class DeploymentsRule implements Rule {

    @Override
    public void check(Inspection inspection, Findings findings) {
        List<Deployment> blocks = inspection.contract().deployments();
        if (!blocks.isEmpty()) {
            inspection.environment().ifPresent(environment -> check(blocks, environment, findings));
        }
    }

    private static void check(List<Deployment> blocks, Environment environment, Findings findings) {
        List<Attempt> attempts = new ArrayList<>();
        for (Deployment block : blocks) {
            Attempt attempt = new Attempt(block, new DeploymentConditions(block, environment).all());
            findings.expect(attempt.conditions().size());
            if (attempt.fits()) {
                findings.fits(block.name()
                        .or(() -> Optional.of("at line " + block.position().line())));
                return;
            }
            attempts.add(attempt);
        }
        attempts.sort(Comparator.comparing(Attempt::distance));
        judge(attempts, findings);
    }

    private static void judge(List<Attempt> attempts, Findings findings) {
        Attempt nearest = attempts.get(0);
        Asked asked = Asked.by(nearest.block().position());
        String expected = attempts.size() == 1
                ? "the environment of " + nearest.title()
                : "the environment of one of " + attempts.size() + " deployments";
        String found = attempts.stream().map(Attempt::toString).collect(Collectors.joining("; "));
        String subject = "the environment of this build";
        if (nearest.distance() == 0) {
            findings.undecided(
                    asked,
                    Judgement.of(
                            "deployment.unknown",
                            subject,
                            expected,
                            found,
                            "take the condition that cannot be seen out of the contract, or check where it can be"));
        } else {
            findings.violated(
                    asked,
                    Judgement.of(
                            "deployment.mismatch",
                            subject,
                            expected,
                            found,
                            "run where the contract allows it, or add a deployment to the contract"));
        }
    }

    /** A block that does not fit, and why. */
    private record Attempt(Deployment block, List<Condition> conditions) {

        boolean fits() {
            return conditions.stream().allMatch(condition -> condition.is(Condition.Answer.HOLDS));
        }

        long distance() {
            return conditions.stream()
                    .filter(condition -> condition.is(Condition.Answer.FAILS))
                    .count();
        }

        String title() {
            return block.name()
                    .orElse("the deployment at line " + block.position().line());
        }

        @Override
        public String toString() {
            return conditions.stream()
                    .filter(condition -> !condition.is(Condition.Answer.HOLDS))
                    .map(Condition::toString)
                    .collect(Collectors.joining(", ", title() + " does not fit (", ")"));
        }
    }
}
