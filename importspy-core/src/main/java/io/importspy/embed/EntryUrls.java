package io.importspy.embed;

import io.importspy.archive.Entry;
import io.importspy.artifact.Artifact;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Optional;

/**
 * URLs of entries, as in {@code importspy:file:/plugins/a.jar!/a.txt}. They work as objects, and mean nothing when they are written down and
 * read again: a {@code jar:} URL in their place would read the file, which may have changed.
 */
final class EntryUrls extends URLStreamHandler {

    private static final String PROTOCOL = "importspy";
    private static final String SEPARATOR = "!/";
    private static final int LARGEST = 256 << 20;

    private final Artifact artifact;
    private final String prefix;

    EntryUrls(Artifact artifact, URL location) {
        this.artifact = artifact;
        this.prefix = location + SEPARATOR;
    }

    /** The URL of an entry. */
    URL of(String name) {
        try {
            String path = new URI(null, null, '/' + name, null).getRawPath().substring(1);
            return new URL(null, PROTOCOL + ':' + prefix + path, this);
        } catch (URISyntaxException | MalformedURLException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    @Override
    protected URLConnection openConnection(URL url) throws IOException {
        String path = url.getPath();
        if (!path.startsWith(prefix)) {
            throw new MalformedURLException("not of this archive: " + url);
        }
        String name =
                URI.create('/' + path.substring(prefix.length())).getPath().substring(1);
        Optional<Entry> entry = artifact.resource(name);
        return new EntryConnection(url, entry.orElseThrow(() -> new FileNotFoundException(url.toString())));
    }

    private static final class EntryConnection extends URLConnection {

        private final Entry entry;

        EntryConnection(URL url, Entry entry) {
            super(url);
            this.entry = entry;
        }

        @Override
        public void connect() {
            connected = true;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(entry.bytes(LARGEST));
        }

        @Override
        public long getContentLengthLong() {
            return entry.bytes(LARGEST).length;
        }
    }
}
