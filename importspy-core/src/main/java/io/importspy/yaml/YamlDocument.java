package io.importspy.yaml;

import java.util.List;
import java.util.Optional;

/**
 * What was read of a document.
 *
 * @param root the document; empty where it holds nothing, or where reading had to stop
 * @param faults all that is wrong with it as YAML
 * @param complete whether reading went on to the end
 */
public record YamlDocument(Optional<YamlNode> root, List<YamlFault> faults, boolean complete) {

    /** Takes a copy of the faults. */
    public YamlDocument {
        faults = List.copyOf(faults);
    }
}
