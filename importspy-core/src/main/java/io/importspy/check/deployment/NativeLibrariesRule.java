package io.importspy.check.deployment;

import io.importspy.archive.Entry;
import io.importspy.artifact.Artifact;
import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Plural;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Deployment;
import io.importspy.environment.NativeLibrary;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code os} and {@code arch} of {@code deployments}: an artifact with native libraries in it has some for each platform. */
public final class NativeLibrariesRule implements Rule {

    private static final Set<RuleId> RULES = EnumSet.of(RuleId.NATIVE_PLATFORM, RuleId.NATIVE_UNKNOWN);
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
    public void check(Inspection inspection, Expectations expectations) {
        ofPlatforms(Blocks.unwanted(inspection))
                .forEach(block -> ask(block, expectations).leave(Blocks.UNWANTED));
        List<Deployment> blocks = ofPlatforms(inspection.deployments());
        if (blocks.isEmpty()) {
            return;
        }
        List<Question> questions =
                blocks.stream().map(block -> ask(block, expectations)).toList();
        questions.get(0).look(() -> {
            Libraries libraries = Libraries.of(inspection.artifact());
            for (int i = 0; i < blocks.size(); i++) {
                if (libraries.names().isEmpty()) {
                    questions.get(i).leave("there are no native libraries");
                } else {
                    questions.get(i).looked();
                    check(blocks.get(i), questions.get(i), libraries, inspection);
                }
            }
        });
    }

    private static List<Deployment> ofPlatforms(List<Deployment> blocks) {
        return blocks.stream()
                .filter(block -> !AllowedPlatform.of(block).isEmpty())
                .toList();
    }

    static boolean isLibrary(String entryName) {
        String name = entryName.toLowerCase(Locale.ROOT);
        return SUFFIXES.stream().anyMatch(name::endsWith);
    }

    private static void check(Deployment block, Question question, Libraries libraries, Inspection inspection) {
        List<AllowedPlatform> missing = AllowedPlatform.of(block).stream()
                .filter(platform -> libraries.known().stream().noneMatch(platform::runs))
                .toList();
        List<AllowedPlatform> open =
                missing.stream().filter(libraries::leavesOpen).toList();
        if (!open.isEmpty()) {
            question.undecided(judgement(RuleId.NATIVE_UNKNOWN, open, block, libraries, inspection));
        } else if (!missing.isEmpty()) {
            question.violated(judgement(RuleId.NATIVE_PLATFORM, missing, block, libraries, inspection));
        }
    }

    private static FindingDraft judgement(
            RuleId id, List<AllowedPlatform> missing, Deployment block, Libraries libraries, Inspection inspection) {
        String platforms = missing.stream().map(AllowedPlatform::toString).collect(Collectors.joining(", "));
        List<String> names = libraries.unknown().isEmpty() ? libraries.names() : libraries.unknown();
        return new FindingDraft(
                id,
                new Subject.Artifact(inspection.artifact().fileName()),
                "native libraries for " + platforms + " (" + Blocks.title(block) + ")",
                Plural.of(libraries.names().size(), "native library", "native libraries") + " " + libraries,
                Optional.of(Place.of(names.get(0), 0)),
                "put a library for " + platforms + " into the artifact, or take the platform out of the deployment");
    }

    private static Question ask(Deployment block, Expectations expectations) {
        boolean isOfSystem = !block.os().isEmpty();
        Place place = (isOfSystem ? block.os() : block.arch()).get(0).position();
        String condition = isOfSystem ? DeploymentConditions.OS : DeploymentConditions.ARCH;
        return expectations.ask(ContractOrigin.by(place), Blocks.subject(block, condition), RULES);
    }
}
