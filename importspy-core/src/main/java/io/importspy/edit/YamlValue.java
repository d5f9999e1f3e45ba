package io.importspy.edit;

import static java.util.stream.Collectors.toMap;

import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import io.importspy.yaml.YamlText.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

    /** The same with something else at a path of keys and indices; without it where that is nothing. */
    default YamlValue with(List<String> path, UnaryOperator<Optional<YamlValue>> change) {
        String step = path.get(0);
        UnaryOperator<Optional<YamlValue>> inside =
                path.size() == 1 ? change : old -> old.map(data -> data.with(path.subList(1, path.size()), change));
        if (this instanceof Keys keys) {
            Map<String, YamlValue> values = new LinkedHashMap<>(keys.values);
            Optional<YamlValue> now = inside.apply(Optional.ofNullable(values.remove(step)));
            now.ifPresent(data -> values.put(step, data));
            return new Keys(values);
        }
        if (this instanceof Items list) {
            List<YamlValue> items = new ArrayList<>(list.items);
            Optional<YamlValue> now = inside.apply(Optional.of(items.remove(Integer.parseInt(step))));
            now.ifPresent(data -> items.add(Integer.parseInt(step), data));
            return new Items(items);
        }
        throw RefusedException.unsafe();
    }

    /** This list with one item more. */
    default YamlValue plus(int index, YamlValue item) {
        if (!(this instanceof Items list)) {
            throw RefusedException.unsafe();
        }
        List<YamlValue> items = new ArrayList<>(list.items);
        items.add(index, item);
        return new Items(items);
    }
}
