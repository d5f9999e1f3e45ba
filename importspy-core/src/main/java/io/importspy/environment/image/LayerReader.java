package io.importspy.environment.image;

import io.importspy.archive.TarEntry;
import io.importspy.archive.TarEntry.Kind;
import io.importspy.archive.TarReader;
import io.importspy.environment.ReleaseFile;
import io.importspy.environment.image.Layer.Entry.HardLink;
import io.importspy.environment.image.Layer.Entry.Link;
import io.importspy.environment.image.Layer.Entry.Plain;
import io.importspy.environment.image.Layer.Entry.Release;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;

/** Reads the tar archive of a layer. Of its files, only the names and the release files of Java runtimes are kept. */
final class LayerReader {

    private static final String WHITEOUT = ".wh.";
    private static final String OPAQUE = ".wh..wh..opq";

    private final Layer layer = new Layer(new HashMap<>(), new HashSet<>(), new HashSet<>());
    private final ResourceLimits meter;

    private LayerReader(ResourceLimits meter) {
        this.meter = meter;
    }

    /**
     * Reads a layer to its end.
     *
     * @param in the archive, unpacked; it is not closed
     * @param meter bounds what is kept
     */
    static Layer read(InputStream in, ResourceLimits meter) throws IOException {
        LayerReader reader = new LayerReader(meter);
        TarReader tar = new TarReader(in);
        for (Optional<TarEntry> entry = tar.next(); entry.isPresent(); entry = tar.next()) {
            reader.add(entry.get(), tar.content());
        }
        in.transferTo(OutputStream.nullOutputStream());
        return reader.layer;
    }

    private void add(TarEntry entry, InputStream content) throws IOException {
        String path = path(entry.name());
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1);
        String folder = slash < 0 ? "" : path.substring(0, slash);
        meter.keep(path.length());
        if (name.equals(OPAQUE)) {
            layer.opaque().add(folder);
        } else if (name.startsWith(WHITEOUT)) {
            String removed = name.substring(WHITEOUT.length());
            layer.whiteouts().add(folder.isEmpty() ? removed : folder + '/' + removed);
        } else {
            // Whoever unpacks the layer overwrites the earlier of two.
            layer.entries().put(path, entry(entry, name, content));
        }
    }

    private Layer.Entry entry(TarEntry entry, String name, InputStream content) throws IOException {
        return switch (entry.kind()) {
            case SYMBOLIC_LINK -> new Link(kept(entry.target()));
            case HARD_LINK -> new HardLink(path(kept(entry.target())));
            case DIRECTORY -> Plain.DIRECTORY;
            case FILE, SPARSE_FILE ->
                name.equals(ReleaseFile.NAME) ? release(entry, content).orElse(Plain.FILE) : Plain.FILE;
            case OTHER -> Plain.FILE;
        };
    }

    private String kept(String target) throws IOException {
        meter.keep(target.length());
        return target;
    }

    /** Other things have a file of this name too, such as the kernel's headers. */
    private Optional<Layer.Entry> release(TarEntry entry, InputStream content) throws IOException {
        if (entry.kind() == Kind.FILE && entry.size() > ReleaseFile.LIMIT) { // of a sparse file it is not the file's
            return Optional.empty();
        }
        byte[] bytes = content.readNBytes(ReleaseFile.LIMIT);
        ReleaseFile file = ReleaseFile.parse(bytes);
        if (!file.isOfJava()) {
            return Optional.empty();
        }
        meter.keep(bytes.length);
        return Optional.of(new Release(file));
    }

    /** Absolute names are meant from the root of the image. Of a name with {@code ..}, tools make different things. */
    private static String path(String name) throws IOException {
        StringBuilder path = new StringBuilder(name.length());
        for (String part : name.split("/", -1)) {
            if (part.equals("..")) {
                throw new IOException("a layer with an entry that leads out of it, by `..`");
            }
            if (!part.isEmpty() && !part.equals(".")) {
                path.append(path.isEmpty() ? "" : "/").append(part);
            }
        }
        return path.toString();
    }
}
