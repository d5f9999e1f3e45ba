package io.importspy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to write a contract from.
 *
 * @param artifact the artifact: an archive or a directory of classes
 * @param artifactName the file name that the artifact goes by where it is not that of its file
 * @param classPath where supertypes are looked up behind the artifact itself, in this order
 * @param root the folder that shown paths are relative to
 * @param command what writes the contract anew, for the comment at its top: {@code mvn importspy:generate -Dimportspy.overwrite}
 * @param match how the contract is to be held against the code
 * @param exclude what is no API though it is public, as {@code exclude} in contracts has it; names in full
 */
public record GenerateRequest(
        Path artifact,
        Optional<String> artifactName,
        List<Path> classPath,
        Path root,
        String command,
        MatchChoice match,
        List<String> exclude) {

    public GenerateRequest {
        classPath = List.copyOf(classPath);
        exclude = List.copyOf(exclude);
    }

    /**
     * A request for a contract that asks for what is written, and no more.
     *
     * @param artifact the artifact: an archive or a directory of classes
     * @param artifactName the file name that the artifact goes by where it is not that of its file
     * @param classPath where supertypes are looked up behind the artifact itself, in this order
     * @param root the folder that shown paths are relative to
     * @param command what writes the contract anew, for the comment at its top
     */
    public GenerateRequest(
            Path artifact, Optional<String> artifactName, List<Path> classPath, Path root, String command) {
        this(artifact, artifactName, classPath, root, command, MatchChoice.SUBSET, List.of());
    }
}
