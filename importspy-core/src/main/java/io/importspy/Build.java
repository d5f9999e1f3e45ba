package io.importspy;

import io.importspy.check.rule.KnownModule;
import io.importspy.contract.reader.ContractSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The build that an artifact comes from, as far as a contract can ask for it.
 *
 * @param contracts the contracts that it can fetch
 * @param dependencies what it has resolved; empty if there is no build, so that each archive on the class path is asked for its coordinates
 */
public record Build(PublishedContracts contracts, Optional<List<Dependency>> dependencies) {

    /** No build: an artifact alone. */
    public static final Build NONE = new Build(new NoRepository(), Optional.empty());

    /** Takes a copy of the dependencies. */
    public Build {
        dependencies = dependencies.map(List::copyOf);
    }

    ContractSource source() {
        return new Published(contracts);
    }

    Optional<List<KnownModule>> modules() {
        if (dependencies.isEmpty()) {
            return Optional.empty();
        }
        List<KnownModule> known = new ArrayList<>();
        for (Dependency each : dependencies.get()) {
            known.add(new KnownModule(
                    each.groupId(),
                    each.artifactId(),
                    each.classifier(),
                    each.version(),
                    each.file(),
                    each.atRuntime()));
        }
        return Optional.of(known);
    }
}
