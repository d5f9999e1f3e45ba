package io.importspy.compatibility;

import io.importspy.CheckRequest;
import io.importspy.EnvironmentChoice;
import io.importspy.GenerateRequest;
import io.importspy.ImportSpy;
import io.importspy.MatchChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The first version of a case, frozen as a contract that the second one is held against. */
final class Frozen {

    private Frozen() {}

    /** The check of the second version; without an API in the first one, the contract asks for something that holds. */
    static CheckRequest request(Oracle.Built built, MatchChoice match) throws IOException {
        List<Path> classPath = Files.exists(built.library()) ? List.of(built.library()) : List.of();
        String contract = ImportSpy.generate(
                        GenerateRequest.of(built.v1()).classPath(classPath).match(match))
                .text()
                .orElse("manifest: {Nothing: {absent: true}}\n");
        return CheckRequest.of(Files.writeString(built.folder().resolve("spymodel.yml"), contract), built.v2())
                .classPath(classPath)
                .environment(EnvironmentChoice.NONE);
    }
}
