package io.importspy.check.deployment;

import io.importspy.check.deployment.Condition.Answer;
import io.importspy.contract.Deployment;
import io.importspy.environment.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A deployment that was held against every place that it may mean.
 *
 * @param block the deployment
 * @param views its conditions in each of these places
 */
record DeploymentEvaluation(Deployment block, List<View> views) {

    /**
     * Holds a deployment against the places that are for its operating system and its processor: of an image for many platforms, the
     * variants that would be picked there. Each of them must fit. If there is none, all are shown.
     */
    static DeploymentEvaluation of(Deployment block, List<Environment> places) {
        List<View> all = new ArrayList<>();
        for (Environment place : places) {
            all.add(new View(
                    places.size() == 1 ? "" : place.name() + ": ", new DeploymentConditions(block, place).all()));
        }
        List<View> meant = all.stream().filter(View::mayBeMeant).toList();
        return new DeploymentEvaluation(block, meant.isEmpty() ? all : meant);
    }

    /** Whether a condition holds for certain wherever the deployment may be meant. */
    boolean holds(String condition) {
        return views.stream()
                .flatMap(view -> view.conditions().stream())
                .filter(one -> one.key().equals(condition))
                .allMatch(one -> one.is(Answer.HOLDS));
    }

    boolean fits() {
        return views.stream().allMatch(view -> view.failing().isEmpty());
    }

    /** How many conditions do not hold for certain. */
    long distance() {
        return views.stream()
                .flatMap(view -> view.conditions().stream())
                .filter(condition -> condition.is(Answer.FAILS))
                .count();
    }

    /** Whether it may fit, as far as can be seen, and then asks for types or modules. */
    boolean mayAskForMore() {
        return distance() == 0 && block.asksForMore();
    }

    String title() {
        return block.name().orElse("the deployment at line " + block.position().line());
    }

    @Override
    public String toString() {
        return views.stream()
                .filter(view -> !view.failing().isEmpty())
                .map(View::toString)
                .collect(Collectors.joining("; ", title() + " does not match (", ")"));
    }

    /**
     * A deployment as it looks in one place.
     *
     * @param prefix names the place where there are several
     * @param conditions what the deployment asks for
     */
    private record View(String prefix, List<Condition> conditions) {

        boolean mayBeMeant() {
            return conditions.stream()
                    .noneMatch(condition -> condition.is(Answer.FAILS)
                            && (condition.key().equals(DeploymentConditions.OS)
                                    || condition.key().equals(DeploymentConditions.ARCH)));
        }

        /** What does not hold, or cannot be seen. */
        List<Condition> failing() {
            return conditions.stream()
                    .filter(condition -> !condition.is(Answer.HOLDS))
                    .toList();
        }

        @Override
        public String toString() {
            return failing().stream().map(Condition::toString).collect(Collectors.joining(", ", prefix, ""));
        }
    }
}
