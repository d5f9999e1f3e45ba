package io.importspy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.importspy.archive.UndecidableException;
import io.importspy.artifact.Artifact;
import io.importspy.artifact.ClassPath;
import io.importspy.artifact.Jdk;
import io.importspy.contract.Exclusion;
import io.importspy.declaration.DeclarationException;
import io.importspy.declaration.Scope;
import io.importspy.generate.ContractHeader;
import io.importspy.generate.GeneratedContract;
import io.importspy.generate.Generator;
import io.importspy.verdict.Finding;
import io.importspy.verdict.RuleId;
import io.importspy.yaml.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens an artifact, and has a contract written from it. */
final class Generation {

    private Generation() {}

    static Generated run(GenerateRequest request) {
        return run(request, () -> Artifact.open(request.artifact(), Runtime.version()));
    }

    /** The same from an artifact that is opened in another way. */
    static Generated run(GenerateRequest request, Supplier<Artifact> opener) {
        try (Jdk jdk = Jdk.running();
                Artifact artifact = opener.get();
                ClassPath classPath = ClassPath.of(artifact, request.classPath(), jdk)) {
            String fileName = request.artifactName().orElseGet(artifact::fileName);
            ContractHeader origin = new ContractHeader(
                    fileName, request.command(), request.match().word(), request.exclude(), exclusions(request));
            return generated(fileName, Generator.generate(artifact, classPath, origin));
        } catch (UndecidableException e) {
            return nothing(List.of(Reasons.of(e)));
        } catch (DeclarationException e) {
            return nothing(List.of(Reasons.of(e, String.join(", ", request.exclude()))));
        }
    }

    private static List<Exclusion> exclusions(GenerateRequest request) throws DeclarationException {
        List<Exclusion> exclusions = new ArrayList<>();
        for (String text : request.exclude()) {
            exclusions.add(Exclusion.parse(text, Scope.of(List.of())));
        }
        return exclusions;
    }

    private static Generated generated(String fileName, GeneratedContract draft) {
        if (!draft.unreadable().isEmpty()) {
            return nothing(draft.unreadable().stream().map(Reasons::of).toList());
        }
        if (draft.text().isEmpty()) {
            return nothing(List.of(nothingToSay(fileName, draft)));
        }
        int size = draft.text().get().getBytes(UTF_8).length;
        return size > Limits.BYTES
                ? nothing(List.of(tooMuchToSay(fileName, size)))
                : new Generated(draft.text(), draft.types(), draft.members(), draft.leftOut(), List.of());
    }

    private static Generated nothing(List<Finding> why) {
        return new Generated(Optional.empty(), 0, 0, List.of(), why);
    }

    private static Finding nothingToSay(String fileName, GeneratedContract draft) {
        return Reasons.undecided(
                RuleId.ARTIFACT_NO_API,
                fileName,
                "a type that is public, or protected within a class that can be extended",
                draft.leftOut().isEmpty() ? "none" : String.join("; ", draft.leftOut()),
                "write the contract by hand: its types and members may have any access");
    }

    private static Finding tooMuchToSay(String fileName, int size) {
        return Reasons.undecided(
                RuleId.ARTIFACT_API_TOO_LARGE,
                fileName,
                "a contract of at most " + (Limits.BYTES >> 20) + " MiB",
                "public and protected members that fill " + (size >> 20) + " MiB",
                "write the contract by hand, for the types that matter");
    }
}
