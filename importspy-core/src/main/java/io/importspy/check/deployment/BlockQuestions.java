package io.importspy.check.deployment;

import io.importspy.check.module.ModulesRule;
import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.Question;
import io.importspy.check.type.TypesRule;
import io.importspy.contract.Deployment;
import io.importspy.contract.Written;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a block of {@code deployments} asks of the environment. What is not as it asks is told of the block as a whole, since it is for all
 * blocks together to be violated.
 *
 * @param block the block
 * @param whole that it fits
 * @param conditions each of its conditions, by its key
 * @param expectations where all of it is recorded
 */
record BlockQuestions(Deployment block, Question whole, Map<String, Question> conditions, Expectations expectations) {

    private static final Set<RuleId> RULES = EnumSet.of(RuleId.DEPLOYMENT_MISMATCH, RuleId.DEPLOYMENT_UNKNOWN);

    static BlockQuestions ask(Deployment block, Expectations expectations) {
        ContractOrigin asked = ContractOrigin.by(block.position());
        BlockQuestions questions = new BlockQuestions(
                block, expectations.ask(asked, Blocks.subject(block), RULES), new LinkedHashMap<>(), expectations);
        questions.oneOf(DeploymentConditions.OS, block.os());
        questions.oneOf(DeploymentConditions.ARCH, block.arch());
        questions.oneOf(DeploymentConditions.JAVA, block.java());
        questions.oneOf(DeploymentConditions.VENDOR, block.vendor());
        questions.oneOf(DeploymentConditions.VM, block.vm());
        block.variables()
                .forEach(variable -> questions.condition(
                        DeploymentConditions.variableKey(variable.name().value()),
                        variable.name().position()));
        block.secrets()
                .forEach(secret ->
                        questions.condition(DeploymentConditions.secretKey(secret.value()), secret.position()));
        return questions;
    }

    private <T> void oneOf(String key, List<Written<T>> asked) {
        if (!asked.isEmpty()) {
            condition(key, asked.get(0).position());
        }
    }

    private void condition(String key, Place place) {
        conditions.put(key, expectations.ask(ContractOrigin.by(place), Blocks.subject(block, key), RULES));
    }

    /** It fits. */
    void looked() {
        whole.looked();
        conditions.values().forEach(Question::looked);
    }

    /** It does not fit, or nobody can tell, so that nobody looks at what it asks for more. */
    void lookedBut(DeploymentEvaluation attempt) {
        whole.leave("it is not the deployment that fits");
        conditions.forEach((key, condition) -> {
            if (attempt.holds(key)) {
                condition.looked();
            } else {
                condition.leave("it is not the deployment that fits");
            }
        });
        leaveMore("it is not the deployment that fits");
    }

    /** Nobody looks at it. */
    void leave(String reason) {
        whole.leave(reason);
        conditions.values().forEach(condition -> condition.leave(reason));
        leaveMore(reason);
    }

    /** Nobody looks at it, and reports mention that. */
    void leaveNoted(String reason) {
        whole.leaveNoted(reason);
        conditions.values().forEach(condition -> condition.leave(reason));
        leaveMore(reason);
    }

    private void leaveMore(String reason) {
        TypesRule.leave(block.types(), reason, expectations);
        ModulesRule.leave(block.modules(), reason, expectations);
    }
}
