package io.importspy.edit;

import static java.util.stream.Collectors.joining;

import io.importspy.yaml.Quoting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An item that a list gets: a text, or a map with texts and lists of texts.
 *
 * @param text the text, or what a map is sorted by
 * @param fields what a map has, in this order; none for a text
 * @param step how much deeper than its key a list is indented
 */
record Item(String text, Map<String, YamlValue> fields, int step) {

    private static final int BEHIND_DASH = 2;

    /** A text. */
    static Item ofText(String text, int step) {
        return new Item(text, Map.of(), step);
    }

    /** A type: its header alone, or its long form. */
    static Item ofType(String header, List<String> members, int step) {
        if (members.isEmpty()) {
            return ofText(header, step);
        }
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        fields.put("type", YamlValue.text(header));
        fields.put("members", YamlValue.texts(members));
        return new Item(header, fields, step);
    }

    /** A waiver. */
    static Item ofWaiver(Edit.AddWaiver waiver, int step) {
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        fields.put("violation", YamlValue.text(waiver.violation()));
        fields.put("at", YamlValue.text(waiver.at()));
        fields.put("because", YamlValue.text(waiver.because()));
        return new Item(waiver.violation(), fields, step);
    }

    YamlValue data() {
        return fields.isEmpty() ? YamlValue.text(text) : new YamlValue.Keys(fields);
    }

    String flow() {
        return flow(data());
    }

    private static String flow(YamlValue value) {
        if (value instanceof YamlValue.Text scalar) {
            return Quoting.flow(scalar.value());
        }
        if (value instanceof YamlValue.Items list) {
            return list.items().stream().map(Item::flow).collect(joining(", ", "[", "]"));
        }
        return ((YamlValue.Keys) value)
                .values().entrySet().stream()
                        .map(field -> field.getKey() + ": " + flow(field.getValue()))
                        .collect(joining(", ", "{", "}"));
    }

    /** The lines of an item whose dash is in a column. */
    List<String> block(int column) {
        List<String> lines = new ArrayList<>();
        if (fields.isEmpty()) {
            lines.add(Quoting.block(text));
        }
        fields.forEach((key, value) -> {
            if (value instanceof YamlValue.Text scalar) {
                lines.add(key + ": " + Quoting.block(scalar.value()));
            } else {
                lines.add(key + ":");
                String inner = " ".repeat(step) + "- ";
                ((YamlValue.Items) value)
                        .items()
                        .forEach(one -> lines.add(inner + Quoting.block(((YamlValue.Text) one).value())));
            }
        });
        String deeper = " ".repeat(column + BEHIND_DASH);
        lines.replaceAll(line -> deeper + line);
        lines.set(0, " ".repeat(column) + "- " + lines.get(0).substring(deeper.length()));
        return lines;
    }

    /** The lines of a key in a column with nothing but these items below. */
    static List<String> under(String key, List<Item> items, int column) {
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(column) + key + ":");
        items.forEach(item -> lines.addAll(item.block(column + item.step)));
        return lines;
    }

    /** Items between brackets. */
    static String flow(List<Item> items) {
        return items.stream().map(Item::flow).collect(joining(", "));
    }
}
