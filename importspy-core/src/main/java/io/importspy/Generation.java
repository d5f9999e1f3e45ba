package io.importspy;

import io.importspy.bytecode.Artifact;
import io.importspy.bytecode.ClassPath;
import io.importspy.bytecode.Jdk;
import io.importspy.bytecode.UndecidableException;
import io.importspy.generate.Draft;
import io.importspy.generate.Generator;
import io.importspy.generate.Origin;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Severity;
import java.util.List;
import java.util.Optional;

/** Opens an artifact, and has a contract written from it. */
final class Generation {

    private Generation() {}

    static Generated run(GenerateRequest request) {
        try (Jdk jdk = Jdk.running();
                Artifact artifact = Artifact.open(request.artifact(), Runtime.version());
                ClassPath classPath = ClassPath.of(artifact, request.classPath(), jdk)) {
            String fileName = request.artifactName().orElseGet(artifact::fileName);
            return generated(
                    fileName, Generator.generate(artifact, classPath, new Origin(fileName, request.command())));
        } catch (UndecidableException e) {
            return nothing(List.of(Reasons.of(e)));
        }
    }

    private static Generated generated(String fileName, Draft draft) {
        if (!draft.unreadable().isEmpty()) {
            return nothing(draft.unreadable().stream().map(Reasons::of).toList());
        }
        return draft.text().isEmpty()
                ? nothing(List.of(nothingToSay(fileName, draft)))
                : new Generated(draft.text(), draft.types(), draft.members(), draft.leftOut(), List.of());
    }

    private static Generated nothing(List<Finding> why) {
        return new Generated(Optional.empty(), 0, 0, List.of(), why);
    }

    private static Finding nothingToSay(String fileName, Draft draft) {
        return new Finding(
                Outcome.UNDECIDED,
                "artifact.no-api",
                Severity.ERROR,
                fileName,
                Optional.of("a type that is public, or protected within a class that can be extended"),
                Optional.of(draft.leftOut().isEmpty() ? "none" : String.join("\n", draft.leftOut())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "write the contract by hand: its types and members may have any access",
                Optional.empty());
    }
}
