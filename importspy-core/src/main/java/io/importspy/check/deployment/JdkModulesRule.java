package io.importspy.check.deployment;

import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Deployment;
import io.importspy.environment.Environment;
import io.importspy.environment.UnobservableException;
import io.importspy.environment.source.EnvironmentSource;
import io.importspy.verdict.RuleId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * {@code deployments}: the runtime that is looked at has the modules of the JDK that the artifact's code refers to. One that jlink
 * made has few of them.
 */
public final class JdkModulesRule implements Rule {

    private static final Set<RuleId> RULES = EnumSet.of(RuleId.JDK_MODULE);

    @Override
    public void check(Inspection inspection, Expectations expectations) {
        Blocks.unwanted(inspection).forEach(block -> ask(block, expectations).leave(Blocks.UNWANTED));
        List<Deployment> blocks = inspection.deployments();
        if (blocks.isEmpty()) {
            return;
        }
        Question question = ask(blocks.get(0), expectations);
        inspection
                .environment()
                .ifPresentOrElse(
                        source -> {
                            for (Environment place : observed(source)) {
                                question.look(() ->
                                        JdkModulesCheck.in(place, inspection).run(question));
                            }
                        },
                        () -> question.leave("nobody looks at the environment"));
    }

    private static Question ask(Deployment block, Expectations expectations) {
        return expectations.ask(ContractOrigin.by(block.position()), Blocks.subject(block), RULES);
    }

    /** What cannot be observed has been told where the conditions were held against it. */
    private static List<Environment> observed(EnvironmentSource source) {
        try {
            return source.observe();
        } catch (UnobservableException e) {
            return List.of();
        }
    }
}
