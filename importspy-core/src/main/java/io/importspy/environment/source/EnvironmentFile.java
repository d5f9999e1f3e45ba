package io.importspy.environment.source;

import io.importspy.environment.ContainerEntrypoint;
import io.importspy.environment.Environment;
import io.importspy.environment.PlatformVariables;
import io.importspy.environment.UnobservableException;
import io.importspy.environment.UnobservableException.Reason;
import io.importspy.environment.Variable;
import io.importspy.environment.Variable.Absent;
import io.importspy.environment.Variable.Perhaps;
import io.importspy.environment.Variable.Present;
import io.importspy.environment.Variables;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads an environment file as {@code docker run --env-file} does: {@code NAME=value} on each line. Nothing is quoted, so quotes are part of
 * the value, and so are blanks behind it. A {@code NAME} alone takes what the machine has that starts the container.
 *
 * @param text the content of the file
 * @param shown the file as messages show it
 */
record EnvironmentFile(String text, String shown) {

    /** In bytes; the reader of Docker takes no longer one (bufio.Scanner). */
    private static final int LONGEST_LINE = 1 << 16;

    private static final Perhaps FROM_STARTER =
            new Perhaps("whatever the machine has that starts the container (no `=` in the environment file)");

    Environment read() throws UnobservableException {
        Map<String, Variable> variables = new HashMap<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            checkLength(lines[i], i + 1);
            String line = withoutIndent(withoutReturn(lines[i]));
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
        return PlatformVariables.of(shown, Variables.of(variables, new Absent()), ContainerEntrypoint.FIXED);
    }

    /** One behind a line belongs to its end; all others are part of values. */
    private static String withoutReturn(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    private static String withoutIndent(String line) {
        int start = 0;
        while (start < line.length() && isSpace(line.charAt(start))) {
            start++;
        }
        return line.substring(start);
    }

    /** As Go has it (unicode.IsSpace). */
    private static boolean isSpace(char character) {
        return (character >= '\t' && character <= '\r') || character == '\u0085' || Character.isSpaceChar(character);
    }

    private void checkLength(String line, int number) throws UnobservableException {
        if (line.length() >= LONGEST_LINE || line.getBytes(StandardCharsets.UTF_8).length >= LONGEST_LINE) {
            throw new UnobservableException(
                    Reason.UNREADABLE,
                    shown,
                    "lines of less than 64 KiB, as Docker reads them",
                    "line " + number + ", which is longer");
        }
    }
}
