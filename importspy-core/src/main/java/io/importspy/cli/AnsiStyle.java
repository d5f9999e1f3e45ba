package io.importspy.cli;

import io.importspy.report.Style;
import picocli.CommandLine;

/** The colours of Maven's log, where there is a terminal and nobody has asked for none (no-color.org). */
final class AnsiStyle implements Style {

    private AnsiStyle() {}

    static Style of(CommandLine command) {
        return command.getColorScheme().ansi().enabled() ? new AnsiStyle() : PLAIN;
    }

    @Override
    public String success(String text) {
        return in("32;1", text);
    }

    @Override
    public String warning(String text) {
        return in("33;1", text);
    }

    @Override
    public String failure(String text) {
        return in("31;1", text);
    }

    @Override
    public String strong(String text) {
        return in("1", text);
    }

    /** Picocli's own markup is not for texts from strangers, which may hold some. */
    private static String in(String code, String text) {
        return "\u001b[" + code + 'm' + text + "\u001b[m";
    }
}
