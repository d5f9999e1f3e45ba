package io.importspy.maven;

import io.importspy.report.Style;
import io.importspy.report.TextReport;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Shown;
import io.importspy.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table of what was decided in the modules of a reactor, in the manner of Maven's own.
 *
 * @param style how outcomes are set off
 */
record ReactorSummary(Style style) {

    /** How many modules are named that nobody has asked to be checked. */
    private static final int NAMED = 5;

    private static final int NAME_LIMIT = 120;

    private static final int WIDEST_OUTCOME = Outcome.UNDECIDED.name().length();

    private record Row(String name, String outcome, String rest) {}

    /**
     * The table.
     *
     * @param title what was built
     * @param modules its modules
     * @return its lines, safe to show
     */
    List<String> of(String title, List<CheckedModule> modules) {
        List<Row> rows =
                modules.stream().flatMap(module -> rows(module).stream()).toList();
        int width = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0) + 4;
        List<String> lines = new ArrayList<>(List.of("", style.strong("ImportSpy Summary for " + title + ":"), ""));
        rows.forEach(row -> lines.add("%s %s %s%s"
                .formatted(row.name(), ".".repeat(width - row.name().length()), row.outcome(), row.rest())));
        List<String> unchecked = modules.stream()
                .filter(module -> module.checks().isEmpty() && !module.isOpen() && module.builds())
                .map(CheckedModule::name)
                .toList();
        if (!unchecked.isEmpty()) {
            lines.add("");
            lines.add("without a check: " + String.join(", ", unchecked.subList(0, Math.min(NAMED, unchecked.size())))
                    + (unchecked.size() > NAMED ? " and %d more".formatted(unchecked.size() - NAMED) : ""));
        }
        lines.add("");
        return lines;
    }

    private List<Row> rows(CheckedModule module) {
        boolean alone = module.verdicts().size() + module.checks().size() <= 2;
        List<Row> rows = new ArrayList<>();
        for (ModuleResult checked : module.checks()) {
            if (checked.verdicts().isEmpty()) {
                rows.add(new Row(module.name(), checked.skipped() ? "skipped" : "nothing to check", ""));
            }
            for (Verdict verdict : checked.verdicts()) {
                String name = module.name() + (alone ? "" : ": " + named(verdict));
                rows.add(row(name, verdict.outcome(), TextReport.counts(verdict), checked.relaxed()));
            }
        }
        if (module.isOpen()) {
            rows.add(row(module.name(), Outcome.UNDECIDED, "the build ended before this module was done", false));
        }
        return rows;
    }

    /** Two checks of a module may be of one artifact. */
    private static String named(Verdict verdict) {
        return Shown.text(verdict.artifact() + " under " + verdict.contract(), NAME_LIMIT);
    }

    private Row row(String name, Outcome outcome, String detail, boolean relaxed) {
        String word = outcome.name().toLowerCase(Locale.ROOT);
        String space = " ".repeat(WIDEST_OUTCOME - word.length() + 2);
        if (outcome == Outcome.CONFORMS) {
            return new Row(name, style.success(word), space + detail);
        }
        return relaxed
                ? new Row(name, style.warning(word), space + detail + " (relaxed)")
                : new Row(name, style.failure(word), space + detail);
    }
}
