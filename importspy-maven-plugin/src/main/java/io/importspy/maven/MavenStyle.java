package io.importspy.maven;

import io.importspy.report.Style;
import org.fusesource.jansi.Ansi;
import org.jspecify.annotations.Nullable;

/**
 * Maven's own colours, by the class of Jansi that every Maven lends its plugins: whether there are any is then Maven's to say, which
 * knows of {@code --batch-mode}, {@code --log-file} and {@code style.color}.
 */
final class MavenStyle implements Style {

    private MavenStyle() {}

    /**
     * The style for a build.
     *
     * @param noColor the environment variable {@code NO_COLOR}, at which no Maven looks itself: any value but an empty one asks for
     *     no colours, see no-color.org
     * @param wish Maven's property {@code style.color}: {@code always}, as tools say that show a log on a terminal of
     *     their own, or anything else
     * @return the style: colours on a terminal only, even under a Maven that takes every pipe for one, as Debian's does
     */
    @SuppressWarnings("SystemConsoleNull") // JDK 22 to 24 see a console in every pipe; Maven's own look is left then.
    static Style of(@Nullable String noColor, @Nullable String wish) {
        boolean unwanted = noColor != null && !noColor.isEmpty();
        boolean terminal = "always".equals(wish) || System.console() != null;
        return terminal && !unwanted && colours() ? new MavenStyle() : PLAIN;
    }

    private static boolean colours() {
        try {
            return Ansi.isEnabled();
        } catch (NoClassDefFoundError e) {
            return false; // A Maven that lends it no longer.
        }
    }

    @Override
    public String success(String text) {
        return Ansi.ansi().bold().fgGreen().a(text).reset().toString();
    }

    @Override
    public String warning(String text) {
        return Ansi.ansi().bold().fgYellow().a(text).reset().toString();
    }

    @Override
    public String failure(String text) {
        return Ansi.ansi().bold().fgRed().a(text).reset().toString();
    }

    @Override
    public String strong(String text) {
        return Ansi.ansi().bold().a(text).reset().toString();
    }
}
