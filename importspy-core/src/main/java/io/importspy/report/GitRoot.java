package io.importspy.report;

import io.importspy.verdict.Finding;
import io.importspy.verdict.Place;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the files of a version control system are, so that a report can name a file as such systems and their web pages do.
 *
 * @param root the root of the repository
 * @param base the directory that the places of a verdict are relative to
 */
public record GitRoot(Path root, Path base) {

    public GitRoot {
        root = root.toAbsolutePath().normalize();
        base = base.toAbsolutePath().normalize();
    }

    /**
     * The repository around a directory.
     *
     * @param base the directory that the places of a verdict are relative to
     * @return the nearest directory around it, or itself, with a {@code .git} in it; the directory itself where there is none
     */
    public static GitRoot around(Path base) {
        Path start = base.toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return new GitRoot(folder, start);
            }
        }
        return new GitRoot(start, start);
    }

    /** Where a reader is sent to: the line of the code where it is known, else that of the contract; empty if both are elsewhere. */
    Optional<SourceLocation> spot(Finding finding) {
        return code(finding).or(() -> contract(finding));
    }

    /** The line of the code. A file without a line is a class file, which nobody reads. */
    Optional<SourceLocation> code(Finding finding) {
        return finding.code().flatMap(this::spot).filter(spot -> spot.line() > 0);
    }

    /** The place in the contract. */
    Optional<SourceLocation> contract(Finding finding) {
        return finding.contract().flatMap(this::spot);
    }

    /** A place that may be anything, such as an entry of an archive; empty for what is no file of the repository. */
    Optional<SourceLocation> spot(Place place) {
        try {
            Path file = base.resolve(place.file()).normalize();
            return Optional.of(file)
                    .filter(inside -> inside.startsWith(root))
                    .filter(Files::isRegularFile)
                    .map(inside ->
                            new SourceLocation(Place.name(root.relativize(inside)), place.line(), place.column()));
        } catch (InvalidPathException e) {
            return Optional.empty(); // a name that this file system cannot have, so no file has it
        }
    }
}
