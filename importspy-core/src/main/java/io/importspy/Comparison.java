package io.importspy;

import io.importspy.check.Result;
import io.importspy.contract.BrokenContractException;
import io.importspy.contract.Contract;
import io.importspy.contract.reader.ContractReader;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Place;
import io.importspy.verdict.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/** Holds an artifact against the contract that an earlier release would have, with {@code match: compatible}. */
final class Comparison {

    private Comparison() {}

    static Verdict run(CompareRequest request) {
        long start = System.nanoTime();
        CheckRequest check = check(request);
        return Checking.verdict(check, result(request, check), start);
    }

    private static Result result(CompareRequest request, CheckRequest check) {
        Generated promised = Generation.run(new GenerateRequest(
                request.baseline(),
                Optional.empty(),
                request.classPath(),
                request.root(),
                "",
                MatchChoice.COMPATIBLE,
                request.exclude()));
        if (promised.text().isEmpty()) {
            return Checking.nothing(promised.findings());
        }
        try {
            Contract contract = ContractReader.read(promised.text().get(), request.baselineShownAs());
            // A release may have another file name than the one before.
            return atNoLine(Checking.judge(contract.onlyTypes(contract.types()), check));
        } catch (BrokenContractException e) {
            return Checking.nothing(e.problems().stream().map(Reasons::of).toList());
        }
    }

    private static CheckRequest check(CompareRequest request) {
        return new CheckRequest(
                request.baseline(),
                request.baselineShownAs(),
                request.artifact(),
                request.artifactName(),
                Optional.empty(),
                request.classPath(),
                request.sourceRoots(),
                request.root(),
                EnvironmentChoice.NONE,
                Optional.empty(),
                Build.NONE,
                () -> LocalDate.EPOCH); // what is generated has no waivers
    }

    /** Nobody has the contract as a file, so its lines say nothing. */
    private static Result atNoLine(Result result) {
        return new Result(
                result.findings().stream().map(Comparison::atNoLine).toList(), result.waived(), result.coverage());
    }

    private static Finding atNoLine(Finding finding) {
        return finding.contract()
                .map(place -> finding.askedAt(Place.of(place.file(), 0)))
                .orElse(finding);
    }
}
