package io.importspy.contract.reader;

import io.importspy.contract.ProblemKind;
import io.importspy.yaml.YamlText;
import java.util.regex.Pattern;

/** Paths of modules: from the artifact's folder, with {@code *} and {@code ?} within names. */
final class ModulePath {

    private static final Pattern ABSOLUTE = Pattern.compile("([A-Za-z]:)?[/\\\\].*");

    private ModulePath() {}

    /** Whether a text is such a path; tells if it is not. */
    static boolean isOne(YamlText name, Reading reading) {
        String text = name.value();
        if (ABSOLUTE.matcher(text).matches()) {
            return tell(name, "is another file on each machine", "write a path from the artifact's folder", reading);
        }
        if (text.indexOf('\\') >= 0) {
            return tell(name, "is a path with backslashes", "write `/` between folders", reading);
        }
        if (text.contains("**")) {
            return tell(name, "means folders at any depth", "name the folders, with `*` within a name", reading);
        }
        if (text.indexOf(':') >= 0) {
            return tell(
                    name,
                    "is neither coordinates nor a path",
                    "write groupId:artifactId, and the version under `version`",
                    reading);
        }
        return true;
    }

    private static boolean tell(YamlText name, String what, String advice, Reading reading) {
        reading.problem(ProblemKind.VALUE, name, "the module " + reading.quote(name) + " " + what, advice);
        return false;
    }
}
