package io.importspy.check.deployment;

import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Findings;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Deployment;
import io.importspy.environment.Environment;
import io.importspy.environment.UnobservableException;
import io.importspy.environment.source.EnvironmentSource;
import java.util.List;

/**
 * {@code deployments}: the runtime that is looked at has the modules of the JDK that the artifact's code refers to. One that jlink
 * made has few of them.
 */
public final class JdkModulesRule implements Rule {

    @Override
    public void check(Inspection inspection, Findings findings) {
        List<Deployment> blocks = inspection.deployments();
        if (blocks.isEmpty()) {
            return;
        }
        ContractOrigin asked = ContractOrigin.by(blocks.get(0).position());
        inspection.environment().ifPresent(source -> {
            for (Environment place : observed(source)) {
                findings.guard(
                        asked, () -> JdkModulesCheck.in(place, inspection).run(asked, findings));
            }
        });
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
