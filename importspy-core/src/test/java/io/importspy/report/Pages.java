package io.importspy.report;

import io.importspy.fixture.Lines;
import io.importspy.verdict.Coverage;
import io.importspy.verdict.Evidence;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Verdict;
import io.importspy.verdict.Waived;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * HTML pages to look at.
 *
 * @param folder where the contracts are
 */
record Pages(Path folder) {

    /** What a class name, a manifest or a file name can hold, with something in it for every place in a page. */
    static final String HOSTILE =
            "</script><script>alert(1)</script><img src=x onerror=alert(2)> \" onmouseover=\"alert(3) ' autofocus"
                    + " onfocus='alert(4) &lt;b&gt; ]]> --> ::error::boo </style><style>*{display:none}</style> </code></title></textarea>"
                    + " javascript:alert(5) \u001b[31m \n\r\u0000\u202e\u200b\u2028\ud800 ##vso[task.complete] ${jndi:ldap://x} {{7*7}} <!--";

    /** Pages about the contract of the golden files. */
    static Pages in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path contract = Path.of("src/test/resources/io/importspy/report/spymodel.yml");
        Files.copy(contract, folder.resolve("spymodel.yml"));
        return new Pages(folder);
    }

    String conforming() {
        return page(Sample.holding(new Verdict(
                "billing-plugin-2.1.0.jar",
                "spymodel.yml",
                List.of(),
                new Coverage(41, 3, Optional.of("production"), List.of()),
                Duration.ofMillis(14))));
    }

    /** A violation, an open question, a warning and something waived; and beside it an artifact that conforms. */
    String violated() {
        Waived waived = new Waived(
                Sample.WRONG_RESULT
                        .about(new Subject.Named("com.acme.billing.Ledger.close()"))
                        .askedAt(new Place("spymodel.yml", 30, 9)),
                new Place("spymodel.yml", 60, 5),
                "removed with the old ledger",
                Optional.of(LocalDate.of(2027, 3, 31)));
        Verdict wrong = new Verdict(
                "billing-plugin-2.1.0.jar",
                "spymodel.yml",
                List.of(Sample.WRONG_RESULT, Sample.NO_SUPERTYPE, Sample.weighing(Severity.WARNING)),
                List.of(waived),
                new Coverage(41, 3, Optional.of("production"), List.of("the JDK API of Java 26")),
                Duration.ofMillis(14));
        Verdict well = Sample.verdict().on("ledger-1.0.jar");
        Verdict other = Sample.verdict(Sample.weighing(Severity.INFO)).on("model-1.0.jar");
        return page(Sample.holding(wrong), well, other);
    }

    String broken() {
        return page(Sample.broken());
    }

    String many(int count) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            findings.add(
                    Sample.WRONG_RESULT.about(new Subject.Named("com.acme.billing.Type" + i + ".execute(Context)")));
        }
        return page(Sample.verdict(findings.toArray(Finding[]::new)));
    }

    /** Hostile names wherever a verdict and a contract have room for one. */
    String hostile() throws IOException {
        String quoted =
                "\"" + HOSTILE.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\x00-\\x1f\\x7f-\\uffff]", "?")
                        + "\"";
        Files.writeString(folder.resolve("spymodel.yml"), """
                filename: %1$s
                manifest: {%1$s: %1$s}
                types: [%1$s]
                deployments:
                  - name: %1$s
                    os: [%1$s]
                    variables: {%1$s: %1$s}
                    secrets: [%1$s]
                """.formatted(quoted));
        Finding here = Sample.saying(HOSTILE).askedAt(new Place("spymodel.yml", 1, 1));
        Finding endless = Sample.saying("x".repeat(10_000));
        Verdict verdict = new Verdict(
                HOSTILE,
                "spymodel.yml",
                List.of(here, Sample.saying(HOSTILE), endless),
                List.of(new Waived(here, new Place(HOSTILE, 1, 1), HOSTILE, Optional.empty())),
                new Coverage(1, 1, Optional.of(HOSTILE), List.of(HOSTILE)),
                Duration.ZERO);
        return page(
                verdict,
                Sample.verdict(here).on(HOSTILE + 2),
                new Verdict("other.jar", HOSTILE, List.of(unknownPlace()), Coverage.NOTHING, Duration.ZERO));
    }

    private static Finding unknownPlace() {
        return Sample.saying(HOSTILE).in(Place.of(HOSTILE, 0));
    }

    static Finding undecided(String subject) {
        return new Finding(
                Outcome.UNDECIDED,
                RuleId.TYPE_NOT_FOUND,
                Severity.ERROR,
                new Subject.Named(subject),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "look",
                Optional.empty(),
                Optional.empty());
    }

    /** The page of a run in which the contracts were as they are in the folder. */
    String page(Verdict... verdicts) {
        List<Verdict> read = Stream.of(verdicts)
                .map(verdict -> verdict.restingOn(evidence(verdict.contract())))
                .toList();
        return ReportFormat.HTML.of(new Run(read, GitRoot.around(folder), "0.1.0"));
    }

    private Evidence evidence(String contract) {
        return contract.equals(HOSTILE) ? Evidence.NONE : Lines.evidence(folder.resolve(contract), contract);
    }
}
