package io.importspy.report;

import io.importspy.verdict.Coverage;
import io.importspy.verdict.Expectation;
import io.importspy.verdict.Expectation.NotAsked;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Verdicts to write down. */
public final class Sample {

    public static final Finding WRONG_RESULT = new Finding(
            Outcome.VIOLATED,
            RuleId.MEMBER_RETURN_TYPE,
            Severity.ERROR,
            new Subject.Named("com.acme.billing.BillingPlugin.execute(Context)"),
            Optional.of("public boolean execute(Context) throws PluginException"),
            Optional.of("public void execute(Context)"),
            Optional.of(new Place("spymodel.yml", 18, 9)),
            Optional.of(Place.of("com/acme/billing/BillingPlugin.java", 42)),
            Optional.of("the host instantiates it by name"),
            "return boolean, or change the contract",
            Optional.empty(),
            Optional.empty());

    public static final Finding NO_SUPERTYPE = new Finding(
            Outcome.UNDECIDED,
            RuleId.TYPE_NOT_FOUND,
            Severity.ERROR,
            new Subject.Named("com.acme.spi.Plugin"),
            Optional.of("the type in the artifact, on its class path or in the JDK"),
            Optional.of("no such type"),
            Optional.of(new Place("spymodel.yml", 16, 5)),
            Optional.empty(),
            Optional.empty(),
            "add the dependency that contains it to the class path",
            Optional.empty(),
            Optional.empty());

    public static final Finding UNKNOWN_KEY = new Finding(
            Outcome.BROKEN,
            RuleId.CONTRACT_UNKNOWN_KEY,
            Severity.ERROR,
            new Subject.Named("deploymnets"),
            Optional.empty(),
            Optional.of("a key that contracts do not have"),
            Optional.of(new Place("spymodel.yml", 31, 1)),
            Optional.empty(),
            Optional.empty(),
            "write `deployments`",
            Optional.of("deploymnets:\n^^^^^^^^^^^"),
            Optional.empty());

    private static final String HELD =
            "2:1 3:1 6:3 7:3 33:3 34:3 37:13 38:11 38:23 41:3 43:7 47:5 48:5 51:7 52:7 53:7 54:7";

    /** A Java that is not known, and a deployment that is not the one that fits. */
    private static final String LEFT = "49:5 55:5";

    private Sample() {}

    public static Verdict verdict(Finding... findings) {
        return new Verdict(
                "billing-plugin-2.1.0.jar",
                "spymodel.yml",
                List.of(findings),
                new Coverage(41, 3, Optional.empty(), List.of()),
                Duration.ofMillis(14));
    }

    /** The same verdict with what holds of the contract of the golden files, beside what was found in it. */
    public static Verdict holding(Verdict verdict) {
        List<Expectation> all = new ArrayList<>(verdict.expectations());
        for (String place : HELD.split(" ")) {
            all.add(expectation(place, Optional.empty()));
        }
        for (String place : LEFT.split(" ")) {
            all.add(expectation(place, Optional.of(new NotAsked("nobody can look at it here", false))));
        }
        return new Verdict(
                verdict.artifact(), verdict.contract(), verdict.coverage(), all, verdict.time(), verdict.evidence());
    }

    private static Expectation expectation(String place, Optional<NotAsked> notAsked) {
        String[] numbers = place.split(":");
        return new Expectation(
                new Subject.Named("what line " + numbers[0] + " asks"),
                Set.of(RuleId.MANIFEST_VALUE),
                Optional.of(new Place("spymodel.yml", Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]))),
                List.of(),
                List.of(),
                notAsked);
    }

    public static Verdict broken() {
        return new Verdict(
                "billing-plugin-2.1.0.jar",
                "spymodel.yml",
                List.of(UNKNOWN_KEY),
                Coverage.NOTHING,
                Duration.ofMillis(14));
    }

    public static Finding weighing(Severity severity) {
        return new Finding(
                Outcome.VIOLATED,
                RuleId.MEMBER_MISSING,
                severity,
                new Subject.Named("com.acme.billing.BillingPlugin.close()"),
                Optional.of("public void close()"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "add it",
                Optional.empty(),
                Optional.empty());
    }

    public static Finding saying(String text) {
        return new Finding(
                Outcome.VIOLATED,
                RuleId.MANIFEST_VALUE,
                Severity.ERROR,
                new Subject.Named(text),
                Optional.of(text),
                Optional.of(text),
                Optional.of(new Place(text, 7, 3)),
                Optional.of(Place.of(text, 9)),
                Optional.of(text),
                text,
                Optional.of(text),
                Optional.empty());
    }
}
