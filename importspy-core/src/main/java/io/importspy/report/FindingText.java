package io.importspy.report;

import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import io.importspy.verdict.Shown;
import io.importspy.verdict.Waived;
import java.util.Optional;

/**
 * A finding as a headed block of rows:
 *
 * <pre>
 * member.return-type  com.acme.billing.BillingPlugin.execute(Context)
 *           expected  public boolean execute(Context) throws PluginException
 *           found     public void execute(Context)
 *           code      src/main/java/com/acme/billing/BillingPlugin.java:42
 *           contract  spymodel.yml:18:9  (the host instantiates it by name)
 *           advice    return boolean, or change the contract
 * </pre>
 *
 * <p>The rows are indented deeper than the level that a logger puts in front of the first line.
 */
record FindingText(Style style) {

    private static final int NAME_LIMIT = 400;

    String of(Finding finding, Level level) {
        Rows rows = rows(finding, head(finding, level));
        finding.excerpt().ifPresent(lines -> rows.addUnder(lines.lines().toList()));
        finding.breaks().ifPresent(what -> rows.add("breaks", what.toString()));
        rows.add("advice", finding.advice());
        return rows.toString();
    }

    /** A violation that is accepted: who accepts it stands in the place of advice. */
    String of(Waived waived) {
        Finding finding = waived.finding();
        Rows rows = rows(finding, head(finding, Level.DEBUG) + "  (waived)");
        String until = waived.until().map(last -> ", until " + last).orElse("");
        rows.add("waived", place(waived.contract()) + because(Optional.of(waived.because())) + until);
        return rows.toString();
    }

    private static Rows rows(Finding finding, String head) {
        Rows rows = new Rows(head);
        finding.expected().ifPresent(text -> rows.add("expected", text));
        finding.found().ifPresent(text -> rows.add("found", text));
        finding.code().ifPresent(place -> rows.add("code", place(place)));
        finding.contract().ifPresent(place -> rows.add("contract", place(place) + because(finding.because())));
        return rows;
    }

    private String head(Finding finding, Level level) {
        String undecided = finding.outcome() == Outcome.UNDECIDED ? "  (undecided)" : "";
        return id(finding.id(), level) + "  "
                + style.strong(Shown.text(finding.subject().toString(), NAME_LIMIT)) + undecided;
    }

    private String id(String id, Level level) {
        return switch (level) {
            case ERROR -> style.failure(id);
            case WARNING -> style.warning(id);
            case INFO, DEBUG -> style.strong(id);
        };
    }

    /** The file alone is cut where it is long, never the line. */
    private static String place(Place place) {
        return new Place(Shown.text(place.file(), NAME_LIMIT), place.line(), place.column()).toString();
    }

    /** A reason may be a block scalar of several lines; here it is one. */
    private static String because(Optional<String> because) {
        return because.map(reason -> "  (" + Shown.text(reason.strip().replaceAll("\\s+", " "), NAME_LIMIT) + ')')
                .orElse("");
    }
}
