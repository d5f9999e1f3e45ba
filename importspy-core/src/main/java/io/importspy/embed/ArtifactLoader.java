package io.importspy.embed;

import io.importspy.archive.UndecidableException;
import io.importspy.artifact.Artifact;
import io.importspy.classfile.ClassFile;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.CodeSource;
import java.security.SecureClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes.Name;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * Loads classes and resources as {@link java.net.URLClassLoader} does, from an archive that is open already and from nowhere else: neither
 * the libraries within it nor the {@code Class-Path} of its manifest are looked at.
 */
public final class ArtifactLoader extends SecureClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Artifact artifact;
    private final Map<String, List<CodeSigner>> signers;
    private final Optional<Manifest> manifest;
    private final URL location;
    private final EntryUrls urls;

    /**
     * A loader.
     *
     * @param artifact the archive
     * @param path the file that it was read from, for {@link CodeSource#getLocation()}
     * @param signers those of each entry, by raw name
     * @param parent whose classes come first
     * @throws IOException if no URL names the file
     */
    public ArtifactLoader(Artifact artifact, Path path, Map<String, List<CodeSigner>> signers, ClassLoader parent)
            throws IOException {
        super(artifact.fileName(), parent);
        this.artifact = artifact;
        this.signers = Map.copyOf(signers);
        this.manifest = artifact.wholeManifest();
        this.location = path.toUri().toURL();
        this.urls = new EntryUrls(artifact, location);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            String internalName = name.replace('.', '/');
            ClassFile file = artifact.find(internalName).orElseThrow(() -> new ClassNotFoundException(name));
            int dot = name.lastIndexOf('.');
            if (dot > 0 && getDefinedPackage(name.substring(0, dot)) == null) {
                define(PackageFacts.of(name.substring(0, dot), manifest));
            }
            return defineClass(name, file.bytes(), 0, file.bytes().length, source(internalName + ".class"));
        } catch (UndecidableException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private void define(PackageFacts facts) {
        try {
            definePackage(
                    facts.name(),
                    facts.value(Name.SPECIFICATION_TITLE),
                    facts.value(Name.SPECIFICATION_VERSION),
                    facts.value(Name.SPECIFICATION_VENDOR),
                    facts.value(Name.IMPLEMENTATION_TITLE),
                    facts.value(Name.IMPLEMENTATION_VERSION),
                    facts.value(Name.IMPLEMENTATION_VENDOR),
                    facts.sealed() ? location : null);
        } catch (IllegalArgumentException e) {
            // Another thread was faster, and says the same.
        }
    }

    private CodeSource source(String resource) {
        List<CodeSigner> all = artifact.resource(resource)
                .map(entry -> signers.getOrDefault(entry.name(), List.of()))
                .orElseGet(List::of);
        return new CodeSource(location, all.isEmpty() ? null : all.toArray(CodeSigner[]::new));
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return artifact.resource(name).isPresent() ? urls.of(name) : null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        return Collections.enumeration(artifact.resource(name).isPresent() ? List.of(urls.of(name)) : List.of());
    }
}
