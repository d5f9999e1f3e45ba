package io.importspy.generate;

import io.importspy.environment.Environment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Places, written down as the {@code deployments} of a contract: a block for each, which it fits. Values of variables are in it only where
 * somebody wants them, and never those of what looks like a secret.
 *
 * @param text the contract; comments alone if nothing is known of any place
 * @param blocks how many blocks it has
 */
public record DeploymentPage(String text, int blocks) {

    /**
     * Writes places down.
     *
     * @param places the places
     * @param variables the names of the variables that are to be in it; {@code *} and {@code ?} are wildcards
     * @return the page; two places that look the same are one block
     */
    public static DeploymentPage of(List<Environment> places, List<String> variables) {
        StringBuilder text = new StringBuilder();
        Set<List<String>> written = new LinkedHashSet<>();
        for (Environment place : places) {
            DeploymentBlock block = new DeploymentBlock(place, new VariableNames(variables));
            block.comments().forEach(comment -> line("  # " + comment, text));
            List<String> lines = block.lines();
            if (!lines.isEmpty() && written.add(lines)) {
                line("  - " + lines.get(0), text);
                lines.subList(1, lines.size()).forEach(line -> line("    " + line, text));
            }
        }
        return new DeploymentPage((written.isEmpty() ? "" : "deployments:\n") + text, written.size());
    }

    private static void line(String line, StringBuilder text) {
        text.append(line).append('\n');
    }
}
