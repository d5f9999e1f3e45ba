package io.importspy.report;

import io.importspy.verdict.Finding;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Lines of a log that a CI platform turns into notes on the lines of a change. They count only where they stand at the beginning of a line, so
 * no logger may write in front of them.
 */
public enum Annotations {
    /** None. */
    NONE {
        @Override
        List<String> lines(Finding finding, Verdict verdict, Optional<SourceLocation> spot) {
            return List.of();
        }
    },
    /** GitHub Actions, "Workflow commands": {@code ::error file=…,line=…::message}. */
    GITHUB {
        @Override
        List<String> lines(Finding finding, Verdict verdict, Optional<SourceLocation> spot) {
            StringBuilder line = new StringBuilder("::")
                    .append(githubLevel(finding.severity()))
                    .append(' ');
            spot.ifPresent(at -> {
                line.append("file=").append(githubProperty(at.path())).append(',');
                number(line, "line=", at.line(), ",");
                number(line, "col=", at.column(), ",");
            });
            line.append("title=").append(githubProperty(finding.id()));
            return List.of(line.append("::")
                    .append(githubData(Sentences.of(finding, verdict)))
                    .toString());
        }
    },
    /** Azure Pipelines, "Logging commands": {@code ##vso[task.logissue type=error;sourcepath=…]message}. */
    AZURE {
        @Override
        List<String> lines(Finding finding, Verdict verdict, Optional<SourceLocation> spot) {
            StringBuilder line = new StringBuilder("##vso[task.logissue type=")
                    .append(finding.fails() ? "error" : "warning")
                    .append(';');
            spot.ifPresent(at -> {
                line.append("sourcepath=").append(azure(at.path())).append(';');
                number(line, "linenumber=", at.line(), ";");
                number(line, "columnnumber=", at.column(), ";");
            });
            line.append("code=").append(azure(finding.id())).append(";]");
            return List.of(line.append(azure(Sentences.of(finding, verdict))).toString());
        }
    },
    /** TeamCity, "Service messages": an inspection for each finding, and the type of each inspection before its first. */
    TEAMCITY {
        @Override
        List<String> lines(Finding finding, Verdict verdict, Optional<SourceLocation> spot) {
            String id = teamcity(finding.id());
            String type = "##teamcity[inspectionType id='%s' name='%s' description='%s' category='ImportSpy']"
                    .formatted(id, id, id);
            StringBuilder inspection = new StringBuilder("##teamcity[inspection typeId='")
                    .append(id)
                    .append("' message='");
            inspection.append(teamcity(Sentences.of(finding, verdict))).append("' file='");
            inspection
                    .append(teamcity(spot.map(SourceLocation::path).orElse(verdict.contract())))
                    .append('\'');
            spot.ifPresent(at -> number(inspection, " line='", at.line(), "'"));
            inspection
                    .append(" SEVERITY='")
                    .append(finding.fails() ? "ERROR" : "WARNING")
                    .append("']");
            return List.of(type, inspection.toString());
        }
    };

    /**
     * The platform that runs this build.
     *
     * @param variables the environment variables
     * @return its annotations, or {@link #NONE} for a platform that has none, such as a person's machine
     */
    public static Annotations of(Map<String, String> variables) {
        if ("true".equals(variables.get("GITHUB_ACTIONS"))) {
            return GITHUB;
        }
        if ("true".equalsIgnoreCase(variables.get("TF_BUILD"))) {
            return AZURE;
        }
        return variables.containsKey("TEAMCITY_VERSION") ? TEAMCITY : NONE;
    }

    /**
     * The lines for a run.
     *
     * @param run what was decided
     * @return one or two for each finding, each harmless whatever the finding is about
     */
    public List<String> of(Run run) {
        if (this == NONE) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        Run shown = run.shown();
        for (Verdict verdict : shown.verdicts()) {
            for (Finding finding : verdict.findings()) {
                lines.addAll(lines(finding, verdict, shown.repository().spot(finding)));
            }
        }
        return lines.stream().distinct().toList();
    }

    abstract List<String> lines(Finding finding, Verdict verdict, Optional<SourceLocation> spot);

    private static void number(StringBuilder line, String before, int number, String after) {
        if (number > 0) {
            line.append(before).append(number).append(after);
        }
    }

    private static String githubLevel(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.name().toLowerCase(Locale.ROOT);
    }

    /** What is shown has no line breaks, so that only the sign of an escape is left. */
    private static String githubData(String text) {
        return text.replace("%", "%25");
    }

    private static String githubProperty(String text) {
        return githubData(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String azure(String text) {
        return text.replace("%", "%AZP25").replace(";", "%3B").replace("]", "%5D");
    }

    /** What is beyond ASCII may be written as it is; the bar is the sign of an escape. */
    private static String teamcity(String text) {
        return text.replace("|", "||").replace("'", "|'").replace("[", "|[").replace("]", "|]");
    }
}
