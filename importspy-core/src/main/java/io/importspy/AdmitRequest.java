package io.importspy;

import java.nio.file.Path;
import java.util.List;

/**
 * What a host wants to load, and under which contract.
 *
 * @param contract the contract's file
 * @param artifact the archive
 * @param classPath where supertypes are looked up behind the archive itself, such as the host's API
 * @param environment what deployments are held against
 */
public record AdmitRequest(Path contract, Path artifact, List<Path> classPath, EnvironmentChoice environment) {

    /** Takes a copy of the class path. */
    public AdmitRequest {
        classPath = List.copyOf(classPath);
    }

    /**
     * A request to run an archive here.
     *
     * @param contract the contract's file
     * @param artifact the archive
     * @param classPath where supertypes are looked up behind the archive itself, such as the host's API
     */
    public AdmitRequest(Path contract, Path artifact, List<Path> classPath) {
        this(contract, artifact, classPath, EnvironmentChoice.HOST);
    }
}
