package io.importspy.cli;

import io.importspy.report.Mode;
import io.importspy.report.ReportFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words that an option knows, as the documentation writes them and a shell offers them. */
final class Words {

    private Words() {}

    /** Constants have upper case and underscores. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> of(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Words::of).toList();
    }

    /** For {@code --mode}. */
    static final class Modes extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Modes() {
            super(of(Mode.values()));
        }
    }

    /** For {@code --reports}. */
    static final class Formats extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Formats() {
            super(Arrays.stream(ReportFormat.values()).map(ReportFormat::word).toList());
        }
    }
}
