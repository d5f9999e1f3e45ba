package io.importspy.report;

import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * {@link ReportFormat#JUNIT}: a suite for each artifact and a test case for each expectation. What holds passes; what is violated is a
 * failure, what is undecided or broken an error, what is waived or not asked is skipped; a warning passes and says so in its output.
 */
final class JunitReport implements FileReport {

    @Override
    public String of(Run run) {
        XmlText xml = new XmlText();
        xml.open("testsuites").attribute("name", "ImportSpy");
        List<String> names = JunitNames.ofSuites(run.verdicts());
        for (int i = 0; i < names.size(); i++) {
            suite(names.get(i), run.verdicts().get(i), xml);
        }
        return xml.close().toString();
    }

    private static void suite(String name, Verdict verdict, XmlText xml) {
        Collection<JunitCase> cases = JunitCase.of(name, verdict);
        xml.open("testsuite")
                .attribute("name", name)
                .attribute("tests", String.valueOf(Math.max(1, cases.size())))
                .attribute("failures", count(JunitCase.Result.FAILURE, cases))
                .attribute("errors", count(JunitCase.Result.ERROR, cases))
                .attribute("skipped", count(JunitCase.Result.SKIPPED, cases))
                .attribute("time", seconds(verdict.time()));
        if (cases.isEmpty()) {
            open(name, "conforms to " + verdict.contract(), xml).close();
        }
        cases.forEach(one -> write(one, verdict, xml));
        xml.close();
    }

    private static String count(JunitCase.Result result, Collection<JunitCase> cases) {
        return String.valueOf(
                cases.stream().filter(one -> one.result() == result).count());
    }

    private static void write(JunitCase one, Verdict verdict, XmlText xml) {
        open(one.className(), one.name(), xml);
        switch (one.result()) {
            case FAILURE -> problem("failure", one.findings(), Outcome.VIOLATED, verdict, xml);
            case ERROR -> problem("error", one.findings(), Outcome.UNDECIDED, verdict, xml);
            case SKIPPED ->
                xml.open("skipped").attribute("message", one.reason()).close();
            case PASSED -> {
                if (!one.findings().isEmpty()) {
                    xml.element("system-out", text(one.findings()));
                }
            }
        }
        xml.close();
    }

    /** Readers take the first problem of a case, so that all findings are in one. */
    private static void problem(String element, List<Finding> findings, Outcome outcome, Verdict verdict, XmlText xml) {
        Finding first = findings.stream()
                .filter(finding -> finding.fails() && finding.outcome().compareTo(outcome) >= 0)
                .findFirst()
                .orElseThrow();
        xml.open(element)
                .attribute("type", first.id())
                .attribute("message", Sentences.of(first, verdict))
                .text(text(findings))
                .close();
    }

    private static String text(List<Finding> findings) {
        FindingText text = new FindingText(Style.PLAIN);
        return findings.stream().map(finding -> text.of(finding, Level.ERROR)).collect(Collectors.joining("\n"));
    }

    private static XmlText open(String className, String name, XmlText xml) {
        return xml.open("testcase")
                .attribute("name", name)
                .attribute("classname", className)
                .attribute("time", "0");
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toMillis() / 1000.0);
    }
}
