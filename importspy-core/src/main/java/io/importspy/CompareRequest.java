package io.importspy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to hold against which earlier release.
 *
 * @param baseline the earlier release: an archive or a directory of classes
 * @param baselineShownAs its name as messages show it
 * @param artifact the artifact: an archive or a directory of classes
 * @param artifactName the file name that the artifact goes by where it is not that of its file
 * @param classPath where supertypes of both are looked up, in this order
 * @param sourceRoots where source files may be, so that messages name them; those that are not there are passed over
 * @param root the folder that shown paths are relative to
 * @param exclude what is no API though it is public, as {@code exclude} in contracts has it; names in full
 */
public record CompareRequest(
        Path baseline,
        String baselineShownAs,
        Path artifact,
        Optional<String> artifactName,
        List<Path> classPath,
        List<Path> sourceRoots,
        Path root,
        List<String> exclude) {

    public CompareRequest {
        classPath = List.copyOf(classPath);
        sourceRoots = List.copyOf(sourceRoots);
        exclude = List.copyOf(exclude);
    }
}
