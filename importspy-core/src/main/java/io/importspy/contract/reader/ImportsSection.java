package io.importspy.contract.reader;

import io.importspy.contract.Imports;
import io.importspy.contract.ProblemKind;
import io.importspy.contract.Remarks;
import io.importspy.contract.Weight;
import io.importspy.contract.Written;
import io.importspy.declaration.DeclarationParser;
import io.importspy.verdict.Place;
import io.importspy.verdict.Shown;
import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code imports}: what the class files may refer to outside of the artifact, and what they may not. */
final class ImportsSection implements Section {

    private static final String ONLY = "only";
    private static final String NEVER = "never";
    private static final String IMPORT = "import";
    private static final List<String> KEYS = List.of(ONLY, NEVER);
    private static final List<String> ENTRY_KEYS = List.of(IMPORT, RemarksReader.BECAUSE, RemarksReader.SEVERITY);

    @Override
    public String key() {
        return "imports";
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        Optional<YamlMap> map = reading.map(value, key());
        if (map.isEmpty()) {
            return;
        }
        reading.checkKeys(map.get(), KEYS);
        if (map.get().entries().isEmpty()) {
            reading.problem(
                    ProblemKind.EMPTY, value, "`imports` asks for nothing", "write `only` or `never`, or leave it out");
        }
        Optional<Written<List<String>>> only = map.get().entry(ONLY).map(entry -> only(entry, reading));
        List<Imports.Entry> never =
                map.get().get(NEVER).map(node -> never(node, reading)).orElse(List.of());
        draft.requirements.add(new Imports(only, never));
    }

    /** An empty list has a meaning: nothing outside of the artifact. */
    private static Written<List<String>> only(YamlMap.Entry entry, Reading reading) {
        Declarations declarations = new Declarations(reading);
        List<String> patterns = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (YamlNode item : reading.list(entry.value(), ONLY)) {
            Optional<YamlText> text = reading.word(item, ONLY);
            text.flatMap(word -> declarations.read(word, DeclarationParser::parseTypePattern))
                    .ifPresent(patterns::add);
            text.ifPresent(word -> checkIsNew(word, seen, reading));
        }
        return reading.written(patterns, entry.key());
    }

    private static List<Imports.Entry> never(YamlNode value, Reading reading) {
        if (value instanceof YamlList list && list.items().isEmpty()) {
            reading.problem(
                    ProblemKind.EMPTY, value, "`never` lists nothing", "list a type or member, or leave it out");
        }
        List<Imports.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (YamlNode item : reading.list(value, NEVER)) {
            ListEntry.of(item, IMPORT, ENTRY_KEYS, reading).ifPresent(entry -> {
                checkIsNew(entry.text(), seen, reading);
                read(entry, reading).ifPresent(entries::add);
            });
        }
        return entries;
    }

    private static Optional<Imports.Entry> read(ListEntry entry, Reading reading) {
        Remarks remarks = entry.remarks(Remarks.NONE, reading);
        Weight reflective = entry.get(RemarksReader.SEVERITY).isEmpty() ? Weight.WARNING : remarks.weight();
        return new Declarations(reading)
                .read(entry.text(), DeclarationParser::parseSignature)
                .map(pattern -> new Imports.Entry(
                        reading.written(entry.text().value(), entry.text()), pattern, remarks, reflective));
    }

    /** Patterns may overlap. */
    private static void checkIsNew(YamlText text, Map<String, Place> seen, Reading reading) {
        Place first = seen.putIfAbsent(text.value(), reading.position(text));
        if (first != null) {
            reading.duplicate(text, "the import `" + Shown.text(text.value()) + "`", first);
        }
    }
}
