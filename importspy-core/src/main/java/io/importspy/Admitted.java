package io.importspy;

import io.importspy.artifact.Artifact;
import io.importspy.artifact.JarSignatures;
import io.importspy.embed.ArtifactLoader;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * An archive that conforms to its contract, held in memory: what is loaded are the bytes that were judged, whatever happens to the file.
 * Nothing has to be closed.
 */
public final class Admitted {

    private final Verdict verdict;
    private final Artifact artifact;
    private final Path path;
    private final JarSignatures signatures;

    Admitted(Verdict verdict, Artifact artifact, Path path, JarSignatures signatures) {
        this.verdict = verdict;
        this.artifact = artifact;
        this.path = path;
        this.signatures = signatures;
    }

    /**
     * What the contract says of the archive.
     *
     * @return a verdict that conforms; it may have warnings
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * The main section of the manifest.
     *
     * @return the attributes, by names whose case does not matter; empty if there is no manifest
     */
    public Map<String, String> manifest() {
        return artifact.manifest()
                .<Map<String, String>>map(attributes -> attributes)
                .orElseGet(Map::of);
    }

    /**
     * A loader of the archive's classes and resources, as a multi-release archive has them for this JVM. Libraries within the archive and the
     * {@code Class-Path} of its manifest are not loaded from.
     *
     * @param parent what is asked first, such as the loader of the host's API
     * @return a new loader
     */
    public ClassLoader loader(ClassLoader parent) {
        try {
            return new ArtifactLoader(artifact, path, signatures.signers(), parent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
