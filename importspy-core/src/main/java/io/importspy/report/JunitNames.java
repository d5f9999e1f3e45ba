package io.importspy.report;

import io.importspy.verdict.Expectation;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Topic;
import io.importspy.verdict.Verdict;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The names of suites, classes and cases. What stands before the last dot of a class is its package to every reader, so that the only dots are
 * those of Java.
 */
final class JunitNames {

    /** The last part of a file name that looks like a version, in front of a classifier or the extension. */
    private static final Pattern VERSION = Pattern.compile(
            "-\\d+(\\.\\d+)*([.-](\\d[\\d.]*|SNAPSHOT|(?i:alpha|beta|rc|cr|m|ga|final|release|sp)[.-]?\\d*))*(?=[.-][A-Za-z]|$)");

    private JunitNames() {}

    /** Each artifact without its version, so that a release keeps the history of the last one; with it where two would be the same. */
    static List<String> ofSuites(List<Verdict> verdicts) {
        List<String> stable = verdicts.stream()
                .map(verdict -> withoutVersion(verdict.artifact()))
                .toList();
        return verdicts.stream()
                .map(Verdict::artifact)
                .map(name -> Collections.frequency(stable, withoutVersion(name)) > 1 ? name : withoutVersion(name))
                .map(name -> "importspy." + name.replace('.', '_'))
                .toList();
    }

    static String withoutVersion(String artifact) {
        List<MatchResult> versions = VERSION.matcher(artifact).results().toList();
        if (versions.isEmpty()) {
            return artifact;
        }
        MatchResult last = versions.get(versions.size() - 1);
        return artifact.substring(0, last.start()) + artifact.substring(last.end());
    }

    /** The type that it is about, or the part of the contract; in a module, behind the name of the module. */
    static String ofClass(Expectation expectation) {
        Subject subject = expectation.subject();
        String module = subject instanceof Subject.InModule in ? in.module().replace('.', '_') + '.' : "";
        if (subject.bare() instanceof Subject.Member member) {
            return module + member.owner();
        }
        Optional<Topic> topic =
                expectation.rules().stream().min(Comparator.naturalOrder()).map(RuleId::topic);
        boolean isOfType = topic.filter(Topic.TYPES::equals).isPresent();
        return isOfType && subject.bare() instanceof Subject.Type type && !type.isPattern()
                ? module + type.name()
                : module + topic.map(Topic::title).orElse("Not checked");
    }

    /** What it is about, without the type if that is its class. */
    static String ofCase(Expectation expectation) {
        if (expectation.subject().bare() instanceof Subject.Member member) {
            return member.name()
                    + member.parameters()
                            .map(types -> '(' + String.join(", ", types) + ')')
                            .orElse("");
        }
        return expectation.subject().toString();
    }
}
