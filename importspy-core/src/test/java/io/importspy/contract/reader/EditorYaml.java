package io.importspy.contract.reader;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A document as an editor sees it: JSON, by the core schema of YAML 1.2 (10.3.2), in which {@code 1.0} is a number and {@code on} a
 * text; and where each part of it stands.
 */
final class EditorYaml {

    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,4})?");

    private final Map<String, Node> values = new HashMap<>();
    private final Map<String, Node> keys = new HashMap<>();
    private final JsonElement json;

    private EditorYaml(Node root) {
        this.json = json(root, "");
    }

    /** Reads a document; empty where it is no YAML to an editor. */
    static Optional<EditorYaml> of(String text) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            return root == null ? Optional.empty() : Optional.of(new EditorYaml(root));
        } catch (YAMLException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    JsonElement json() {
        return json;
    }

    /** The value at a JSON pointer. */
    Optional<Node> value(String pointer) {
        return Optional.ofNullable(values.get(pointer));
    }

    /** The key that leads to the value at a JSON pointer. */
    Optional<Node> key(String pointer) {
        return Optional.ofNullable(keys.get(pointer));
    }

    private JsonElement json(Node node, String pointer) {
        values.put(pointer, node);
        if (node instanceof SequenceNode list) {
            JsonArray array = new JsonArray();
            list.getValue().forEach(item -> array.add(json(item, pointer + '/' + array.size())));
            return array;
        }
        return node instanceof MappingNode map ? object(map, pointer) : scalar((ScalarNode) node);
    }

    private JsonObject object(MappingNode map, String pointer) {
        JsonObject object = new JsonObject();
        List<MappingNode> merged = new ArrayList<>();
        for (NodeTuple entry : map.getValue()) {
            if (!(entry.getKeyNode().getTag().equals(Tag.MERGE) && isMerged(entry.getValueNode(), merged))) {
                add(entry, pointer, object);
            }
        }
        for (MappingNode beneath : merged) {
            beneath.getValue().stream()
                    .filter(entry -> !object.has(name(entry)))
                    .forEach(entry -> add(entry, pointer, object));
        }
        return object;
    }

    private static boolean isMerged(Node value, List<MappingNode> merged) {
        List<Node> maps = value instanceof SequenceNode list ? list.getValue() : List.of(value);
        maps.stream()
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .forEach(merged::add);
        return maps.stream().allMatch(MappingNode.class::isInstance);
    }

    private void add(NodeTuple entry, String pointer, JsonObject object) {
        if (object.has(name(entry))) {
            throw new YAMLException("a key stands twice");
        }
        String inside = pointer + '/' + name(entry).replace("~", "~0").replace("/", "~1");
        keys.put(inside, entry.getKeyNode());
        object.add(name(entry), json(entry.getValueNode(), inside));
    }

    private static String name(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode name
                ? name.getValue()
                : entry.getKeyNode().toString();
    }

    private static JsonElement scalar(ScalarNode node) {
        String text = node.getValue();
        if (node.getScalarStyle() != ScalarStyle.PLAIN) {
            return new JsonPrimitive(text);
        }
        if (NULL.matcher(text).matches()) {
            return node.getTag().equals(Tag.STR) ? new JsonPrimitive(text) : JsonNull.INSTANCE;
        }
        if (BOOLEAN.matcher(text).matches()) {
            return new JsonPrimitive(text.equalsIgnoreCase("true"));
        }
        return NUMBER.matcher(text).matches() ? new JsonPrimitive(new BigDecimal(text)) : new JsonPrimitive(text);
    }
}
