package io.importspy.check.rule;

import io.importspy.artifact.ClassVariant;
import io.importspy.contract.Deployment;
import io.importspy.contract.Written;
import io.importspy.version.FeatureRelease;
import io.importspy.version.JavaVersion;
import io.importspy.version.VersionRange;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The Java releases that an artifact is judged for: those that the deployments allow and, of a deployment that allows any, the running one and
 * all that are to come; so without deployments. Which class files are the artifact's own is another question in each of them.
 *
 * @param releases feature releases
 */
public record JudgedReleases(NavigableSet<Integer> releases) {

    /** There are two releases a year; up to here they are gone through one by one. */
    public static final int LAST = 100;

    public JudgedReleases {
        releases = Collections.unmodifiableNavigableSet(new TreeSet<>(releases));
    }

    /**
     * The releases of some deployments.
     *
     * @param blocks those that may fit
     * @return at least one release
     */
    public static JudgedReleases of(List<Deployment> blocks) {
        NavigableSet<Integer> all = new TreeSet<>();
        for (Deployment block : blocks) {
            all.addAll(allowedBy(block.java()));
        }
        if (all.isEmpty() || blocks.stream().anyMatch(block -> block.java().isEmpty())) {
            IntStream.rangeClosed(Runtime.version().feature(), LAST).forEach(all::add);
        }
        return new JudgedReleases(all);
    }

    /**
     * The releases in some ranges.
     *
     * @param ranges what a deployment says
     * @return those up to {@link #LAST}
     */
    public static NavigableSet<Integer> allowedBy(List<Written<VersionRange<JavaVersion>>> ranges) {
        NavigableSet<Integer> allowed = new TreeSet<>();
        for (int release = 1; release <= LAST; release++) {
            FeatureRelease feature = new FeatureRelease(release);
            if (ranges.stream().anyMatch(range -> feature.isIn(range.value()))) {
                allowed.add(release);
            }
        }
        return allowed;
    }

    /**
     * Those in which a class file is used.
     *
     * @param variant the class file
     * @return those of these releases that pick it; where none does, those that would
     */
    public SortedSet<Integer> of(ClassVariant variant) {
        int last = Math.max(variant.since(), Math.min(variant.until(), LAST));
        SortedSet<Integer> judged = releases.subSet(variant.since(), true, last, true);
        return judged.isEmpty()
                ? IntStream.rangeClosed(variant.since(), last).boxed().collect(Collectors.toCollection(TreeSet::new))
                : judged;
    }

    /**
     * Whether any of them picks a class file.
     *
     * @param variant the class file
     * @return true if one does
     */
    public boolean pick(ClassVariant variant) {
        Integer first = releases.ceiling(variant.since());
        return first != null && first <= variant.until();
    }
}
