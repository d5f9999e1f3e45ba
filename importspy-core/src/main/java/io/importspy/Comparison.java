package io.importspy;

import io.importspy.contract.BrokenContractException;
import io.importspy.contract.Contract;
import io.importspy.contract.reader.ContractReader;
import io.importspy.verdict.Expectation;
import io.importspy.verdict.Place;
import io.importspy.verdict.Verdict;
import java.util.List;

/** Holds an artifact against the contract that an earlier release would have, with {@code match: compatible}. */
final class Comparison {

    private Comparison() {}

    static Verdict run(CheckRequest request) {
        long start = System.nanoTime();
        Baseline baseline = request.baseline().orElseThrow();
        CheckRequest check = request.contractName(baseline.name()).environment(EnvironmentChoice.NONE);
        return Checking.verdict(check, result(baseline, check), start);
    }

    private static List<Expectation> result(Baseline baseline, CheckRequest check) {
        Generated promised = Generation.run(GenerateRequest.of(baseline.release())
                .classPath(baseline.classPath())
                .match(MatchChoice.COMPATIBLE)
                .exclude(baseline.exclude()));
        if (promised.text().isEmpty()) {
            return Checking.nothing(promised.findings());
        }
        try {
            Contract contract = ContractReader.read(promised.text().get(), baseline.name());
            // A release may have another file name than the one before.
            return atNoLine(Checking.judge(contract.onlyTypes(contract.types()), check));
        } catch (BrokenContractException e) {
            return Checking.nothing(e.problems().stream().map(Reasons::of).toList());
        }
    }

    /** Nobody has the contract as a file, so its lines say nothing. */
    private static List<Expectation> atNoLine(List<Expectation> expectations) {
        return expectations.stream()
                .map(expectation -> expectation.askedAt(Comparison::atNoLine))
                .toList();
    }

    private static Place atNoLine(Place place) {
        return Place.of(place.file(), 0);
    }
}
