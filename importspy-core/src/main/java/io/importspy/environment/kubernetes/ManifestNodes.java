package io.importspy.environment.kubernetes;

import io.importspy.environment.UnobservableException;
import io.importspy.environment.UnobservableException.Reason;
import io.importspy.yaml.YamlGap;
import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import io.importspy.yaml.YamlText.Style;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes nodes of a manifest for what Kubernetes takes them for. Null is as good as nothing; everything else of the wrong kind would be
 * refused there, and is here.
 *
 * @param shown the manifest as messages show it
 */
record ManifestNodes(String shown) {

    private static final YamlMap NOTHING = new YamlMap(Map.of(), true, 0, 0);

    /** The map at the end of a path of keys; empty if it or one on the way is not there. */
    YamlMap mapAt(YamlMap from, String... path) throws UnobservableException {
        YamlMap map = from;
        for (String key : path) {
            Optional<YamlNode> node = value(map, key);
            map = node.isPresent() ? map(node.get(), key) : NOTHING;
        }
        return map;
    }

    YamlMap map(YamlNode node, String what) throws UnobservableException {
        if (node instanceof YamlMap map) {
            return map;
        }
        throw malformed(what + " is no map");
    }

    List<YamlNode> list(YamlMap map, String key) throws UnobservableException {
        Optional<YamlNode> node = value(map, key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof YamlList list) {
            return list.items();
        }
        throw malformed(key + " is no list");
    }

    Optional<String> text(YamlMap map, String key) throws UnobservableException {
        return text(map, key, key);
    }

    /**
     * A text, which a number and a truth value are not.
     *
     * @param what what messages call it
     */
    Optional<String> text(YamlMap map, String key, String what) throws UnobservableException {
        Optional<YamlNode> node = value(map, key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (!(node.get() instanceof YamlText text)) {
            throw malformed(what + " is no text");
        }
        if (text.style() == Style.PLAIN
                && (PlainScalar.isNumber(text.value()) || PlainScalar.isTruthValue(text.value()))) {
            throw malformed(what + " is no text without quotes, but a number or a truth value");
        }
        return Optional.of(text.value());
    }

    /** Whether a key says true, and no text that reads so. */
    boolean isTrue(YamlMap map, String key) throws UnobservableException {
        Optional<YamlNode> node = value(map, key);
        if (node.isEmpty()) {
            return false;
        }
        if (node.get() instanceof YamlText text
                && text.style() == Style.PLAIN
                && PlainScalar.isTruthValue(text.value())) {
            return PlainScalar.isTrue(text.value());
        }
        throw malformed(key + " is neither true nor false");
    }

    /** A name that must be there. */
    String name(YamlMap map, String what) throws UnobservableException {
        return text(map, "name").orElseThrow(() -> malformed(what + " has no name"));
    }

    UnobservableException malformed(String found) {
        return new UnobservableException(Reason.UNREADABLE, shown, "a manifest that Kubernetes accepts", found);
    }

    private static Optional<YamlNode> value(YamlMap map, String key) {
        return map.get(key).filter(node -> !(node instanceof YamlGap));
    }
}
