package io.importspy.contract.reader;

import io.importspy.contract.Contents;
import io.importspy.contract.ProblemKind;
import io.importspy.contract.Remarks;
import io.importspy.contract.Written;
import io.importspy.verdict.Place;
import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code contents}: what the archive must, may and must not hold. */
final class ContentsSection implements Section {

    private static final String REQUIRE = "require";
    private static final String ONLY = "only";
    private static final String NEVER = "never";
    private static final String PATH = "path";
    private static final List<String> KEYS = List.of(REQUIRE, ONLY, NEVER);
    private static final List<String> ENTRY =
            Stream.concat(Stream.of(PATH), RemarksReader.KEYS.stream()).toList();

    /** Nothing is violated by what may be there, so that there is nothing to weigh. */
    private static final List<String> ONLY_ENTRY = List.of(PATH, RemarksReader.BECAUSE);

    @Override
    public String key() {
        return "contents";
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        Optional<YamlMap> contents = reading.map(value, key());
        if (contents.isEmpty()) {
            return;
        }
        reading.checkKeys(contents.get(), KEYS);
        Optional<Written<List<Contents.Entry>>> only = contents.get()
                .entry(ONLY)
                .map(entry -> reading.written(patterns(entry.value(), ONLY, ONLY_ENTRY, reading), entry.key()));
        draft.requirements.add(new Contents(
                reading.position(value),
                some(contents.get(), REQUIRE, reading),
                only,
                some(contents.get(), NEVER, reading)));
    }

    private static List<Contents.Entry> some(YamlMap contents, String key, Reading reading) {
        Optional<YamlNode> list = contents.get(key);
        if (list.isPresent()
                && list.get() instanceof YamlList items
                && items.items().isEmpty()) {
            reading.problem(
                    ProblemKind.EMPTY, items, "`" + key + "` lists nothing", "list a path, or leave the key out");
        }
        return list.isEmpty() ? List.of() : patterns(list.get(), key, ENTRY, reading);
    }

    private static List<Contents.Entry> patterns(YamlNode list, String key, List<String> keys, Reading reading) {
        PathSyntax syntax = new PathSyntax(reading, !key.equals(ONLY));
        List<Contents.Entry> patterns = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (YamlNode item : reading.list(list, key)) {
            Optional<ListEntry> entry = ListEntry.of(item, PATH, keys, reading);
            if (entry.isEmpty() || !syntax.accepts(entry.get().text())) {
                continue;
            }
            Written<String> path =
                    reading.written(entry.get().text().value(), entry.get().text());
            Place first = seen.putIfAbsent(path.value(), path.position());
            if (first != null) {
                reading.duplicate(item, "the path " + reading.quote(entry.get().text()), first);
            }
            patterns.add(new Contents.Entry(path, entry.get().remarks(Remarks.NONE, reading)));
        }
        return patterns;
    }
}
