package io.importspy.contract;

import io.importspy.contract.yaml.Quoting;
import io.importspy.verdict.Shown;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A contract that is to be written, as a person would have written it: quotes only where YAML needs them, the short form where an
 * entry has nothing but its text, one line for each declaration. {@link ContractReader} reads back the very texts.
 *
 * @param comment lines of a comment at the top, without {@code #}; what nobody sees is escaped
 * @param filename what stands behind {@code filename}
 * @param version what stands behind {@code version}
 * @param using the types that declarations call by their simple names
 * @param types the entries of {@code types}
 */
public record ContractText(
        List<String> comment,
        Optional<String> filename,
        Optional<String> version,
        List<String> using,
        List<TypeLines> types) {

    /** A list between brackets that is wider than this gets a line for each of its items. */
    private static final int WIDTH = 100;

    /** Takes copies of the lists. */
    public ContractText {
        comment = List.copyOf(comment);
        using = List.copyOf(using);
        types = List.copyOf(types);
    }

    /**
     * The contract in YAML.
     *
     * @return the text of the file; lines end with {@code \n}, the last one too
     */
    public String yaml() {
        StringBuilder yaml = new StringBuilder();
        comment.forEach(line -> yaml.append(("# " + Shown.text(line)).strip()).append('\n'));
        yaml.append("spymodel: 1\n");
        filename.ifPresent(
                text -> yaml.append("filename: ").append(Quoting.block(text)).append('\n'));
        version.ifPresent(
                text -> yaml.append("version: ").append(Quoting.block(text)).append('\n'));
        if (!using.isEmpty()) {
            yaml.append('\n').append(names(using));
        }
        if (!types.isEmpty()) {
            yaml.append("\ntypes:\n");
            types.forEach(type -> append(type, yaml));
        }
        return yaml.toString();
    }

    private static String names(List<String> names) {
        String line = names.stream().map(Quoting::flow).collect(Collectors.joining(", ", "using: [", "]\n"));
        if (line.length() <= WIDTH) {
            return line;
        }
        StringBuilder lines = new StringBuilder("using:\n");
        append(names, "  ", lines);
        return lines.toString();
    }

    private static void append(TypeLines type, StringBuilder yaml) {
        boolean isShort = type.annotations().isEmpty() && type.members().isEmpty();
        yaml.append(isShort ? "  - " : "  - type: ")
                .append(Quoting.block(type.header()))
                .append('\n');
        append("    annotations:\n", type.annotations(), yaml);
        append("    members:\n", type.members(), yaml);
    }

    private static void append(String key, List<String> texts, StringBuilder yaml) {
        if (!texts.isEmpty()) {
            yaml.append(key);
            append(texts, "      ", yaml);
        }
    }

    private static void append(List<String> texts, String indentation, StringBuilder yaml) {
        texts.forEach(text -> yaml.append(indentation)
                .append("- ")
                .append(Quoting.block(text))
                .append('\n'));
    }
}
