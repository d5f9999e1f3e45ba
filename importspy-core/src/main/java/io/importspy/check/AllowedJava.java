package io.importspy.check;

import io.importspy.contract.Deployment;
import io.importspy.contract.Written;
import io.importspy.version.FeatureRelease;
import io.importspy.version.JavaVersion;
import io.importspy.version.VersionRange;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The Java releases that a deployment allows.
 *
 * @param block a deployment that says {@code java}
 */
record AllowedJava(Deployment block) {

    /** Beyond the releases of this century; up to here they are gone through one by one. */
    private static final int LAST = 200;

    /** Those of the deployments that say {@code java}. */
    static List<AllowedJava> of(List<Deployment> blocks) {
        List<AllowedJava> those = new ArrayList<>();
        for (Deployment block : blocks) {
            if (!block.java().isEmpty()) {
                those.add(new AllowedJava(block));
            }
        }
        return those;
    }

    Asked asked() {
        return Asked.by(block.java().get(0).position());
    }

    /** The lowest release that is allowed from one number to another, both included. */
    OptionalInt lowest(int from, int to) {
        for (int release = from; release <= Math.min(to, LAST); release++) {
            if (isAllowed(release)) {
                return OptionalInt.of(release);
            }
        }
        return OptionalInt.empty();
    }

    /** The releases that are allowed from one number to another, both included. */
    NavigableSet<Integer> releases(int from, int to) {
        NavigableSet<Integer> allowed = new TreeSet<>();
        for (int release = from; release <= to; release++) {
            if (isAllowed(release)) {
                allowed.add(release);
            }
        }
        return allowed;
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

    private boolean isAllowed(int release) {
        FeatureRelease feature = new FeatureRelease(release);
        for (Written<VersionRange<JavaVersion>> range : block.java()) {
            if (feature.isIn(range.value())) {
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
