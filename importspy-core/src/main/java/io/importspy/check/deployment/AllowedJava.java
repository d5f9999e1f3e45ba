package io.importspy.check.deployment;

import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.JudgedReleases;
import io.importspy.check.rule.Question;
import io.importspy.contract.Deployment;
import io.importspy.contract.Written;
import io.importspy.verdict.RuleId;
import io.importspy.version.FeatureRelease;
import io.importspy.version.JavaVersion;
import io.importspy.version.VersionRange;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The Java releases that a deployment allows.
 *
 * @param block a deployment that says {@code java}
 */
record AllowedJava(Deployment block, NavigableSet<Integer> releases) {

    /** Those of the deployments that say {@code java}. */
    static List<AllowedJava> of(List<Deployment> blocks) {
        List<AllowedJava> those = new ArrayList<>();
        for (Deployment block : blocks) {
            if (!block.java().isEmpty()) {
                those.add(new AllowedJava(block, JudgedReleases.allowedBy(block.java())));
            }
        }
        return those;
    }

    /** Asks something of the code, for the releases that are allowed. */
    Question ask(Set<RuleId> rules, Expectations expectations) {
        ContractOrigin asked = ContractOrigin.by(block.java().get(0).position());
        return expectations.ask(asked, Blocks.subject(block, DeploymentConditions.JAVA), rules);
    }

    /** The lowest release that is allowed from one number to another, both included. */
    OptionalInt lowest(int from, int to) {
        Integer lowest = releases.ceiling(from);
        return lowest == null || lowest > to ? OptionalInt.empty() : OptionalInt.of(lowest);
    }

    /** The releases that are allowed from one number to another, both included. */
    NavigableSet<Integer> releases(int from, int to) {
        return new TreeSet<>(releases.tailSet(from, true).headSet(to, true));
    }

    /** Whether anything is allowed after the last update of a release. */
    boolean goesBeyond(int release) {
        FeatureRelease feature = new FeatureRelease(release);
        for (Written<VersionRange<JavaVersion>> range : block.java()) {
            if (feature.isExceededBy(range.value())) {
                return true;
            }
        }
        return false;
    }

    /** The ranges as they are written, and where. */
    @Override
    public String toString() {
        String ranges =
                block.java().stream().map(range -> range.value().toString()).collect(Collectors.joining(" or "));
        return "java: " + ranges + " (" + Blocks.title(block) + ")";
    }
}
