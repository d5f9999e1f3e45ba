package io.importspy.check.deployment;

import io.importspy.contract.Deployment;

/** What messages call the blocks of {@code deployments}. */
final class Blocks {

    private Blocks() {}

    static String title(Deployment block) {
        return block.name()
                .map(name -> "deployment " + name)
                .orElse("the deployment at line " + block.position().line());
    }
}
