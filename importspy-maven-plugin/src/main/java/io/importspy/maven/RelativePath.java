package io.importspy.maven;

import io.importspy.verdict.Place;
import java.nio.file.Path;

/** Paths as people read them: from the folder in which they typed the command. */
final class RelativePath {

    private RelativePath() {}

    /**
     * A path as it is to be shown.
     *
     * @param base the folder that it is seen from, absolute and without detours
     * @param path the path, absolute
     * @return what follows the folder, or all of the path where it is not below the folder; with {@code /} between names
     */
    static String of(Path base, Path path) {
        Path direct = path.normalize();
        return Place.name(direct.startsWith(base) && !direct.equals(base) ? base.relativize(direct) : direct);
    }
}
