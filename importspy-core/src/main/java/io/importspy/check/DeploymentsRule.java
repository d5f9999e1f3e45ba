package io.importspy.check;

import io.importspy.contract.Deployment;
import io.importspy.environment.Environment;
import io.importspy.environment.EnvironmentSource;
import io.importspy.environment.UnobservableException;
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
            inspection.environment().ifPresent(source -> check(blocks, source, findings));
        }
    }

    private static void check(List<Deployment> blocks, EnvironmentSource source, Findings findings) {
        try {
            check(blocks, source.observe(), findings);
        } catch (UnobservableException e) {
            findings.undecided(
                    Asked.by(blocks.get(0).position()),
                    Judgement.of(
                            e.reason().id(),
                            e.subject(),
                            e.expected(),
                            e.found(),
                            e.reason().advice()));
        }
    }

    private static void check(List<Deployment> blocks, List<Environment> places, Findings findings) {
        List<Attempt> attempts = new ArrayList<>();
        for (Deployment block : blocks) {
            Attempt attempt = Attempt.of(block, places);
            findings.expect(attempt.conditions());
            if (attempt.fits()) {
                findings.fits(block.name()
                        .or(() -> Optional.of("at line " + block.position().line())));
                return;
            }
            attempts.add(attempt);
        }
        attempts.sort(Comparator.comparing(Attempt::distance));
        String names = places.stream().map(Environment::name).collect(Collectors.joining("; "));
        judge(attempts, names, findings);
    }

    private static void judge(List<Attempt> attempts, String subject, Findings findings) {
        Attempt nearest = attempts.get(0);
        Asked asked = Asked.by(nearest.block().position());
        String expected = attempts.size() == 1
                ? "the environment of " + nearest.title()
                : "the environment of one of " + attempts.size() + " deployments";
        String found = attempts.stream().map(Attempt::toString).collect(Collectors.joining("; "));
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
}
