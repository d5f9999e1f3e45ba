package io.importspy.environment.source;

import io.importspy.archive.IoFailure;
import io.importspy.archive.RegularFile;
import io.importspy.environment.Environment;
import io.importspy.environment.UnobservableException;
import io.importspy.environment.UnobservableException.Reason;
import io.importspy.environment.image.ImageArchive;
import io.importspy.environment.kubernetes.KubernetesManifest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What lies at a path, recognised by its content.
 *
 * @param path the path
 * @param shown the path as messages show it
 * @param part which of several things in it is meant
 */
record PathSource(Path path, String shown, Optional<String> part) implements EnvironmentSource {

    private static final int LIMIT = 16 << 20;
    private static final String EXPECTED = "an environment file or a Kubernetes manifest, in UTF-8";

    @Override
    public List<Environment> observe() throws UnobservableException {
        if (Files.notExists(path)) {
            throw new UnobservableException(
                    Reason.MISSING, shown, "a file or folder that tells where the artifact runs", "nothing there");
        }
        if (Files.isDirectory(path)) {
            refusePart();
            if (ImageArchive.isLayout(path)) {
                return new ImageArchive(path, shown).observe();
            }
            return List.of(new JdkFolder(path, shown).observe());
        }
        if (!Files.isRegularFile(path)) {
            throw new UnobservableException(Reason.UNRECOGNISED, shown, "a file or folder", "neither, such as a pipe");
        }
        if (isArchive()) {
            refusePart();
            return new ImageArchive(path, shown).observe();
        }
        String text = text();
        if (KubernetesManifest.isManifest(text)) {
            return List.of(new KubernetesManifest(text, shown, part).read());
        }
        refusePart();
        return List.of(new EnvironmentFile(text, shown).read());
    }

    private boolean isArchive() throws UnobservableException {
        try {
            return ImageArchive.isArchive(path);
        } catch (IOException e) {
            throw new UnobservableException(Reason.UNREADABLE, shown, "a file that can be read", IoFailure.reason(e));
        }
    }

    private void refusePart() throws UnobservableException {
        if (part.isPresent()) {
            throw new UnobservableException(
                    Reason.AMBIGUOUS,
                    shown,
                    "a source with several things in it",
                    "one without a \"" + part.get() + '"');
        }
    }

    /** A file in UTF-8, a byte order mark left out, and no more of it than a person would write. */
    private String text() throws UnobservableException {
        try {
            byte[] bytes = RegularFile.read(path, LIMIT);
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
            throw new UnobservableException(Reason.UNREADABLE, shown, EXPECTED, IoFailure.reason(e));
        }
    }
}
