package io.importspy.environment;

import io.importspy.environment.UnobservableException.Reason;
import io.importspy.environment.Variable.Absent;
import io.importspy.environment.Variable.Perhaps;
import io.importspy.environment.Variable.Present;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads an environment file as {@code docker run --env-file} does: {@code NAME=value} on each line. Nothing is quoted, so quotes are part of
 * the value, and so are blanks behind it. A {@code NAME} alone takes what the machine has that starts the container.
 *
 * @param text the content of the file
 * @param shown the file as messages show it
 */
record EnvironmentFile(String text, String shown) {

    private static final Perhaps FROM_STARTER =
            new Perhaps("whatever the machine has that starts the container (no `=` in the environment file)");

    Environment read() throws UnobservableException {
        Map<String, Variable> variables = new HashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = withoutIndent(lines.get(i));
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            String name = equals < 0 ? line : line.substring(0, equals);
            if (name.isEmpty() || name.indexOf(' ') >= 0 || name.indexOf('\t') >= 0) {
                throw new UnobservableException(
                        variables.isEmpty() ? Reason.UNRECOGNISED : Reason.UNREADABLE,
                        shown,
                        "an environment file, NAME=value on each line, or a Kubernetes manifest",
                        "line " + (i + 1) + ", which has no name without blanks in front of its `=`");
            }
            variables.put(name, equals < 0 ? FROM_STARTER : new Present(line.substring(equals + 1)));
        }
        return PlatformVariables.of(shown, Variables.of(variables, new Absent()), Start.FIXED);
    }

    private static String withoutIndent(String line) {
        int start = 0;
        while (start < line.length() && (line.charAt(start) == ' ' || line.charAt(start) == '\t')) {
            start++;
        }
        return line.substring(start);
    }
}
