package io.importspy.yaml;

import io.importspy.yaml.YamlFault.Kind;
import io.importspy.yaml.YamlMap.Entry;
import io.importspy.yaml.YamlText.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the entries of one map: keys are texts, none stands twice, and merge keys bring in what is not there. */
final class MapBuilder {

    private static final String MERGE = "<<";

    private final DocumentErrors faults;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Merge> merges = new ArrayList<>();

    MapBuilder(DocumentErrors faults) {
        this.faults = faults;
    }

    /** A merge key and what stands behind it. */
    private record Merge(int start, YamlNode value) {}

    void add(YamlNode key, YamlNode value) {
        if (key instanceof YamlText text) {
            if (text.style() == Style.PLAIN && text.value().equals(MERGE)) {
                merges.add(new Merge(key.start(), value));
            } else {
                add(text, value);
            }
        } else if (!(key instanceof YamlGap)) {
            faults.add(Kind.VALUE, key.start(), "a key is a text, not a list or a map", "put quotes round it");
        }
    }

    private void add(YamlText key, YamlNode value) {
        Entry first = entries.putIfAbsent(key.value(), new Entry(key, value));
        if (first != null) {
            faults.addSecondKey(first.key().start(), key.start());
        }
    }

    /** All entries; those from merge keys (yaml.org/type/merge) last, the first map that has a key wins. */
    Map<String, Entry> entries() {
        for (Merge merge : merges) {
            merge(merge);
        }
        return entries;
    }

    private void merge(Merge merge) {
        List<YamlNode> maps = merge.value() instanceof YamlList list ? list.items() : List.of(merge.value());
        for (YamlNode value : maps) {
            if (value instanceof YamlMap map) {
                map.entries().forEach(entries::putIfAbsent);
            } else if (!(value instanceof YamlGap)) {
                faults.add(
                        Kind.VALUE,
                        merge.start(),
                        "the merge key `<<` takes a map, or a list of maps",
                        "name the anchor of a map: `<<: *name`");
            }
        }
    }
}
