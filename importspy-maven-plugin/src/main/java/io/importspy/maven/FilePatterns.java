package io.importspy.maven;

import io.importspy.verdict.Shown;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Turns what a user writes for files into paths: a plain path, or a pattern with Ant's wildcards. */
final class FilePatterns {

    /** The folders in front of the first name that holds a wildcard, and the rest. */
    private static final Pattern WILD = Pattern.compile("(?<folder>(?:[^*?/]*/)*)(?<rest>[^/]*[*?].*)");

    private final Path folder;

    /**
     * Reads patterns as they are meant in a folder.
     *
     * @param folder the folder that relative ones start from
     */
    FilePatterns(Path folder) {
        this.folder = folder;
    }

    /**
     * The files and folders that a pattern means.
     *
     * @param parameter the parameter that the pattern was written for, for messages
     * @param pattern a path, or a pattern: {@code *} within one name, {@code **} for any folders, {@code ?} for one character
     * @return what matches, sorted; for a plain path that very path, whether it exists or not; empty if nothing matches
     * @throws MojoExecutionException if no path can look like this, or a folder on the way cannot be read
     */
    List<Path> expand(String parameter, String pattern) throws MojoExecutionException {
        Matcher wild = WILD.matcher(pattern.strip().replace(File.separatorChar, '/'));
        if (!wild.matches()) {
            return List.of(path(parameter, pattern));
        }
        String fixed = wild.group("folder");
        Path start = fixed.isEmpty() ? folder : path(parameter, fixed);
        return Files.isDirectory(start) ? matching(parameter, start, wild.group("rest")) : List.of();
    }

    /**
     * The path that a text means.
     *
     * @param parameter the parameter that the text was written for, for messages
     * @param text an absolute path, or one relative to the folder
     * @return the path, absolute; with its detours, since behind a link {@code ..} leads elsewhere
     * @throws MojoExecutionException if no path can look like this
     */
    Path path(String parameter, String text) throws MojoExecutionException {
        return folder.resolve(read(parameter, text));
    }

    /**
     * A path as it was written.
     *
     * @param parameter the parameter that the text was written for, for messages
     * @param text the path
     * @return the path, relative if it was written so
     * @throws MojoExecutionException if no path can look like this
     */
    static Path read(String parameter, String text) throws MojoExecutionException {
        String shown = Shown.text(text);
        if (text.isBlank() || text.contains("${")) {
            throw new MojoExecutionException("%s is '%s', which is no path".formatted(parameter, shown));
        }
        try {
            return Path.of(text.strip());
        } catch (InvalidPathException e) {
            throw new MojoExecutionException("%s is '%s', which is no path".formatted(parameter, shown), e);
        }
    }

    /**
     * The parts of a list that must have some, none of them blank: an empty variable of a shell would otherwise pass for an
     * artifact that was checked.
     *
     * @param parameter the parameter, for messages
     * @param list what the user wrote; Maven leaves null where there is nothing, even between two commas
     * @return the parts
     * @throws MojoExecutionException if there is none, or a blank one
     */
    static List<String> parts(String parameter, @Nullable List<@Nullable String> list) throws MojoExecutionException {
        if (list == null || list.isEmpty()) {
            throw new MojoExecutionException(parameter + " is missing: name at least one file, such as target/app.jar");
        }
        List<String> parts = new ArrayList<>();
        for (String part : list) {
            if (part == null || part.isBlank()) {
                throw new MojoExecutionException(parameter + " has an empty part: " + Shown.text(String.valueOf(list)));
            }
            parts.add(part);
        }
        return parts;
    }

    /**
     * A class path, all of whose entries are there: without one, a supertype might be looked for in vain, or found elsewhere.
     *
     * @param parameter the parameter, for messages
     * @param list paths and patterns, each item of the list perhaps several in the manner of the operating system
     * @return the entries in their order
     * @throws MojoExecutionException if a part matches nothing that exists
     */
    List<Path> classPath(String parameter, @Nullable List<@Nullable String> list) throws MojoExecutionException {
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        List<Path> entries = new ArrayList<>();
        for (String part : parts(parameter, list)) {
            for (String pattern : part.split(File.pathSeparator, -1)) {
                List<Path> matches = expand(parameter, pattern);
                if (matches.isEmpty() || matches.stream().anyMatch(Files::notExists)) {
                    throw new MojoExecutionException(
                            "%s names '%s', which does not exist".formatted(parameter, Shown.text(pattern)));
                }
                entries.addAll(matches);
            }
        }
        return entries;
    }

    private static List<Path> matching(String parameter, Path start, String pattern) throws MojoExecutionException {
        int depth = pattern.contains("**") ? Integer.MAX_VALUE : pattern.split("/", -1).length;
        AntPattern wanted = AntPattern.of(pattern);
        try (Stream<Path> below = Files.walk(start, depth, FileVisitOption.FOLLOW_LINKS)) {
            return below.filter(path -> !path.equals(start) && wanted.matches(start.relativize(path)))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw unsearchable(parameter, start, e.getMessage(), e); // the message names the cause
        } catch (IOException e) {
            throw unsearchable(parameter, start, e.toString(), e);
        }
    }

    private static MojoExecutionException unsearchable(
            String parameter, Path start, @Nullable String reason, Exception cause) {
        return new MojoExecutionException(
                "%s: %s cannot be searched: %s"
                        .formatted(parameter, Shown.text(start.toString()), Shown.text(String.valueOf(reason))),
                cause);
    }

    /**
     * A pattern for paths with the wildcards of Ant: {@code *} and {@code ?} within one name, and {@code **} for any folders, none
     * among them.
     *
     * @param names the pattern as a regular expression on names between slashes
     */
    record AntPattern(Pattern names) {

        private static final String FOLDERS = "**";

        /**
         * Reads a pattern.
         *
         * @param pattern the pattern, with slashes
         * @return what it means
         */
        static AntPattern of(String pattern) {
            String[] segments = pattern.split("/", -1);
            StringBuilder names = new StringBuilder();
            for (int i = 0; i < segments.length; i++) {
                boolean last = i == segments.length - 1;
                if (segments[i].equals(FOLDERS)) {
                    names.append(last ? ".*" : "(?:[^/]+/)*");
                } else {
                    segments[i].codePoints().mapToObj(AntPattern::character).forEach(names::append);
                    names.append(last ? "" : "/");
                }
            }
            return new AntPattern(Pattern.compile(names.toString()));
        }

        /**
         * Whether a path is one of those that are meant.
         *
         * @param path a relative path
         * @return true if all of it matches
         */
        boolean matches(Path path) {
            return names.matcher(path.toString().replace(File.separatorChar, '/'))
                    .matches();
        }

        private static String character(int character) {
            return switch (character) {
                case '*' -> "[^/]*";
                case '?' -> "[^/]";
                default -> Pattern.quote(Character.toString(character));
            };
        }
    }
}
