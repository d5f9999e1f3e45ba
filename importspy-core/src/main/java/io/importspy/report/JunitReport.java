package io.importspy.report;

import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import io.importspy.verdict.Waived;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * {@link ReportFormat#JUNIT}: a suite for each artifact and a case for each finding, or a single one for an artifact that conforms. What is
 * violated is a failure, what is undecided or broken an error, what is waived is skipped; a warning passes and says so in its output.
 */
final class JunitReport implements FileReport {

    @Override
    public String of(Run run) {
        XmlText xml = new XmlText();
        xml.open("testsuites").attribute("name", "ImportSpy");
        run.verdicts().forEach(verdict -> suite(verdict, xml));
        return xml.close().toString();
    }

    private static void suite(Verdict verdict, XmlText xml) {
        boolean alone = verdict.findings().isEmpty() && verdict.waived().isEmpty();
        long failures = verdict.count(Outcome.VIOLATED);
        long errors = verdict.count(Outcome.UNDECIDED) + verdict.count(Outcome.BROKEN);
        int cases = alone ? 1 : verdict.findings().size() + verdict.waived().size();
        xml.open("testsuite")
                .attribute("name", suiteName(verdict))
                .attribute("tests", String.valueOf(cases))
                .attribute("failures", String.valueOf(failures))
                .attribute("errors", String.valueOf(errors))
                .attribute("skipped", String.valueOf(verdict.waived().size()))
                .attribute("time", seconds(verdict.time()));
        if (alone) {
            test("conforms to " + verdict.contract(), verdict, xml)
                    .element("system-out", TextReport.headline(verdict))
                    .close();
        }
        verdict.findings().forEach(finding -> finding(finding, verdict, xml));
        verdict.waived().forEach(waived -> waived(waived, verdict, xml));
        xml.close();
    }

    private static void finding(Finding finding, Verdict verdict, XmlText xml) {
        test(name(finding), verdict, xml);
        String text = new FindingText(Style.PLAIN).of(finding, Level.ERROR);
        if (!finding.fails()) {
            xml.element("system-out", text);
        } else {
            xml.open(finding.outcome() == Outcome.VIOLATED ? "failure" : "error")
                    .attribute("type", finding.id())
                    .attribute("message", Sentences.of(finding, verdict))
                    .text(text)
                    .close();
        }
        xml.close();
    }

    private static void waived(Waived waived, Verdict verdict, XmlText xml) {
        test(name(waived.finding()), verdict, xml)
                .open("skipped")
                .attribute("message", waived.because())
                .close()
                .close();
    }

    private static XmlText test(String name, Verdict verdict, XmlText xml) {
        return xml.open("testcase")
                .attribute("name", name)
                .attribute("classname", suiteName(verdict))
                .attribute("time", "0");
    }

    /** A class in a package, since that is what every reader of these files makes of it: what stands before the last dot is one. */
    private static String suiteName(Verdict verdict) {
        return "importspy." + verdict.artifact().replace('.', '_');
    }

    private static String name(Finding finding) {
        return String.join(" ", List.of(finding.id(), finding.subject().toString()));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toMillis() / 1000.0);
    }
}
