package io.importspy.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What an extended header says of the file behind it (POSIX pax): records such as {@code 17 path=app.jar}, each behind its length. */
final class PaxRecords {
    static final PaxRecords NONE = new PaxRecords(Map.of());

    private static final String PATH = "path";
    private static final String TARGET = "linkpath";
    private static final String LENGTH = "size";
    private static final String SPARSE = "GNU.sparse.";
    private static final String SPARSE_MAP = SPARSE + "map";
    private static final Set<String> SPARSE_VERSIONS = Set.of("0.0", "0.1", "1.0");
    private static final Set<String> NUMBERS = Set.of(LENGTH, "uid", "gid", SPARSE + "size", SPARSE + "realsize");
    private static final Set<String> TIMES = Set.of("mtime", "atime", "ctime");
    private static final Set<String> TEXTS = Set.of(PATH, TARGET, "uname", "gname");

    /** Of several records with one key the last counts, and one without a value takes the others away. */
    private final Map<String, String> values;

    private PaxRecords(Map<String, String> values) {
        this.values = values;
    }

    /** Reads the content of an extended header. */
    static PaxRecords parse(byte[] bytes) throws IOException {
        Map<String, String> values = new HashMap<>();
        for (int at = 0; at < bytes.length; ) {
            int blank = indexOf(bytes, ' ', at, bytes.length);
            long length = decimal(TarField.decoded(bytes, at, blank));
            if (length <= blank - at + 1 || length > bytes.length - at || bytes[at + (int) length - 1] != '\n') {
                throw new IOException("a header of pax with a record of a wrong length");
            }
            add(values, bytes, blank + 1, at + (int) length - 1);
            at += (int) length;
        }
        return new PaxRecords(values);
    }

    private static void add(Map<String, String> values, byte[] bytes, int from, int to) throws IOException {
        int equals = indexOf(bytes, '=', from, to);
        String key = TarField.decoded(bytes, from, equals);
        String value = TarField.decoded(bytes, equals + 1, to);
        if (key.isEmpty() || (TEXTS.contains(key) ? value : key).indexOf('\0') >= 0) {
            throw new IOException("a header of pax with a record that is none");
        }
        if (key.equals(SPARSE + "offset") || key.equals(SPARSE + "numbytes")) {
            values.put(SPARSE_MAP, "in many records"); // GNU's version 0.0
        } else if (key.startsWith(SPARSE) || TEXTS.contains(key) || NUMBERS.contains(key) || TIMES.contains(key)) {
            values.put(key, value);
        }
    }

    private static int indexOf(byte[] bytes, char wanted, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        throw new IOException("a header of pax with a record that is none");
    }

    private static long decimal(String text) throws IOException {
        try {
            if (text.chars().allMatch(digit -> digit < 0x80)) { // Java knows digits of other scripts too
                return Long.parseLong(text);
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new IOException("a header of pax with a number that is none");
    }

    /** Whether it says where a file is, or how long: a global header may not, since readers differ about what it means. */
    boolean tellOfOneFile() {
        return values.keySet().stream()
                .anyMatch(
                        key -> key.equals(PATH) || key.equals(TARGET) || key.equals(LENGTH) || key.startsWith(SPARSE));
    }

    /** The name, empty if it has none. */
    String name() {
        return value(PATH);
    }

    /** The target of a link, empty if it has none. */
    String target() {
        return value(TARGET);
    }

    /** The size, or that of the header if it has none. */
    long size(TarHeader header) throws IOException {
        return value(LENGTH).isEmpty() ? header.size() : decimal(value(LENGTH));
    }

    /** Whether the file is a sparse one (GNU); others take one of a version that nobody knows for what is in the archive. */
    boolean areSparse() {
        String version = value(SPARSE + "major") + '.' + value(SPARSE + "minor");
        return version.equals(".") ? !value(SPARSE_MAP).isEmpty() : SPARSE_VERSIONS.contains(version);
    }

    /** The name of the sparse file, which has another one for tars that do not know of any; empty if it has none. */
    String sparseName() {
        return value(SPARSE + "name");
    }

    /** Reads numbers that nobody needs here, so that what is wrong for others is wrong here. */
    void check() throws IOException {
        for (Map.Entry<String, String> record : values.entrySet()) {
            String value = record.getValue();
            boolean isTime = TIMES.contains(record.getKey());
            if (!value.isEmpty() && (isTime || NUMBERS.contains(record.getKey()))) {
                int point = isTime ? value.indexOf('.') : -1;
                decimal(point < 0 ? value : value.substring(0, point));
                if (point >= 0 && !value.substring(point + 1).chars().allMatch(PaxRecords::isDigit)) {
                    throw new IOException("a header of pax with a time that is none");
                }
            }
        }
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private String value(String key) {
        return values.getOrDefault(key, "");
    }
}
