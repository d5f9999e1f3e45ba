package io.importspy.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A map. What came in through merge keys stands behind its own entries, each with its place in the map that it comes from.
 *
 * @param entries its entries by key, in order
 * @param flow whether it is written between braces
 * @param start where it begins
 * @param end where it ends
 */
public record YamlMap(Map<String, Entry> entries, boolean flow, int start, int end) implements YamlNode {

    /**
     * A key and what stands behind it.
     *
     * @param key the key
     * @param value the value
     */
    public record Entry(YamlText key, YamlNode value) {}

    /** Takes a copy of the entries. */
    public YamlMap {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /**
     * The entry of a key.
     *
     * @param key the key's characters
     * @return the entry; empty where the key is not there
     */
    public Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /**
     * The value behind a key.
     *
     * @param key the key's characters
     * @return the value; empty where the key is not there
     */
    public Optional<YamlNode> get(String key) {
        Entry entry = entries.get(key);
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }
}
