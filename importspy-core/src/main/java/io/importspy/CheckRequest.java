package io.importspy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What to hold against which contract.
 *
 * @param contract the contract's file
 * @param contractShownAs the contract's name as messages show it
 * @param artifact the artifact: an archive or a directory of classes
 * @param artifactName the file name that the artifact goes by where it is not that of its file, as a directory of classes that is
 *     going to be a jar
 * @param version the artifact's version where it is known, as from a POM; else it is read from the artifact
 * @param classPath where supertypes are looked up behind the artifact itself, in this order
 * @param sourceRoots where source files may be, so that messages name them; those that are not there are passed over
 * @param root the folder that shown paths are relative to
 * @param environment what deployments are held against
 * @param deployment the name of the deployment that is to fit; if empty, any of them may
 * @param build the build around it, which knows contracts that others extend
 * @param today the day on which waivers must not have ended; asked only where one ends, since a time zone is dear to load
 */
public record CheckRequest(
        Path contract,
        String contractShownAs,
        Path artifact,
        Optional<String> artifactName,
        Optional<String> version,
        List<Path> classPath,
        List<Path> sourceRoots,
        Path root,
        EnvironmentChoice environment,
        Optional<String> deployment,
        Build build,
        Supplier<LocalDate> today) {

    public CheckRequest {
        classPath = List.copyOf(classPath);
        sourceRoots = List.copyOf(sourceRoots);
    }
}
