package io.importspy.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the families of cases. */
public final class Cases {

    private static final List<String> BEYOND = List.of("a coincidence", "a misuse", "behaviour", "no declaration");

    private static final Pattern CASE = Pattern.compile("^# ", Pattern.MULTILINE);
    private static final Pattern IMPORTS = Pattern.compile("\\A(?:import [^;]+;\\s*)*");
    private static final Pattern PROGRAM = Pattern.compile("\\bclass Main\\b");

    private Cases() {}

    /** Every case of every family. */
    public static List<Case> all() {
        return families().stream().flatMap(file -> of(file).stream()).toList();
    }

    /** The files of all families, by name. */
    static List<Path> families() {
        try (Stream<Path> files = Files.list(
                Path.of(Cases.class.getResource("methods.txt").toURI()).getParent())) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Case> of(Path file) {
        try {
            return read(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases of one family's text. */
    static List<Case> read(String family, String text) {
        return CASE.splitAsStream(text)
                .skip(1)
                .map(part -> readCase(family, part))
                .toList();
    }

    private static Case readCase(String family, String text) {
        String name = text.lines().findFirst().orElse("").strip();
        try {
            Sections sections = Sections.of(text);
            List<Case.Client> clients = sections.all("client").stream()
                    .map(section -> new Case.Client(section.title(), client(section.body())))
                    .toList();
            if (clients.isEmpty()) {
                throw new IllegalArgumentException("no client");
            }
            return new Case(
                    family,
                    name,
                    Unit.split(sections.optional("library").body(), "package library; "),
                    Unit.split(sections.one("v1").body(), "package api; "),
                    Unit.split(sections.one("v2").body(), "package api; "),
                    clients,
                    Breaks.of(sections.one("expect").title()),
                    excused(sections.optional("silent").title()),
                    beyond(sections.optional("beyond").title()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(family + ": " + name + ": " + e.getMessage(), e);
        }
    }

    /** What is beyond declarations is so for one of few reasons: docs/compatibility.md argues each. */
    private static Breaks beyond(String title) {
        Breaks breaks = excused(title);
        if (!title.isEmpty() && BEYOND.stream().noneMatch(sort -> title.contains(": " + sort + ", "))) {
            throw new IllegalArgumentException("a reason of no sort that is argued: " + title);
        }
        return breaks;
    }

    private static Breaks excused(String title) {
        if (title.isEmpty()) {
            return Breaks.NOTHING;
        }
        String[] parts = title.split(": ", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("no reason: " + title);
        }
        return Breaks.of(parts[0]);
    }

    private static List<Unit> client(String text) {
        String header = "package client; import api.*; ";
        if (PROGRAM.matcher(text).find()) {
            return Unit.split(text, header);
        }
        Matcher imports = IMPORTS.matcher(text);
        imports.lookingAt();
        String main = imports.group() + "class Main { public static void main(String[] args) {\n"
                + text.substring(imports.end()) + "} }";
        return Unit.split(main, header);
    }
}
