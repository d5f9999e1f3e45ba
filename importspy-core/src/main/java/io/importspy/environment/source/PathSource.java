package io.importspy.environment.source;

import io.importspy.environment.Environment;
import io.importspy.environment.UnobservableException;
import io.importspy.environment.UnobservableException.Reason;
import io.importspy.environment.image.ImageArchive;
import io.importspy.environment.kubernetes.KubernetesManifest;
import java.io.IOException;
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
        String text = TextFile.read(path, shown);
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
            throw new UnobservableException(Reason.UNREADABLE, shown, "a file that can be read", e.toString());
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
}
