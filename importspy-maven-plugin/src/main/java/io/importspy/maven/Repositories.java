package io.importspy.maven;

import io.importspy.PublishedContracts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * The repositories that a build fetches artifacts from, where contracts may be published.
 *
 * @param system what fetches
 * @param session the settings of this build, and its modules
 * @param remote the repositories behind the local one
 */
record Repositories(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> remote)
        implements PublishedContracts {

    private static final String EXTENSION = "yml";

    @Override
    public Path find(String groupId, String artifactId, String version, Optional<String> classifier)
            throws IOException {
        Artifact contract = new DefaultArtifact(groupId, artifactId, classifier.orElse(""), EXTENSION, version);
        try {
            return system.resolveArtifact(session, new ArtifactRequest(contract, remote, null))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
