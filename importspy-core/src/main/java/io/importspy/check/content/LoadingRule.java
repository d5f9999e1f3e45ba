package io.importspy.check.content;

import io.importspy.artifact.Artifact;
import io.importspy.artifact.JarSignatures;
import io.importspy.artifact.Neighbour;
import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Findings;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.JudgedReleases;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Contract;
import io.importspy.contract.Contents;
import io.importspy.contract.Imports;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What concerns the loading of an archive as a whole: what it has loaded besides, out of reach of rules that say "nothing else", and
 * signatures that the JVM loads nothing for.
 */
public final class LoadingRule implements Rule {

    /** The last release that follows an index (JDK-8302819). */
    private static final int LAST_WITH_INDEX = 21;

    private static final int FEW = 5;

    @Override
    public void check(Inspection inspection, Findings findings) {
        List<ContractOrigin> exclusive = exclusive(inspection.contract());
        for (ContractOrigin asked : exclusive) {
            findings.guard(asked, () -> neighbours(asked, inspection, findings));
        }
        Optional<ContractOrigin> first = loading(inspection.contract());
        first.ifPresent(asked -> findings.guard(asked, () -> signatures(asked, inspection.artifact(), findings)));
    }

    /** The parts of a contract that say what there is at most. */
    private static List<ContractOrigin> exclusive(Contract contract) {
        List<ContractOrigin> all = new ArrayList<>();
        contract.services().stream().limit(1).map(ContractOrigin::by).forEach(all::add);
        for (Contents contents : contract.contents()) {
            contents.only().map(only -> ContractOrigin.by(only.position())).ifPresent(all::add);
        }
        for (Imports imports : contract.imports()) {
            all.add(imports.only()
                    .map(only -> ContractOrigin.by(only.position()))
                    .orElseGet(() -> ContractOrigin.by(imports.never().get(0))));
        }
        return all;
    }

    private static void neighbours(ContractOrigin asked, Inspection inspection, Findings findings) {
        Set<String> classPath = new LinkedHashSet<>();
        for (Path path : inspection.modules().classPath()) {
            classPath.add(String.valueOf(path.getFileName()));
        }
        boolean isIndexed = JudgedReleases.of(inspection.deployments()).releases().first() <= LAST_WITH_INDEX;
        List<Neighbour> unknown = new ArrayList<>();
        for (Neighbour neighbour : inspection.artifact().neighbours()) {
            boolean isKnown = classPath.contains(neighbour.name()) || isAgreed(neighbour, inspection.contract());
            if (isKnown) {
                findings.notLookedAt(neighbour.file() + ", which " + neighbour.source() + " of "
                        + inspection.artifact().fileName() + " names");
            } else if (isIndexed || !neighbour.source().equals(Neighbour.INDEX)) {
                unknown.add(neighbour);
            }
        }
        if (!unknown.isEmpty()) {
            findings.undecided(asked, judgement(unknown, inspection.artifact()));
        }
    }

    /** Whether the contract says what an attribute of the manifest is, so that somebody has agreed to it. */
    private static boolean isAgreed(Neighbour neighbour, Contract contract) {
        return contract.manifest().stream()
                .anyMatch(entry -> entry.name().value().equalsIgnoreCase(neighbour.source()));
    }

    private static FindingDraft judgement(List<Neighbour> unknown, Artifact artifact) {
        String few = unknown.stream()
                .limit(FEW)
                .map(neighbour -> neighbour.file() + " (" + neighbour.source() + ")")
                .collect(Collectors.joining(", "));
        return new FindingDraft(
                RuleId.ARCHIVE_NEIGHBOURS,
                artifact.fileName(),
                "an archive that loads nothing but itself and what is on the class path",
                few + (unknown.size() > FEW ? " and " + (unknown.size() - FEW) + " more" : ""),
                Optional.of(Place.of(artifact.where("META-INF/MANIFEST.MF"), 0)),
                "remove the reference, put the archive on the class path of the check, or say under `manifest` what the attribute is");
    }

    /** The first thing that a contract asks of what is loaded. */
    private static Optional<ContractOrigin> loading(Contract contract) {
        return contract.types().stream().map(ContractOrigin::by).findFirst()
                .or(() -> contract.services().stream().map(ContractOrigin::by).findFirst())
                .or(() -> exclusive(contract).stream().findFirst())
                .or(() -> contract.match().map(match -> ContractOrigin.by(match.position())))
                .or(() -> contract.deployments().stream()
                        .flatMap(block -> block.java().stream())
                        .map(java -> ContractOrigin.by(java.position()))
                        .findFirst());
    }

    private static void signatures(ContractOrigin asked, Artifact artifact, Findings findings) {
        List<String> stale = artifact.isDirectory() ? List.of() : JarSignatures.stale(artifact);
        if (!stale.isEmpty()) {
            findings.undecided(
                    asked,
                    new FindingDraft(
                            RuleId.ARCHIVE_SIGNATURE,
                            artifact.fileName(),
                            "signatures that fit the manifest, or none: else the JVM loads no class from the archive",
                            String.join(", ", stale) + ", which fit another manifest",
                            Optional.of(Place.of(artifact.where(stale.get(0)), 0)),
                            "exclude META-INF/*.SF, *.DSA, *.RSA and *.EC from what is merged into the archive, and sign it last"));
        }
    }
}
