package io.importspy.archive;

import io.importspy.archive.TarEntry.Kind;
import java.io.IOException;

/** What the headers in front of a file's own say of it (GNU's long names, extended headers of pax); of two of a kind, the later counts. */
final class TarExtension {
    private PaxRecords records = PaxRecords.NONE;
    private String name = "";
    private String target = "";
    private boolean empty = true;

    /** Whether a header of a type is one that is in front of another. */
    boolean takes(byte type) {
        return type == 'x' || type == 'L' || type == 'K';
    }

    /** Takes what the content of such a header says. */
    void add(byte type, byte[] content) throws IOException {
        empty = false;
        switch (type) {
            case 'x' -> records = PaxRecords.parse(content);
            case 'L' -> name = TarField.text(content, 0, content.length);
            default -> target = TarField.text(content, 0, content.length);
        }
    }

    /** That there was none, where no file follows. */
    void checkEmpty() throws IOException {
        if (!empty) {
            throw new IOException("an archive that ends behind a header for a file, without the file");
        }
    }

    /** The entry that a header is when all of this is known of it. */
    TarEntry over(TarHeader header) throws IOException {
        records.check();
        String own = firstOf(name, records.name(), header.name());
        Kind kind = header.kind(own);
        boolean isAlone = header.isAlone() || kind == Kind.DIRECTORY;
        long size = isAlone ? 0 : records.size(header);
        if (size < 0 || (isAlone && records.areSparse())) {
            throw new IOException("a header of pax with a size that its file cannot have");
        }
        String link = firstOf(target, records.target(), header.target());
        return kind != Kind.SPARSE_FILE && records.areSparse()
                ? new TarEntry(firstOf(records.sparseName(), own), Kind.SPARSE_FILE, size, link)
                : new TarEntry(own, kind, size, link);
    }

    private static String firstOf(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
