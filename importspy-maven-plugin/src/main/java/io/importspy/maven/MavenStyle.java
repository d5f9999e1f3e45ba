package io.importspy.maven;

import io.importspy.report.Style;
import org.apache.maven.shared.utils.logging.MessageUtils;
import org.jspecify.annotations.Nullable;

/** Maven's own colours, which Maven takes away by itself where there is no terminal. */
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
        return terminal && !unwanted ? new MavenStyle() : PLAIN;
    }

    @Override
    public String success(String text) {
        return MessageUtils.buffer().success(text).build();
    }

    @Override
    public String warning(String text) {
        return MessageUtils.buffer().warning(text).build();
    }

    @Override
    public String failure(String text) {
        return MessageUtils.buffer().failure(text).build();
    }

    @Override
    public String strong(String text) {
        return MessageUtils.buffer().strong(text).build();
    }
}
