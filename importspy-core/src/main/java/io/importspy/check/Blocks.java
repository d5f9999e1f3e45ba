package io.importspy.check;

import io.importspy.contract.Deployment;

/** What messages call the blocks of {@code deployments}. */
final class Blocks {

    private Blocks() {}

    static String title(Deployment block) {
        return block.name()
                .map(name -> "deployment " + name)
                .orElse("the deployment at line " + block.position().line());
    }

    /** {@code 1 class file}, {@code 2 class files}. */
    static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
