package io.importspy.check.deployment;

import io.importspy.archive.Entry;
import io.importspy.artifact.Artifact;
import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Findings;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Plural;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Deployment;
import io.importspy.contract.Written;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code os} and {@code arch} of {@code deployments}: an artifact with native libraries in it has some for each platform. */
public final class NativeLibrariesRule implements Rule {

    private static final Set<String> SUFFIXES = Set.of(".so", ".dll", ".dylib", ".jnilib");
    private static final int LARGEST = 256 << 20;

    /** What the native libraries of an artifact are for. */
    private record Libraries(List<String> names, List<NativeLibrary> known, List<String> unknown) {

        static Libraries of(Artifact artifact) {
            Libraries libraries = new Libraries(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (String name : artifact.entryNames()) {
                if (isLibrary(name)) {
                    artifact.entry(name).ifPresent(libraries::add);
                }
            }
            return libraries;
        }

        private void add(Entry entry) {
            List<NativeLibrary> platforms = NativeLibrary.read(entry.bytes(LARGEST));
            names.add(entry.name());
            known.addAll(platforms);
            if (platforms.isEmpty()) {
                unknown.add(entry.name());
            }
        }

        /** Whether nobody can tell that there is none for a platform. */
        boolean leavesOpen(AllowedPlatform platform) {
            return !unknown.isEmpty() || known.stream().anyMatch(platform::mayRun);
        }

        @Override
        public String toString() {
            String platforms =
                    known.stream().map(NativeLibrary::toString).collect(Collectors.toCollection(TreeSet::new)).stream()
                            .collect(Collectors.joining(", "));
            String open = unknown.isEmpty() ? "" : ", and the header of " + unknown.get(0) + " does not tell";
            return (platforms.isEmpty() ? "for no platform that is known" : "for " + platforms) + open;
        }
    }

    @Override
    public void check(Inspection inspection, Findings findings) {
        List<Deployment> blocks = new ArrayList<>();
        for (Deployment block : inspection.deployments()) {
            if (!AllowedPlatform.of(block).isEmpty()) {
                blocks.add(block);
            }
        }
        if (blocks.isEmpty()) {
            return;
        }
        findings.guard(asked(blocks.get(0)), () -> {
            Libraries libraries = Libraries.of(inspection.artifact());
            if (!libraries.names().isEmpty()) {
                blocks.forEach(block -> check(block, libraries, inspection, findings));
            }
        });
    }

    static boolean isLibrary(String entryName) {
        String name = entryName.toLowerCase(Locale.ROOT);
        return SUFFIXES.stream().anyMatch(name::endsWith);
    }

    private static void check(Deployment block, Libraries libraries, Inspection inspection, Findings findings) {
        if (inspection.environment().isEmpty()) {
            findings.expect(1); // else it has been counted where it was held against the environment
        }
        List<AllowedPlatform> missing = AllowedPlatform.of(block).stream()
                .filter(platform -> libraries.known().stream().noneMatch(platform::runs))
                .toList();
        List<AllowedPlatform> open =
                missing.stream().filter(libraries::leavesOpen).toList();
        if (!open.isEmpty()) {
            findings.undecided(asked(block), judgement(RuleId.NATIVE_UNKNOWN, open, block, libraries, inspection));
        } else if (!missing.isEmpty()) {
            findings.violated(asked(block), judgement(RuleId.NATIVE_PLATFORM, missing, block, libraries, inspection));
        }
    }

    private static FindingDraft judgement(
            RuleId id, List<AllowedPlatform> missing, Deployment block, Libraries libraries, Inspection inspection) {
        String platforms = missing.stream().map(AllowedPlatform::toString).collect(Collectors.joining(", "));
        List<String> names = libraries.unknown().isEmpty() ? libraries.names() : libraries.unknown();
        return new FindingDraft(
                id,
                inspection.artifact().fileName(),
                "native libraries for " + platforms + " (" + Blocks.title(block) + ")",
                Plural.of(libraries.names().size(), "native library", "native libraries") + " " + libraries,
                Optional.of(Place.of(names.get(0), 0)),
                "put a library for " + platforms + " into the artifact, or take the platform out of the deployment");
    }

    private static ContractOrigin asked(Deployment block) {
        Stream<Place> positions =
                Stream.concat(block.os().stream(), block.arch().stream()).map(Written::position);
        return ContractOrigin.by(positions.findFirst().orElse(block.position()));
    }
}
