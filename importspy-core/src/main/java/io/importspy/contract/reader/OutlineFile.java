package io.importspy.contract.reader;

import io.importspy.yaml.SourceText;
import io.importspy.yaml.YamlDocument;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlReader;

/**
 * A file of a contract, as far as it is YAML.
 *
 * @param shownAs its name as messages show it
 * @param source its text
 * @param document what YAML makes of it
 */
record OutlineFile(String shownAs, SourceText source, YamlDocument document) {

    static OutlineFile of(String shownAs, byte[] content) {
        SourceText source = SourceText.decode(content);
        return new OutlineFile(shownAs, source, YamlReader.read(source));
    }

    /** Whether it extends others. */
    boolean isExtending() {
        return document.root()
                .filter(root ->
                        root instanceof YamlMap map && map.get("extends").isPresent())
                .isPresent();
    }
}
