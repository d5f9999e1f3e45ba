package io.importspy.registration;

import io.importspy.artifact.ResourceRoot;
import java.nio.charset.Charset;
import java.util.List;

/** Reads resources as lines of text. */
final class ResourceLines {

    /** The largest file of registrations that is read, in bytes: 16 MiB. */
    private static final int LIMIT = 16 << 20;

    private ResourceLines() {}

    /** The lines of a file, as {@link java.io.BufferedReader} tells them apart; bytes that are no text become U+FFFD. */
    static List<String> of(ResourceRoot root, String name, Charset charset) {
        byte[] bytes = root.find(name).orElseThrow().bytes(LIMIT);
        return new String(bytes, charset).lines().toList();
    }

    /** What stands in front of a comment. */
    static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).trim();
    }
}
