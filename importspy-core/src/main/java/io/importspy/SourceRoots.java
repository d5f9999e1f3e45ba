package io.importspy;

import io.importspy.verdict.Finding;
import io.importspy.verdict.Place;
import io.importspy.verdict.Verdict;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the sources of an artifact are, to turn what debug information knows, {@code com/acme/Foo.java}, into what a person can
 * open, {@code src/main/java/com/acme/Foo.java}.
 *
 * @param roots the directories that packages start in, in the order in which they are tried; one that does not exist is fine
 * @param base the directory that shown paths are relative to
 */
record SourceRoots(List<Path> roots, Path base) {

    SourceRoots {
        List<Path> absolute = new ArrayList<>();
        for (Path root : roots) {
            absolute.add(root.toAbsolutePath().normalize());
        }
        roots = List.copyOf(absolute);
        base = base.toAbsolutePath().normalize();
    }

    /**
     * A verdict that names files instead of package paths.
     *
     * @param verdict a verdict as the check gives it
     * @return the same verdict; places in the code whose file is found under a root name that file, relative to the base and with
     *     {@code /} between names; other places stay as they are
     */
    Verdict locate(Verdict verdict) {
        Map<String, String> known = new HashMap<>();
        return verdict.saying(finding -> locate(finding, known));
    }

    private Finding locate(Finding finding, Map<String, String> known) {
        return finding.code().map(place -> finding.in(locate(place, known))).orElse(finding);
    }

    private Place locate(Place place, Map<String, String> known) {
        return new Place(known.computeIfAbsent(place.file(), this::locate), place.line(), place.column());
    }

    /** The name comes from a class file, which may say anything: nothing outside a root is looked at. */
    private String locate(String file) {
        return roots.stream()
                .flatMap(root -> under(root, file).stream())
                .filter(Files::isRegularFile)
                .findFirst()
                .map(this::shown)
                .orElse(file);
    }

    private static Optional<Path> under(Path root, String file) {
        try {
            Path path = root.resolve(file);
            return Optional.of(path).filter(path.normalize()::equals).filter(inside -> inside.startsWith(root));
        } catch (InvalidPathException e) {
            return Optional.empty(); // a name that this file system cannot have, so no file has it
        }
    }

    private String shown(Path file) {
        boolean related = base.getRoot() != null && base.getRoot().equals(file.getRoot());
        return Place.name(related ? base.relativize(file) : file);
    }
}
