package io.importspy.artifact;

import io.importspy.archive.ArchiveErrors;
import io.importspy.archive.Entry;
import io.importspy.archive.EntryStream;
import io.importspy.archive.UndecidableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.CodeSigner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What the JDK's own verification (JAR File Specification, "Signed JAR File") says of an archive. It is given the very entries that the
 * archive's reader sees, and each of them is read in full.
 *
 * @param signers the signers of each entry, by its raw name, none for one that is not signed; what signatures themselves consist of is not
 *     among them, and neither are directories
 * @param missing the names that the manifest has digests for, and the archive no entry
 * @param broken where verification has ended, because something is not what was signed; nothing is known of what comes behind
 */
public record JarSignatures(Map<String, List<CodeSigner>> signers, Set<String> missing, Optional<Broken> broken) {

    private static final String META_INF = "META-INF/";

    /** A folder: no entry of the archive that is read is called so, and it has nothing in it. */
    private static final Entry DIVIDER = new Divider("-/", "-/");

    /**
     * Something that is not what was signed.
     *
     * @param where the entry at which it was noticed, or the archive
     * @param why what it is; it may hold names from the archive
     */
    public record Broken(String where, String why) {}

    /**
     * Verifies all signatures of an archive.
     *
     * @param artifact the archive
     * @return who signed what
     * @throws UndecidableException if any entry reads two ways or cannot be read
     */
    public static JarSignatures verify(Artifact artifact) {
        Map<String, List<CodeSigner>> signers = new LinkedHashMap<>();
        String at = artifact.fileName();
        try (InputStream entries = EntryStream.of(inOrder(artifact, artifact.entryNames()));
                JarInputStream jar = new JarInputStream(entries, true)) {
            for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
                at = entry.getName();
                jar.transferTo(OutputStream.nullOutputStream()); // only then it is verified
                if (!SignatureFiles.isOne(at) && !entry.isDirectory()) {
                    signers.put(at, listed(entry.getCodeSigners()));
                }
            }
            return new JarSignatures(signers, missing(artifact), Optional.empty());
        } catch (SecurityException e) {
            return new JarSignatures(signers, missing(artifact), Optional.of(new Broken(at, refused(artifact, at))));
        } catch (IOException e) {
            throw ArchiveErrors.unreadable(artifact.fileName() + "!/" + at, e);
        }
    }

    /** The JDK's own words change from release to release. */
    private static String refused(Artifact artifact, String at) {
        return SignatureFiles.isOne(at) || at.equals(artifact.fileName()) || at.equals(DIVIDER.name())
                ? "signatures that are not those of the manifest"
                : "content of " + at + " that is not what was signed";
    }

    /**
     * Whether the JVM loads nothing from an archive, because its signatures are not those of its manifest: those of other archives, mostly,
     * that were merged into it. Nothing but signatures and the manifest is read, and these only where there are signatures.
     *
     * @param artifact the archive
     * @return the files of signatures; empty if they are in order, or if there are none
     * @throws UndecidableException if they cannot be read
     */
    public static List<String> stale(Artifact artifact) {
        List<String> names = new ArrayList<>();
        boolean isSigned = false;
        for (String name : artifact.entryNames().subSet(META_INF, META_INF + Character.MAX_VALUE)) {
            if (SignatureFiles.isOne(name)) {
                names.add(name);
                isSigned |= name.toUpperCase(Locale.ROOT).endsWith(".SF");
            }
        }
        if (!isSigned) {
            return List.of();
        }
        try (InputStream entries = EntryStream.of(inOrder(artifact, names));
                JarInputStream jar = new JarInputStream(entries, true)) {
            for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
                jar.transferTo(OutputStream.nullOutputStream());
            }
            return List.of();
        } catch (SecurityException e) {
            return names.stream()
                    .filter(name -> !name.equalsIgnoreCase(Manifests.NAME))
                    .toList();
        } catch (IOException e) {
            throw ArchiveErrors.unreadable(artifact.fileName(), e);
        }
    }

    private static Set<String> missing(Artifact artifact) {
        Set<String> names = artifact.manifestEntry().map(Manifests::digested).orElseGet(TreeSet::new);
        names.removeAll(artifact.entryNames());
        return names;
    }

    private static List<CodeSigner> listed(CodeSigner @Nullable [] signers) {
        return signers == null ? List.of() : List.of(signers);
    }

    /**
     * Manifest, signatures, all else: whoever streams an archive verifies what comes behind its signatures. The divider ends them for the
     * JDK, which goes by suffixes and takes an index or {@code META-INF/certs/ca.RSA} for a part of them as long as nothing else has come.
     */
    private static Iterator<Entry> inOrder(Artifact artifact, Collection<String> names) {
        Optional<Entry> manifest = artifact.manifestEntry();
        List<String> first = new ArrayList<>();
        List<String> last = new ArrayList<>();
        for (String name : names) {
            if (manifest.isEmpty() || !name.equals(manifest.get().name())) {
                (SignatureFiles.isOne(name) ? first : last).add(name);
            }
        }
        manifest.ifPresent(entry -> first.add(0, entry.name()));
        first.add(DIVIDER.name());
        first.addAll(last);
        return first.stream().map(name -> entry(name, artifact)).iterator();
    }

    private static Entry entry(String name, Artifact artifact) {
        return name.equals(DIVIDER.name())
                ? DIVIDER
                : artifact.entry(name).orElseThrow(() -> ArchiveErrors.unreadable(name, "no such entry"));
    }

    private record Divider(String name, String where) implements Entry {
        @Override
        public byte[] bytes(int limit) {
            return new byte[0];
        }
    }
}
