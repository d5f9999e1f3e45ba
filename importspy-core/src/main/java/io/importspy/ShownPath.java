package io.importspy;

import io.importspy.verdict.Place;
import java.nio.file.Files;
import java.nio.file.Path;

/** How an artifact is named in a verdict: an archive by its file name, a directory, or what is not there, by its path below the root. */
final class ShownPath {

    private ShownPath() {}

    static String of(Path artifact, Path root) {
        Path path = artifact.toAbsolutePath().normalize();
        if (Files.isRegularFile(path)) {
            Path name = path.getFileName();
            return name == null ? path.toString() : name.toString();
        }
        return below(path, root);
    }

    /** The whole path from the root; what does not lie below it is named by its absolute one. */
    static String below(Path file, Path root) {
        Path path = file.toAbsolutePath().normalize();
        Path base = root.toAbsolutePath().normalize();
        return Place.name(path.startsWith(base) && !path.equals(base) ? base.relativize(path) : path);
    }
}
