package io.importspy.contract.reader;

import io.importspy.yaml.LineValue;
import io.importspy.yaml.SourceText;
import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.Optional;

/** Texts that YAML takes for lists and maps, because they have brackets, braces or {@code : } in them and no quotes round them. */
final class Misread {

    private Misread() {}

    /**
     * Tells that a list or map should have been a text, if it stands on one line as a text would.
     *
     * @return whether it was told
     */
    static boolean tell(YamlNode node, Reading reading) {
        if (node instanceof YamlList list && list.flow()) {
            return tellFlow(node, "brackets make a list of this text", reading);
        }
        if (node instanceof YamlMap map && map.flow()) {
            return tellFlow(node, "braces make a map of this text", reading);
        }
        return node instanceof YamlMap map && tellSplit(map, reading);
    }

    private static boolean tellFlow(YamlNode node, String message, Reading reading) {
        SourceText source = reading.source();
        if (source.line(node.start()) != source.line(node.end())) {
            return false;
        }
        reading.misread(node.start(), message, node.start(), node.end());
        return true;
    }

    /** An entry of a list, {@code - public Foo(a: b)}, is a map with the key {@code public Foo(a}. */
    static boolean tellSplit(YamlMap map, Reading reading) {
        SourceText source = reading.source();
        String inFront = source.text().substring(source.lineStart(map.start()), map.start());
        if (map.flow() || map.entries().size() != 1 || !inFront.endsWith("- ")) {
            return false;
        }
        YamlMap.Entry entry = map.entries().values().iterator().next();
        Optional<LineValue> meant = LineValue.at(map.start(), source)
                .filter(line -> entry.value() instanceof YamlText)
                .filter(line -> entry.value().end() <= line.end());
        meant.ifPresent(line -> reading.misread(
                entry.key().end(), "`: ` makes a key and a value of this text", map.start(), line.end()));
        return meant.isPresent();
    }
}
