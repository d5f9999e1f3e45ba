package io.importspy.maven;

import io.importspy.verdict.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;

/** Finds the earlier release that {@code importspy.baseline} names: a file, or coordinates as Maven writes them. */
final class Baseline {

    private static final String PARAMETER = "importspy.baseline";

    private final MavenProject module;
    private final RepositorySystem repositories;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> remote;

    Baseline(MavenProject module, Repositories repositories) {
        this.module = module;
        this.repositories = repositories.system();
        this.session = repositories.session();
        this.remote = repositories.remote();
    }

    /**
     * An earlier release.
     *
     * @param path its file
     * @param shownAs its name as messages show it
     */
    record Release(Path path, String shownAs) {}

    /** There is no such release. */
    static final class MissingException extends Exception {

        private static final long serialVersionUID = 1L;

        MissingException(String message) {
            super(message);
        }

        MissingException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Finds a release.
     *
     * @param written {@code groupId:artifactId[:extension[:classifier]]:version}, where the version may be a range whose highest one
     *     counts; or the path of a file
     * @param files how paths are meant
     * @return the release
     * @throws MissingException if it is not to be had
     * @throws MojoExecutionException if the text is neither coordinates nor a path
     */
    Release find(String written, FilePatterns files) throws MissingException, MojoExecutionException {
        if (written.indexOf(':') < 0 || written.indexOf(':') == 1) {
            return file(files.path(PARAMETER, written), written);
        }
        try {
            Artifact named = new DefaultArtifact(written.strip());
            Artifact chosen = isRange(named.getVersion()) ? highest(named) : named;
            if (isThisBuild(chosen)) {
                throw new MissingException("what this very build makes is " + shown(chosen));
            }
            ArtifactRequest request = new ArtifactRequest(chosen, remote, null);
            Artifact resolved = repositories.resolveArtifact(session, request).getArtifact();
            return new Release(resolved.getFile().toPath(), shown(resolved));
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(
                    PARAMETER + " is '" + Shown.text(written)
                            + "', which is neither a file nor groupId:artifactId:version",
                    e);
        } catch (ArtifactResolutionException e) {
            throw new MissingException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Release file(Path path, String written) throws MissingException {
        if (Files.notExists(path)) {
            throw new MissingException("no such file");
        }
        return new Release(path, written);
    }

    private static boolean isRange(String version) {
        return version.startsWith("[") || version.startsWith("(");
    }

    /** The highest release: a snapshot is none, and that of the version which is being released is nearly what is to be checked. */
    private Artifact highest(Artifact named) throws MissingException {
        try {
            return repositories
                    .resolveVersionRange(session, new VersionRangeRequest(named, remote, null))
                    .getVersions()
                    .stream()
                    .map(version -> named.setVersion(version.toString()))
                    .filter(release -> !release.isSnapshot() && !isThisBuild(release))
                    .reduce((lower, higher) -> higher)
                    .orElseThrow(() -> new MissingException("no earlier release in " + named.getVersion()));
        } catch (VersionRangeResolutionException e) {
            throw new MissingException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Maven finds what it builds as well as what is in repositories, and by itself everything conforms. */
    private boolean isThisBuild(Artifact artifact) {
        return artifact.getGroupId().equals(module.getGroupId())
                && artifact.getArtifactId().equals(module.getArtifactId())
                && artifact.getVersion().equals(module.getVersion());
    }

    private static String shown(Artifact artifact) {
        return artifact.getGroupId() + ':' + artifact.getArtifactId() + ':' + artifact.getVersion();
    }
}
