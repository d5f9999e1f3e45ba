package io.importspy;

import io.importspy.archive.UndecidableException;
import io.importspy.artifact.Artifact;
import io.importspy.contract.BrokenContractException;
import io.importspy.contract.Contract;
import io.importspy.contract.reader.ContractReader;
import io.importspy.contract.reader.ReadFiles;
import io.importspy.environment.Environment;
import io.importspy.environment.Fact;
import io.importspy.environment.UnobservableException;
import io.importspy.environment.source.EnvironmentSource;
import io.importspy.verdict.Evidence;
import io.importspy.verdict.Evidence.ObservedPlace;
import io.importspy.verdict.Evidence.Pinned;
import io.importspy.verdict.Expectation;
import io.importspy.verdict.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one check reads, and what its verdict rests on: each file is read once, and each place is looked at once. Where the check is audited,
 * artifacts are copied before anything is read of them, so that what is judged and what has the digest are the same bytes.
 */
final class Trail {

    private final CheckRequest request;
    private final Supplier<Artifact> opener;
    private final ReadFiles contracts = new ReadFiles();
    private final Optional<EnvironmentSource> environment;
    private Optional<String> artifact = Optional.empty();
    private Optional<String> release = Optional.empty();
    private final List<Finding> unpinned = new ArrayList<>();

    Trail(CheckRequest request) {
        this(request, () -> open(request.artifact(), request));
    }

    /** The trail of a check whose artifact is opened in another way. */
    Trail(CheckRequest request, Supplier<Artifact> opener) {
        this.request = request;
        this.opener = opener;
        this.environment = request.environment().isNone() || request.contract().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        EnvironmentSource.observedOnce(request.environment().source(request.root())));
    }

    private static Artifact open(Path path, CheckRequest request) {
        return request.isAudited() ? Artifact.copyOf(path, Runtime.version()) : Artifact.open(path, Runtime.version());
    }

    /** What the artifact is held against, as messages show it. */
    String contractName() {
        String release = request.baseline().map(Baseline::name).orElse("");
        if (request.contract().isEmpty()) {
            return release;
        }
        return release.isEmpty() ? request.contractName() : request.contractName() + " and " + release;
    }

    CheckRequest request() {
        return request;
    }

    Contract contract() throws BrokenContractException {
        return ContractReader.read(
                request.contract().orElseThrow(), request.contractName(), request.published(), contracts);
    }

    /** Opens the artifact, to be closed. */
    Artifact artifact() {
        Artifact opened = opener.get();
        artifact = digest(opened);
        return opened;
    }

    /** Opens the release that stands in for a contract, to be closed. */
    Artifact release() {
        Artifact opened = open(request.baseline().orElseThrow().release(), request);
        release = digest(opened);
        return opened;
    }

    private Optional<String> digest(Artifact opened) {
        if (!request.isAudited()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Sha256.of(opened));
        } catch (UndecidableException e) {
            unpinned.add(Reasons.of(e));
            return Optional.empty();
        }
    }

    /** What has no digest, unless it has been said of it that it cannot be read: nobody could prove later that it was judged. */
    List<Expectation> unpinned(List<Expectation> said) {
        List<Expectation> unsaid = new ArrayList<>();
        for (Finding gap : unpinned) {
            if (!isSaid(gap, said)) {
                unsaid.add(Expectation.of(gap));
            }
        }
        return unsaid;
    }

    private static boolean isSaid(Finding gap, List<Expectation> said) {
        for (Expectation expectation : said) {
            for (Finding finding : expectation.findings()) {
                if (finding.rule() == gap.rule() && gap.subject().equals(finding.subject())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What tells where the artifact is to run; empty if that is not to be looked at. */
    Optional<EnvironmentSource> environment() {
        return environment;
    }

    Evidence evidence() {
        if (!request.isAudited()) {
            return new Evidence(contracts, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
        }
        List<Pinned> files = new ArrayList<>();
        for (Map.Entry<String, Optional<byte[]>> file : contracts.contents().entrySet()) {
            files.add(new Pinned(file.getKey(), file.getValue().map(Sha256::of)));
        }
        Optional<Pinned> baseline = request.baseline().map(each -> new Pinned(each.name(), release));
        if (files.isEmpty()) {
            files.add(baseline.orElseThrow());
        }
        return new Evidence(
                contracts,
                Optional.of(new Pinned(ShownPath.below(request.artifact(), request.root()), artifact)),
                Optional.of(files.get(0)),
                request.contract().isEmpty() ? Optional.empty() : baseline,
                files.subList(1, files.size()),
                places());
    }

    private List<ObservedPlace> places() {
        if (environment.isEmpty()) {
            return List.of();
        }
        try {
            return environment.get().observe().stream().map(Trail::place).toList();
        } catch (UnobservableException e) {
            return List.of(new ObservedPlace(e.subject(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
    }

    private static ObservedPlace place(Environment place) {
        return new ObservedPlace(place.name(), known(place.os()), known(place.arch()), known(place.java()));
    }

    private static <T> Optional<String> known(Fact<T> fact) {
        return fact.either(known -> Optional.of(known.value().toString()), why -> Optional.empty());
    }
}
