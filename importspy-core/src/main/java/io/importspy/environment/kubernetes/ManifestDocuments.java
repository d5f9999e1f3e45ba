package io.importspy.environment.kubernetes;

import io.importspy.environment.UnobservableException;
import io.importspy.yaml.SourceText;
import io.importspy.yaml.YamlDocument;
import io.importspy.yaml.YamlFault;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The documents of a Kubernetes manifest, the items of its lists among them.
 *
 * @param text the manifest
 * @param nodes how its nodes are taken
 */
record ManifestDocuments(String text, ManifestNodes nodes) {

    /** The mark between documents. At the start of a line nothing else looks so, not even within a text (YAML 1.1, 4.2.4). */
    private static final Pattern MARK = Pattern.compile("^(?:---|\\.\\.\\.)(?=\\s|$)", Pattern.MULTILINE);

    private static final Pattern ITS_KEYS = Pattern.compile("^\"?(?:apiVersion|kind)\"?\\s*:", Pattern.MULTILINE);

    /** Whether a text is a manifest at all: YAML with the keys that every object of Kubernetes has, or JSON. */
    static boolean isManifest(String text) {
        return text.stripLeading().startsWith("{")
                || ITS_KEYS.matcher(text).results().count() >= 2;
    }

    List<YamlMap> read() throws UnobservableException {
        List<YamlMap> objects = new ArrayList<>();
        for (String document : MARK.split(text, -1)) {
            Optional<YamlNode> root = root(document);
            if (root.isPresent()) {
                add(nodes.map(root.get(), "a document"), objects);
            }
        }
        return objects;
    }

    private void add(YamlMap object, List<YamlMap> objects) throws UnobservableException {
        boolean isList =
                nodes.text(object, "kind").filter(kind -> kind.endsWith("List")).isPresent();
        if (!isList) {
            objects.add(object);
            return;
        }
        for (YamlNode item : nodes.list(object, "items")) {
            objects.add(nodes.map(item, "an item of the list"));
        }
    }

    private Optional<YamlNode> root(String document) throws UnobservableException {
        YamlDocument read = YamlReader.read(SourceText.decode(document.getBytes(StandardCharsets.UTF_8)));
        for (YamlFault fault : read.faults()) {
            if (!isNull(fault, document)) {
                throw nodes.malformed("a document of which this is wrong: " + fault.message());
            }
        }
        return read.root();
    }

    /** Contracts have no null, and Kubernetes has; neither has tags. */
    private static boolean isNull(YamlFault fault, String document) {
        boolean isTag = fault.offset() < document.length() && "!&".indexOf(document.charAt(fault.offset())) >= 0;
        return fault.kind() == YamlFault.Kind.VALUE && !isTag;
    }
}
