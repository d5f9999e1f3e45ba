package io.importspy.compatibility;

import io.importspy.Build;
import io.importspy.CheckRequest;
import io.importspy.EnvironmentChoice;
import io.importspy.GenerateRequest;
import io.importspy.ImportSpy;
import io.importspy.MatchChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The first version of a case, frozen as a contract that the second one is held against. */
final class Frozen {

    private Frozen() {}

    /** The check of the second version; without an API in the first one, the contract asks for something that holds. */
    static CheckRequest request(Oracle.Built built, MatchChoice match) throws IOException {
        List<Path> classPath = Files.exists(built.library()) ? List.of(built.library()) : List.of();
        String contract = ImportSpy.generate(new GenerateRequest(
                        built.v1(),
                        Optional.empty(),
                        classPath,
                        built.folder(),
                        "importspy:generate",
                        match,
                        List.of()))
                .text()
                .orElse("manifest: {Nothing: {absent: true}}\n");
        return new CheckRequest(
                Files.writeString(built.folder().resolve("spymodel.yml"), contract),
                "spymodel.yml",
                built.v2(),
                Optional.empty(),
                Optional.empty(),
                classPath,
                List.of(),
                built.folder(),
                EnvironmentChoice.NONE,
                Optional.empty(),
                Build.NONE,
                () -> LocalDate.EPOCH);
    }
}
