package io.importspy.environment.kubernetes;

import io.importspy.environment.UnobservableException;
import io.importspy.environment.Variable;
import io.importspy.environment.Variable.Hidden;
import io.importspy.environment.Variable.Perhaps;
import io.importspy.environment.Variable.Present;
import io.importspy.yaml.YamlMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The config maps and secrets of a manifest, as far as it has them: the variables that each of them can set. Of secrets, the names of what
 * is in them are read, and no value.
 *
 * @param nodes how nodes are taken
 * @param stores the variables by {@link #id}
 */
record ManifestStores(ManifestNodes nodes, Map<String, Map<String, Variable>> stores) {

    static final String CONFIG_MAP = "ConfigMap";
    static final String SECRET = "Secret";

    static ManifestStores of(Iterable<YamlMap> objects, ManifestNodes nodes) throws UnobservableException {
        ManifestStores stores = new ManifestStores(nodes, new HashMap<>());
        for (YamlMap object : objects) {
            String kind = nodes.text(object, "kind").orElse("");
            if (kind.equals(CONFIG_MAP) || kind.equals(SECRET)) {
                stores.add(object, kind);
            }
        }
        return stores;
    }

    private void add(YamlMap object, String kind) throws UnobservableException {
        YamlMap metadata = nodes.mapAt(object, "metadata");
        String name = nodes.name(metadata, kind);
        Map<String, Variable> variables = new HashMap<>();
        if (kind.equals(SECRET)) {
            for (String part : new String[] {"data", "stringData"}) {
                nodes.mapAt(object, part).entries().keySet().forEach(key -> variables.put(key, hidden(kind, name)));
            }
        } else {
            YamlMap data = nodes.mapAt(object, "data");
            for (String key : data.entries().keySet()) {
                variables.put(
                        key,
                        new Present(nodes.text(data, key, "the value of " + key).orElse("")));
            }
        }
        String namespace = nodes.text(metadata, "namespace").orElse("");
        if (stores.put(id(kind, namespace, name), variables) != null) {
            throw nodes.malformed("two objects " + kind + " \"" + name + "\"");
        }
    }

    /** One entry of a store, as a container asks for it. */
    Variable entry(String kind, String namespace, String name, String key, boolean optional) {
        Variable unseen = optional ? perhaps(kind, name) : hidden(kind, name);
        // Without an entry the container would not start, unless the entry is added by then.
        return all(kind, namespace, name)
                .map(entries -> entries.getOrDefault(key, perhaps(kind, name)))
                .orElse(unseen);
    }

    /** All entries of a store; empty if it is not in the manifest. */
    Optional<Map<String, Variable>> all(String kind, String namespace, String name) {
        return Optional.ofNullable(stores.get(id(kind, namespace, name)));
    }

    static Perhaps perhaps(String kind, String name) {
        return new Perhaps("whatever is in the %s \"%s\", which the manifest does not tell".formatted(kind, name));
    }

    private static Hidden hidden(String kind, String name) {
        return new Hidden("a value from the %s \"%s\", which cannot be known here".formatted(kind, name));
    }

    private static String id(String kind, String namespace, String name) {
        return kind + '/' + namespace + '/' + name;
    }
}
