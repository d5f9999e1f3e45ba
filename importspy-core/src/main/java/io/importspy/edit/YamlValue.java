package io.importspy.edit;

import static java.util.stream.Collectors.toMap;

import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import io.importspy.yaml.YamlText.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a document says, however it is written: the same for two texts that mean the same. */
sealed interface YamlValue {

    /** A text. */
    record Text(String value) implements YamlValue {}

    /** A list. */
    record Items(List<YamlValue> items) implements YamlValue {}

    /** A map. */
    record Keys(Map<String, YamlValue> values) implements YamlValue {}

    /** What a node says, its aliases written out. Line breaks at the ends of a block are a matter of style. */
    static YamlValue of(YamlNode node) {
        if (node instanceof YamlList list) {
            return new Items(list.items().stream().map(YamlValue::of).toList());
        }
        if (node instanceof YamlMap map) {
            return new Keys(map.entries().entrySet().stream()
                    .collect(toMap(
                            Map.Entry::getKey, entry -> of(entry.getValue().value()))));
        }
        if (node instanceof YamlText text) {
            boolean block = text.style() == Style.LITERAL || text.style() == Style.FOLDED;
            return new Text(block ? text.value().strip() : text.value());
        }
        throw RefusedException.unsafe();
    }

    static YamlValue text(String value) {
        return new Text(value);
    }

    static YamlValue texts(List<String> values) {
        return new Items(values.stream().map(YamlValue::text).toList());
    }

    /** The same with something else at some places. */
    default YamlValue with(List<Change.Rewrite> rewrites) {
        return rewritten(Optional.of(this), rewrites, 0).orElseThrow(RefusedException::unsafe);
    }

    private static Optional<YamlValue> rewritten(Optional<YamlValue> old, List<Change.Rewrite> rewrites, int depth) {
        Map<String, List<Change.Rewrite>> below = new HashMap<>();
        List<Change.Rewrite> here = new ArrayList<>();
        for (Change.Rewrite rewrite : rewrites) {
            if (rewrite.path().size() == depth) {
                here.add(rewrite);
            } else {
                below.computeIfAbsent(rewrite.path().get(depth), any -> new ArrayList<>())
                        .add(rewrite);
            }
        }
        Optional<YamlValue> now = below.isEmpty() ? old : old.map(value -> value.inside(below, depth + 1));
        for (Change.Rewrite rewrite : here) {
            now = rewrite.change().apply(now);
        }
        return now;
    }

    private YamlValue inside(Map<String, List<Change.Rewrite>> below, int depth) {
        if (this instanceof Keys keys) {
            Map<String, YamlValue> values = new LinkedHashMap<>(keys.values);
            below.forEach((key, rewrites) -> rewritten(Optional.ofNullable(values.remove(key)), rewrites, depth)
                    .ifPresent(value -> values.put(key, value)));
            return new Keys(values);
        }
        if (this instanceof Items list) {
            List<YamlValue> items = new ArrayList<>();
            for (int i = 0; i < list.items.size(); i++) {
                List<Change.Rewrite> rewrites = below.getOrDefault(String.valueOf(i), List.of());
                rewritten(Optional.of(list.items.get(i)), rewrites, depth).ifPresent(items::add);
            }
            return new Items(items);
        }
        throw RefusedException.unsafe();
    }

    /** This list with more items. */
    default YamlValue plus(List<SortedPlace.Placed> added) {
        if (!(this instanceof Items list)) {
            throw RefusedException.unsafe();
        }
        List<YamlValue> items = new ArrayList<>();
        int next = 0;
        for (int i = 0; i <= list.items.size(); i++) {
            while (next < added.size() && added.get(next).index() == i) {
                items.add(added.get(next++).item().data());
            }
            if (i < list.items.size()) {
                items.add(list.items.get(i));
            }
        }
        return new Items(items);
    }
}
