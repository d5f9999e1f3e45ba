package io.importspy.check.deployment;

import io.importspy.check.rule.Inspection;
import io.importspy.contract.Deployment;
import io.importspy.verdict.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What messages call the blocks of {@code deployments}. */
final class Blocks {

    private Blocks() {}

    /** The name of a block in a verdict. */
    static String name(Deployment block) {
        return block.name().orElseGet(() -> "at line " + block.position().line());
    }

    /** All of what a block asks of its environment. */
    static Subject subject(Deployment block) {
        return new Subject.Deployment(name(block), Optional.empty());
    }

    /** One condition of a block. */
    static Subject subject(Deployment block, String condition) {
        return new Subject.Deployment(name(block), Optional.of(condition));
    }

    /** Why nobody looks at a block that is not the one to look at. */
    static final String UNWANTED = "another deployment is asked for";

    /** The blocks that are not to be looked at. */
    static List<Deployment> unwanted(Inspection inspection) {
        List<Deployment> others = new ArrayList<>(inspection.contract().deployments());
        others.removeAll(inspection.deployments());
        return others;
    }

    static String title(Deployment block) {
        return block.name()
                .map(name -> "deployment " + name)
                .orElse("the deployment at line " + block.position().line());
    }
}
