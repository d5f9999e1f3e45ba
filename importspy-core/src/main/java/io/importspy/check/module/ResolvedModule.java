package io.importspy.check.module;

import io.importspy.archive.EntryNames;
import io.importspy.check.rule.KnownModule;
import io.importspy.check.rule.Modules;
import io.importspy.check.rule.PathPattern;
import io.importspy.verdict.Expectation;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A module and its file.
 *
 * @param name what messages call it
 * @param shown its file as messages show it
 * @param path its file: an archive or a directory of classes
 * @param version its version where it is known from outside
 */
record ResolvedModule(String name, String shown, Path path, Optional<String> version) {

    /** A module whose file is known. */
    static ResolvedModule of(KnownModule module) {
        Path path = module.file().orElseThrow();
        return new ResolvedModule(
                module.name(), String.valueOf(path.getFileName()), path, Optional.of(module.version()));
    }

    /** The files that a path means, sorted; the artifact itself is not among them. */
    static List<ResolvedModule> find(Modules modules, String path) throws IOException {
        Path folder = modules.folder();
        List<Path> found = List.of(folder);
        for (String segment : path.split("/", -1)) {
            found = next(found, segment);
        }
        List<ResolvedModule> files = new ArrayList<>();
        for (Path file : found) {
            if (!file.normalize().equals(modules.artifact().toAbsolutePath().normalize())) {
                String shown = Place.name(folder.relativize(file.normalize()));
                files.add(new ResolvedModule(shown, shown, file, Optional.empty()));
            }
        }
        return files;
    }

    private static List<Path> next(List<Path> folders, String segment) throws IOException {
        List<Path> next = new ArrayList<>();
        for (Path folder : folders) {
            if (segment.indexOf('*') >= 0 || segment.indexOf('?') >= 0) {
                addMatches(folder, PathPattern.of(segment), next);
            } else {
                addIfThere(folder, segment, next);
            }
        }
        return next;
    }

    private static void addMatches(Path folder, PathPattern pattern, List<Path> next) throws IOException {
        if (!Files.readAttributes(folder, BasicFileAttributes.class).isDirectory()) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(path -> pattern.matches(String.valueOf(path.getFileName())))
                    .sorted()
                    .forEach(next::add);
        }
    }

    /** A file that nobody can look at may be there, and is no missing one. */
    private static void addIfThere(Path folder, String name, List<Path> next) throws IOException {
        try {
            Path path = folder.resolve(name);
            Files.readAttributes(path, BasicFileAttributes.class);
            next.add(path);
        } catch (NoSuchFileException e) {
            return;
        } catch (InvalidPathException e) {
            if (EntryNames.mayBeUnknownToMachine(name)) {
                throw new IOException("the encoding of this machine cannot spell " + name, e);
            }
            return; // no file here can have such a name
        }
    }

    /** An expectation of the module in words that tell it from one of the artifact. */
    Expectation naming(Expectation expectation) {
        return expectation
                .about(naming(expectation.subject(), expectation.rules()))
                .saying(this::naming);
    }

    Finding naming(Finding finding) {
        return finding.in(finding.code().map(this::within).orElseGet(() -> Place.of(shown, 0)))
                .about(naming(finding.subject(), Set.of(finding.rule())));
    }

    /** Types and members of a contract have names of their own. */
    private Subject naming(Subject subject, Set<RuleId> rules) {
        boolean isNamed = rules.stream().allMatch(rule -> rule.topic() == Topic.TYPES);
        return isNamed ? subject : new Subject.InModule(subject, name, shown);
    }

    private Place within(Place place) {
        String file = place.file();
        int inside = file.indexOf("!/");
        String tail =
                file.startsWith(path + "/") ? file.substring(path.toString().length() + 1) : file;
        return new Place(shown + "!/" + (inside < 0 ? tail : file.substring(inside + 2)), place.line(), place.column());
    }
}
