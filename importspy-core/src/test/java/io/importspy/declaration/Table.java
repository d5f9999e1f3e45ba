package io.importspy.declaration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of texts, in sections that say what they are to be read as. */
final class Table {

    private static final String MEMBERS = "members of ";

    /** What all texts of the tables may use. */
    static final Scope SCOPE = Scope.of(List.of("java.util.Map", "java.util.List", "com.acme.spi.Plugin"));

    /**
     * A line of the table.
     *
     * @param section the section that it stands in
     * @param text the text
     * @param more the lines below that belong to it
     */
    record Entry(String section, String text, List<String> more) {

        /** Reads the text as what its section says. */
        Object read() throws DeclarationException {
            return read(text);
        }

        Object read(String other) throws DeclarationException {
            return switch (section) {
                case "types" -> DeclarationParser.parseType(other, SCOPE);
                case "annotations" -> DeclarationParser.parseAnnotation(other, SCOPE);
                case "names of types" -> DeclarationParser.parseTypeName(other);
                case "patterns for types" -> DeclarationParser.parseTypePattern(other);
                default -> DeclarationParser.parseMember(other, inside());
            };
        }

        /** Prints what was read, with the names of the section's scope or in full. */
        String print(Object read, boolean full) throws DeclarationException {
            if (read instanceof TypeDeclaration header) {
                return DeclarationPrinter.print(header, full ? Names.full() : Names.in(SCOPE));
            }
            return DeclarationPrinter.print((MemberDeclaration) read, full ? Names.full() : Names.in(inside()));
        }

        private Scope inside() throws DeclarationException {
            return SCOPE.inside(DeclarationParser.parseType(section.substring(MEMBERS.length()), SCOPE));
        }
    }

    private Table() {}

    /**
     * Reads a table from a resource beside this class.
     *
     * @param belonging how lines begin, but for blanks, that belong to the text above them
     */
    static List<Entry> read(String name, List<String> belonging) {
        List<Entry> entries = new ArrayList<>();
        String section = "";
        for (String line : lines(name)) {
            if (line.startsWith("# ")) {
                section = line.substring(2);
            } else if (belonging.stream().anyMatch(line.stripLeading()::startsWith)) {
                entries.get(entries.size() - 1).more().add(line);
            } else if (!line.isEmpty() && !line.startsWith("//")) {
                entries.add(new Entry(section, line, new ArrayList<>()));
            }
        }
        return entries;
    }

    private static List<String> lines(String name) {
        try (InputStream stream = Table.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
