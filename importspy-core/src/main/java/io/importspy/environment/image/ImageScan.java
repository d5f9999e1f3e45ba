package io.importspy.environment.image;

import io.importspy.archive.GzipMembers;
import io.importspy.archive.RegularFile;
import io.importspy.archive.TarEntry;
import io.importspy.archive.TarEntry.Kind;
import io.importspy.archive.TarReader;
import io.importspy.environment.Fact;
import io.importspy.environment.Fact.Known;
import io.importspy.environment.Fact.Unknown;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Goes through the archive of an image once, from its first byte to its last: in a stream nobody can go back to a layer when its manifest
 * turns up behind it. So documents are kept, layers are read as they come, and each is recognised by its first bytes.
 */
final class ImageScan {

    private static final int DOCUMENT = 4 << 20;
    private static final int BUFFER = 1 << 16;

    static final int BLOCK = 512;

    /** {@code blobs/sha256/…} */
    private static final int LAYOUT_DEPTH = 3;

    private static final int LAYOUT_FILES = 10_000;

    private final Map<String, byte[]> documents = new HashMap<>();
    private final Map<String, Fact<Layer>> layers = new HashMap<>();
    private final Map<String, String> digests = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final ResourceLimits meter;

    private ImageScan(ResourceLimits meter) {
        this.meter = meter;
    }

    /** Whether the first bytes of a file are those of an archive that can be gone through. */
    static boolean isArchive(byte[] head) {
        return isGzip(head) || isTar(head);
    }

    /**
     * Goes through an archive.
     *
     * @param file its bytes, which may be packed with gzip
     * @param size how many there are
     */
    static ImageScan of(InputStream file, long size) throws IOException {
        ResourceLimits meter = new ResourceLimits(size);
        ImageScan scan = new ImageScan(meter);
        InputStream in = new BufferedInputStream(file, BUFFER);
        try (InputStream inflated = isGzip(head(in)) ? inflated(in, meter) : in) {
            TarReader tar = new TarReader(inflated);
            for (Optional<TarEntry> entry = tar.next(); entry.isPresent(); entry = tar.next()) {
                scan.add(entry.get(), tar.content());
            }
            inflated.transferTo(OutputStream.nullOutputStream()); // what is packed has its sums at the end
        }
        return scan;
    }

    /** Goes through the files of an OCI layout in a folder, which are those that an archive of it has. */
    static ImageScan of(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, LAYOUT_DEPTH)) {
            files = all.filter(Files::isRegularFile)
                    .limit(LAYOUT_FILES + 1L)
                    .sorted()
                    .toList();
        }
        if (files.size() > LAYOUT_FILES) {
            throw new ResourceLimits.Exceeded("more than " + LAYOUT_FILES + " files");
        }
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }
        ImageScan scan = new ImageScan(new ResourceLimits(size));
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
            try (InputStream in = RegularFile.open(file)) {
                scan.meter.keep(name.length());
                scan.verified(name, Files.size(file), in);
            }
        }
        return scan;
    }

    Map<String, byte[]> documents() {
        return documents;
    }

    /** A layer by its path; an older Docker writes a layer that is in several images once, and links to it. */
    Fact<Layer> layer(String path) {
        Fact<Layer> missing =
                new Unknown<>("the layer " + path + " is not in the archive, or nothing that is read here");
        return layers.getOrDefault(links.getOrDefault(path, path), missing);
    }

    /**
     * Holds layers against their digests, as every engine does that unpacks them. One that is not read here has none, and leaves Java open.
     *
     * @param paths the layers of an image
     * @param expected their digests, as its configuration has them
     * @throws BlobDigest.Mismatch if they are others
     */
    void verify(List<String> paths, List<String> expected) throws IOException {
        if (paths.size() != expected.size()) {
            throw new BlobDigest.Mismatch(
                    "an image of " + paths.size() + " layers whose configuration has " + expected.size() + " diff_ids");
        }
        for (int i = 0; i < paths.size(); i++) {
            String found = digests.get(links.getOrDefault(paths.get(i), paths.get(i)));
            if (found != null && !found.equals(expected.get(i))) {
                throw new BlobDigest.Mismatch(
                        paths.get(i) + " with the digest " + found + ", and " + expected.get(i) + " in diff_ids");
            }
        }
    }

    private void add(TarEntry entry, InputStream content) throws IOException {
        String name = entry.name().replaceFirst("^(\\./)+", "");
        if (entry.kind() == Kind.DIRECTORY) {
            return;
        }
        meter.keep(name.length());
        if (!names.add(name)) {
            throw new IOException("an archive in which " + name + " stands twice");
        }
        switch (entry.kind()) {
            case SYMBOLIC_LINK -> links.put(name, behind(name, entry.target()));
            case HARD_LINK -> links.put(name, behind("", entry.target()));
            default -> verified(name, entry.size(), content);
        }
    }

    private void verified(String name, long size, InputStream in) throws IOException {
        Optional<BlobDigest> blob = BlobDigest.over(in, name);
        content(name, size, blob.isPresent() ? blob.get() : in);
        if (blob.isPresent()) {
            blob.get().check();
        }
    }

    /** Where a link leads; an older Docker links from the folder of one layer into that of another. */
    private static String behind(String name, String target) {
        return target.startsWith("../") ? target.substring(3) : folder(name) + target;
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private void content(String name, long size, InputStream bytes) throws IOException {
        InputStream in = new BufferedInputStream(bytes, BUFFER);
        byte[] head = head(in);
        if (isGzip(head)) {
            try (InputStream inflated = inflated(in, meter)) {
                if (isTar(head(inflated))) {
                    layer(name, inflated);
                }
            }
        } else if (startsWith(head, 0x28, 0xB5, 0x2F, 0xFD)) {
            layers.put(name, new Unknown<>("the layer " + name + " is packed with zstd, which is not read here"));
        } else if (isTar(head)) {
            layer(name, in);
        } else if (size <= DOCUMENT && (startsWith(head, '{') || startsWith(head, '['))) {
            meter.keep(size);
            documents.put(name, in.readAllBytes());
        }
    }

    private void layer(String name, InputStream tar) throws IOException {
        BlobDigest digest = BlobDigest.of(tar);
        layers.put(name, new Known<>(LayerReader.read(digest, meter), name));
        digests.put(name, "sha256:" + digest.toTheEnd());
    }

    /** Closing it leaves the packed bytes open. */
    private static InputStream inflated(InputStream in, ResourceLimits meter) {
        return new BufferedInputStream(meter.count(new GzipMembers(in)), BUFFER);
    }

    /** The first bytes of a stream, which are still to be read. */
    private static byte[] head(InputStream in) throws IOException {
        in.mark(BLOCK);
        byte[] head = in.readNBytes(BLOCK);
        in.reset();
        return head;
    }

    private static boolean isGzip(byte[] head) {
        return startsWith(head, 0x1F, 0x8B);
    }

    /** A header of tar has its magic at offset 257; an archive with nothing in it begins with a block of zeros. */
    private static boolean isTar(byte[] head) {
        return head.length == BLOCK
                && (startsWith(Arrays.copyOfRange(head, 257, BLOCK), 'u', 's', 't', 'a', 'r')
                        || Arrays.equals(head, new byte[BLOCK]));
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
