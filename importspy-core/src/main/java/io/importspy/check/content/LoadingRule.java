package io.importspy.check.content;

import io.importspy.archive.UndecidableException;
import io.importspy.artifact.Artifact;
import io.importspy.artifact.JarSignatures;
import io.importspy.artifact.Neighbour;
import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.JudgedReleases;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Contents;
import io.importspy.contract.Contract;
import io.importspy.contract.Deployment;
import io.importspy.contract.Imports;
import io.importspy.contract.ManifestEntry;
import io.importspy.contract.ServiceEntry;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    public void check(Inspection inspection, Expectations expectations) {
        for (ContractOrigin asked : exclusive(inspection.contract())) {
            ask(asked, RuleId.ARCHIVE_NEIGHBOURS, inspection, expectations, LoadingRule::neighbours);
        }
        Optional<ContractOrigin> loading = loading(inspection.contract());
        if (loading.isPresent()) {
            ask(loading.get(), RuleId.ARCHIVE_SIGNATURE, inspection, expectations, LoadingRule::signatures);
        }
    }

    /** What is to be told of an archive; nothing, mostly, and then nobody has asked for it either. */
    private interface Look {
        Optional<Consumer<Question>> at(Inspection inspection);
    }

    private static void ask(
            ContractOrigin asked, RuleId id, Inspection inspection, Expectations expectations, Look look) {
        Supplier<Question> question = () -> expectations.ask(
                asked, new Subject.Artifact(inspection.artifact().fileName()), Set.of(id));
        try {
            look.at(inspection).ifPresent(told -> told.accept(question.get()));
        } catch (UndecidableException e) {
            if (!isTold(e, expectations)) {
                question.get().undecided(e);
            }
        }
    }

    /** Where an archive cannot be read at all, rules before this have said so. */
    private static boolean isTold(UndecidableException why, Expectations expectations) {
        RuleId rule = RuleId.of(why.reason().id());
        Subject subject = new Subject.Named(why.subject());
        return expectations.all().stream()
                .flatMap(expectation -> expectation.findings().stream())
                .anyMatch(finding -> finding.rule() == rule && subject.equals(finding.subject()));
    }

    /** The parts of a contract that say what there is at most. */
    private static List<ContractOrigin> exclusive(Contract contract) {
        List<ContractOrigin> all = new ArrayList<>();
        if (!contract.all(ServiceEntry.class).isEmpty()) {
            all.add(ContractOrigin.by(contract.all(ServiceEntry.class).get(0)));
        }
        for (Contents contents : contract.all(Contents.class)) {
            if (contents.only().isPresent()) {
                all.add(ContractOrigin.by(contents.only().get().position()));
            }
        }
        for (Imports imports : contract.all(Imports.class)) {
            all.add(
                    imports.only().isPresent()
                            ? ContractOrigin.by(imports.only().get().position())
                            : ContractOrigin.by(imports.never().get(0)));
        }
        return all;
    }

    private static Optional<Consumer<Question>> neighbours(Inspection inspection) {
        Artifact artifact = inspection.artifact();
        Set<String> classPath = inspection.modules().classPath().stream()
                .map(path -> String.valueOf(path.getFileName()))
                .collect(Collectors.toSet());
        boolean isIndexed =
                JudgedReleases.of(inspection.deployments()).releases().first() <= LAST_WITH_INDEX;
        List<Neighbour> known = new ArrayList<>();
        List<Neighbour> unknown = new ArrayList<>();
        for (Neighbour neighbour : artifact.neighbours()) {
            if (classPath.contains(neighbour.name()) || isAgreed(neighbour, inspection.contract())) {
                known.add(neighbour);
            } else if (isIndexed || !neighbour.source().equals(Neighbour.INDEX)) {
                unknown.add(neighbour);
            }
        }
        if (!unknown.isEmpty()) {
            return Optional.of(question -> question.undecided(unknown(unknown, artifact)));
        }
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(question -> question.leaveNoted(
                        "what " + artifact.fileName() + " has loaded from beside it: " + few(known)));
    }

    /** Whether the contract says what an attribute of the manifest is, so that somebody has agreed to it. */
    private static boolean isAgreed(Neighbour neighbour, Contract contract) {
        return contract.all(ManifestEntry.class).stream()
                .anyMatch(entry -> entry.name().value().equalsIgnoreCase(neighbour.source()));
    }

    private static String few(List<Neighbour> neighbours) {
        String few = neighbours.stream()
                .limit(FEW)
                .map(neighbour -> neighbour.file() + " (" + neighbour.source() + ")")
                .collect(Collectors.joining(", "));
        return few + (neighbours.size() > FEW ? " and " + (neighbours.size() - FEW) + " more" : "");
    }

    private static FindingDraft unknown(List<Neighbour> neighbours, Artifact artifact) {
        return new FindingDraft(
                RuleId.ARCHIVE_NEIGHBOURS,
                new Subject.Artifact(artifact.fileName()),
                "an archive that loads nothing but itself and what is on the class path",
                few(neighbours),
                Optional.of(Place.of(artifact.where("META-INF/MANIFEST.MF"), 0)),
                "remove the reference, put the archive on the class path of the check, or say under `manifest` what the attribute is");
    }

    /** The first thing that a contract asks of what is loaded. */
    private static Optional<ContractOrigin> loading(Contract contract) {
        if (!contract.types().isEmpty()) {
            return Optional.of(ContractOrigin.by(contract.types().get(0)));
        }
        List<ContractOrigin> exclusive = exclusive(contract); // those by `services` first
        if (!exclusive.isEmpty()) {
            return Optional.of(exclusive.get(0));
        }
        if (contract.match().isPresent()) {
            return Optional.of(ContractOrigin.by(contract.match().get().position()));
        }
        for (Deployment block : contract.deployments()) {
            if (!block.java().isEmpty()) {
                return Optional.of(ContractOrigin.by(block.java().get(0).position()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Consumer<Question>> signatures(Inspection inspection) {
        Artifact artifact = inspection.artifact();
        List<String> stale = artifact.isDirectory() ? List.of() : JarSignatures.stale(artifact);
        return stale.isEmpty() ? Optional.empty() : Optional.of(question -> question.undecided(stale(stale, artifact)));
    }

    private static FindingDraft stale(List<String> files, Artifact artifact) {
        return new FindingDraft(
                RuleId.ARCHIVE_SIGNATURE,
                new Subject.Artifact(artifact.fileName()),
                "signatures that fit the manifest, or none: else the JVM loads no class from the archive",
                String.join(", ", files) + ", which fit another manifest",
                Optional.of(Place.of(artifact.where(files.get(0)), 0)),
                "exclude META-INF/*.SF, *.DSA, *.RSA and *.EC from what is merged into the archive, and sign it last");
    }
}
