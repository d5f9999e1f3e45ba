package io.importspy.environment.source;

import io.importspy.archive.RegularFile;
import io.importspy.environment.UnobservableException;
import io.importspy.environment.UnobservableException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads a file in UTF-8, a byte order mark left out, and no more of it than a person would write. */
final class TextFile {

    private static final int LIMIT = 16 << 20;
    private static final String EXPECTED = "an environment file or a Kubernetes manifest, in UTF-8";

    private TextFile() {}

    static String read(Path file, String shown) throws UnobservableException {
        try {
            byte[] bytes = RegularFile.read(file, LIMIT);
            if (bytes.length > LIMIT) {
                throw new UnobservableException(
                        Reason.UNRECOGNISED, shown, EXPECTED, "more than 16 MiB, and no archive");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnobservableException(Reason.UNRECOGNISED, shown, EXPECTED, "a file that is not UTF-8");
        } catch (IOException e) {
            throw new UnobservableException(Reason.UNREADABLE, shown, EXPECTED, e.toString());
        }
    }
}
