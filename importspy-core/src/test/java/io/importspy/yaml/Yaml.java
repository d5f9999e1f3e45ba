package io.importspy.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Documents for tests. */
final class Yaml {

    private Yaml() {}

    static SourceText source(String text) {
        return SourceText.decode(text.getBytes(UTF_8));
    }

    static YamlDocument read(String text) {
        return YamlReader.read(source(text));
    }

    /** The root of a document in which nothing is wrong. */
    static YamlNode root(String text) {
        YamlDocument document = read(text);
        assertThat(document.faults()).as(text).isEmpty();
        return document.root().orElseThrow();
    }

    static YamlMap map(String text) {
        return (YamlMap) root(text);
    }

    /** The text behind a key of a document in which nothing is wrong. */
    static YamlText text(String text, String key) {
        return (YamlText) map(text).get(key).orElseThrow();
    }

    static String value(YamlMap map, String key) {
        return ((YamlText) map.get(key).orElseThrow()).value();
    }

    /** All texts of a node but keys, in order. */
    static List<String> values(YamlNode node) {
        if (node instanceof YamlList list) {
            return list.items().stream().flatMap(item -> values(item).stream()).toList();
        }
        if (node instanceof YamlMap map) {
            return map.entries().values().stream()
                    .flatMap(entry -> values(entry.value()).stream())
                    .toList();
        }
        return List.of(((YamlText) node).value());
    }

    /** The same from SnakeYAML's own composer. */
    static List<String> snakeYaml(String text) {
        return values(new org.yaml.snakeyaml.Yaml().compose(new StringReader(text)));
    }

    private static List<String> values(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .flatMap(item -> values(item).stream())
                    .toList();
        }
        if (node instanceof MappingNode map) {
            return map.getValue().stream()
                    .flatMap(entry -> values(entry.getValueNode()).stream())
                    .toList();
        }
        return List.of(((ScalarNode) node).getValue());
    }
}
