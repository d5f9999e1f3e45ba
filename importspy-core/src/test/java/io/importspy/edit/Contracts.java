package io.importspy.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.importspy.GenerateRequest;
import io.importspy.Generated;
import io.importspy.ImportSpy;
import io.importspy.contract.BrokenContractException;
import io.importspy.contract.Contract;
import io.importspy.contract.reader.ContractReader;
import io.importspy.yaml.Quoting;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Contracts to edit: those of the reference, generated ones of real jars, and both in other people's handwriting. */
final class Contracts {

    /** In bytes, of a jar: dozens of small contracts show more than a few large ones. */
    private static final int LARGEST = 40_000;

    private static final Pattern BLOCK =
            Pattern.compile("^```yaml (?:check|contract)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern MEMBERS = Pattern.compile("^( +)members:\\n((?:\\1  - .*\\n)+)", Pattern.MULTILINE);

    private Contracts() {}

    static Contract read(String text) {
        try {
            return ContractReader.read(text, "spymodel.yml");
        } catch (BrokenContractException e) {
            throw new AssertionError(e.problems() + "\n" + text, e);
        }
    }

    /** All contracts by name. */
    static Map<String, String> all() {
        Map<String, String> contracts = new LinkedHashMap<>(generated());
        List<String> blocks = reference();
        for (int i = 0; i < blocks.size(); i++) {
            contracts.put("block " + i + " of the reference", blocks.get(i));
        }
        Map<String, String> written = new LinkedHashMap<>();
        contracts.forEach((name, text) -> handwritings(text).forEach((hand, other) -> {
            if (saysTheSame(other, text)) {
                written.put(name + ", " + hand, other);
            }
        }));
        return written;
    }

    /** Not every contract can be written in every hand. */
    private static boolean saysTheSame(String text, String original) {
        try {
            return Shape.of(ContractReader.read(text, "spymodel.yml")).equals(Shape.of(read(original)));
        } catch (BrokenContractException e) {
            return false;
        }
    }

    static Map<String, String> generated() {
        Map<String, String> contracts = new LinkedHashMap<>();
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(jar -> jar.toFile().length() < LARGEST)
                .forEach(jar -> generate(jar)
                        .ifPresent(text -> contracts.put(jar.getFileName().toString(), text)));
        return contracts;
    }

    private static Optional<String> generate(Path jar) {
        Generated generated = ImportSpy.generate(GenerateRequest.of(jar));
        return generated.text();
    }

    private static List<String> reference() {
        try {
            Matcher block = BLOCK.matcher(Files.readString(Path.of("../docs/contract.md"), UTF_8));
            return block.results()
                    .map(result -> result.group(1))
                    .filter(text -> ("\n" + text).contains("\ntypes:"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The same contract as it might have been written as well. */
    private static Map<String, String> handwritings(String text) {
        Map<String, String> hands = new LinkedHashMap<>();
        hands.put("as it is", text);
        hands.put("line breaks of Windows", text.replace("\n", "\r\n"));
        hands.put("no line break at its end", text.stripTrailing());
        hands.put("a byte order mark", "\uFEFF" + text);
        hands.put("lists as deep as their keys", text.replaceAll("(?m)^  ", "").replaceAll("(?m)^    - ", "  - "));
        hands.put("deep lists", text.replaceAll("(?m)^( +)(- |\\w)", "$1$1$1$2").replaceAll("(?m)^( +)- ", "$1-     "));
        hands.put(
                "flow lists",
                MEMBERS.matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(flow(match.group(1), match.group(2)))));
        hands.put("comments everywhere", commented(text));
        hands.put("anchors", text.replaceAll("(?m)^( {4,}- )(?!type:|member:)([^#&]+)$", "$1&an-anchor $2"));
        return hands;
    }

    private static String flow(String indentation, String block) {
        List<String> items = new ArrayList<>();
        for (String line : block.split("\n")) {
            String item = line.strip().substring(2);
            items.add(item.startsWith("'") || item.startsWith("\"") ? item : Quoting.flow(item));
        }
        return indentation + items.stream().collect(Collectors.joining(", ", "members: [", "]\n"));
    }

    private static String commented(String text) {
        Random random = new Random(7);
        StringBuilder commented = new StringBuilder();
        for (String line : text.split("\n")) {
            commented
                    .append(line)
                    .append(random.nextInt(3) == 0 ? " # behind\t- type: a.B" : "")
                    .append('\n');
            if (random.nextInt(3) == 0) {
                commented.append(" ".repeat(random.nextInt(9))).append("# above: - 'x\n");
            }
            commented.append(random.nextInt(5) == 0 ? "\n" : "");
        }
        return commented.toString();
    }
}
