package io.importspy.maven;

import io.importspy.verdict.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactDescriptorException;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.resolution.DependencyResult;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.jspecify.annotations.Nullable;

/** Finds the earlier release that {@code importspy.baseline} names: a file, or coordinates as Maven writes them. */
final class Baseline {

    private static final String PARAMETER = "importspy.baseline";
    private static final String JAR = "jar";

    private static final Pattern PRE_RELEASE = Pattern.compile(
            "(?<![a-z])(alpha|beta|milestone|rc|cr|snapshot|ea|preview|[abm](?=\\d))(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    private final RepositorySystem repositories;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> remote;
    private final Predicate<Artifact> isThisBuild;
    private final String extension;
    private final List<Path> classPath;

    private Baseline(
            Repositories repositories, Predicate<Artifact> isThisBuild, String extension, List<Path> classPath) {
        this.repositories = repositories.system();
        this.session = repositories.session();
        this.remote = repositories.remote();
        this.isThisBuild = isThisBuild;
        this.extension = extension;
        this.classPath = classPath;
    }

    /**
     * Finds earlier releases of a module.
     *
     * @param module the module: what is released of a war is a war, and what this build makes is no earlier release
     * @param repositories where releases are
     * @return finds them
     */
    static Baseline of(MavenProject module, Repositories repositories) {
        return new Baseline(
                repositories,
                release -> release.getGroupId().equals(module.getGroupId())
                        && release.getArtifactId().equals(module.getArtifactId())
                        && release.getVersion().equals(module.getVersion()),
                module.getArtifact() == null
                        ? JAR
                        : module.getArtifact().getArtifactHandler().getExtension(),
                ModuleArtifact.of(module).classPath());
    }

    /**
     * Finds earlier releases of a file of which nothing else is known.
     *
     * @param artifact an archive, whose releases have its extension, or a folder of classes
     * @param classPath what it is run with
     * @param repositories where releases are
     * @return finds them
     */
    static Baseline of(Path artifact, List<Path> classPath, Repositories repositories) {
        String name = String.valueOf(artifact.getFileName());
        boolean isArchive = name.lastIndexOf('.') > 0 && !Files.isDirectory(artifact);
        return new Baseline(
                repositories, release -> false, isArchive ? name.substring(name.lastIndexOf('.') + 1) : JAR, classPath);
    }

    /**
     * What the parameters ask for.
     *
     * @param named the release: coordinates, or the path of a file
     * @param exclude what is no API though it is public
     * @param firstRelease whether there may be none
     * @param preReleases whether a range may choose a pre-release
     */
    record Asked(String named, List<String> exclude, boolean firstRelease, boolean preReleases) {

        static Optional<Asked> of(
                @Nullable String named, @Nullable List<String> exclude, boolean firstRelease, boolean preReleases) {
            return Optional.ofNullable(named)
                    .map(text -> new Asked(text, exclude == null ? List.of() : exclude, firstRelease, preReleases));
        }
    }

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
     * Finds a release, and what it was compiled with.
     *
     * @param asked {@code groupId:artifactId[:extension[:classifier]]:version}, where the version may be a range whose highest release
     *     counts, and the extension is that of the artifact itself unless it is written; or the path of a file
     * @param files how paths are meant
     * @return the release
     * @throws MissingException if it is not to be had
     * @throws MojoExecutionException if the text is neither coordinates nor a path
     */
    io.importspy.Baseline find(Asked asked, FilePatterns files) throws MissingException, MojoExecutionException {
        String written = asked.named();
        if (written.indexOf(':') < 0 || written.indexOf(':') == 1) {
            return file(files.path(PARAMETER, written), written).classPath(classPath);
        }
        try {
            Artifact named = named(written.strip());
            Artifact chosen = isRange(named.getVersion()) ? highest(named, asked.preReleases()) : named;
            if (isThisBuild.test(chosen)) {
                throw new MissingException("what this very build makes is " + shown(chosen));
            }
            Artifact moved = relocated(chosen);
            Artifact resolved = repositories
                    .resolveArtifact(session, new ArtifactRequest(moved, remote, null))
                    .getArtifact();
            return io.importspy.Baseline.of(resolved.getFile().toPath())
                    .name(name(chosen, resolved))
                    .classPath(dependencies(resolved));
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(
                    PARAMETER + " is '" + Shown.text(written)
                            + "', which is neither a file nor groupId:artifactId:version",
                    e);
        } catch (ArtifactResolutionException | ArtifactDescriptorException e) {
            throw new MissingException(String.valueOf(e.getMessage()), e);
        }
    }

    private Artifact named(String coordinates) {
        Artifact named = new DefaultArtifact(coordinates);
        boolean isShort = coordinates.indexOf(':', coordinates.indexOf(':') + 1) == coordinates.lastIndexOf(':');
        return isShort
                ? new DefaultArtifact(named.getGroupId(), named.getArtifactId(), extension, named.getVersion())
                : named;
    }

    /** Where the POM of an artifact sends those who look for it, as Maven follows it for dependencies. */
    private Artifact relocated(Artifact artifact) throws ArtifactDescriptorException {
        return repositories
                .readArtifactDescriptor(session, new ArtifactDescriptorRequest(artifact, remote, null))
                .getArtifact();
    }

    /** What the release was compiled and is run with. What is not to be had is missed by the check, if it needs it. */
    private List<Path> dependencies(Artifact release) {
        CollectRequest collect = new CollectRequest(new Dependency(release, "compile"), remote);
        DependencyRequest request = new DependencyRequest(collect, null);
        try {
            return classPath(repositories.resolveDependencies(session, request), release);
        } catch (DependencyResolutionException e) {
            return classPath(e.getResult(), release);
        }
    }

    /** Behind them what the artifact itself is run with, where others have provided it. */
    private List<Path> classPath(DependencyResult result, Artifact release) {
        Set<Path> files = new LinkedHashSet<>();
        for (ArtifactResult each : result.getArtifactResults()) {
            if (each.isResolved()) {
                files.add(each.getArtifact().getFile().toPath());
            }
        }
        files.remove(release.getFile().toPath());
        files.addAll(classPath);
        return List.copyOf(files);
    }

    private static io.importspy.Baseline file(Path path, String written) throws MissingException {
        if (Files.notExists(path)) {
            throw new MissingException("no such file");
        }
        return io.importspy.Baseline.of(path).name(written);
    }

    private static boolean isRange(String version) {
        return version.startsWith("[") || version.startsWith("(");
    }

    /** The highest release: a snapshot is none, and that of the version which is being released is nearly what is to be checked. */
    private Artifact highest(Artifact named, boolean preReleases) throws MissingException {
        try {
            return repositories
                    .resolveVersionRange(session, new VersionRangeRequest(named, remote, null))
                    .getVersions()
                    .stream()
                    .map(version -> named.setVersion(version.toString()))
                    .filter(release -> !release.isSnapshot() && !isThisBuild.test(release))
                    .filter(release -> preReleases || !isPreRelease(release.getVersion()))
                    .reduce((lower, higher) -> higher)
                    .orElseThrow(() -> new MissingException("no earlier release in " + named.getVersion()
                            + (preReleases ? "" : "; pre-releases count with importspy.preReleases only")));
        } catch (VersionRangeResolutionException e) {
            throw new MissingException(String.valueOf(e.getMessage()), e);
        }
    }

    /** By the qualifiers that Maven orders before a release. */
    private static boolean isPreRelease(String version) {
        return PRE_RELEASE.matcher(version).find();
    }

    private static String name(Artifact chosen, Artifact resolved) {
        String name = shown(resolved);
        return shown(chosen).equals(name) ? name : name + " (relocated from " + shown(chosen) + ')';
    }

    private static String shown(Artifact artifact) {
        String type =
                artifact.getExtension().equals(JAR) && artifact.getClassifier().isEmpty()
                        ? ""
                        : ':' + artifact.getExtension();
        String classifier = artifact.getClassifier().isEmpty() ? "" : ':' + artifact.getClassifier();
        return artifact.getGroupId() + ':' + artifact.getArtifactId() + type + classifier + ':' + artifact.getVersion();
    }
}
