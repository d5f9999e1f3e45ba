package io.importspy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds contracts that are published in a repository of Maven, for those that extend them. */
@FunctionalInterface
public interface PublishedContracts {

    /**
     * Finds a contract: an artifact with the extension {@code yml}.
     *
     * @param groupId its group
     * @param artifactId its artifact
     * @param version its version, which is no range
     * @param classifier its classifier, if it has one
     * @return its file
     * @throws IOException if it is not to be had; the message says why
     */
    Path find(String groupId, String artifactId, String version, Optional<String> classifier) throws IOException;
}
