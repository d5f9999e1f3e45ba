package io.importspy.contract.reader;

import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The variables whose values no page may show, because some block of some file says that they are sensitive or secret. Where not all of a
 * contract can be read, nobody knows which these are, and all are hidden.
 */
final class HiddenVariables {

    static final String VARIABLES = "variables";

    private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private boolean all;

    private HiddenVariables() {}

    static HiddenVariables of(List<OutlineFile> files, boolean missing) {
        HiddenVariables hidden = new HiddenVariables();
        hidden.all = missing;
        for (OutlineFile file : files) {
            hidden.all |= !file.document().faults().isEmpty();
            file.document().root().ifPresent(hidden::collect);
        }
        return hidden;
    }

    /** Whether the value of a variable must not be shown. */
    boolean hide(String name) {
        return all || names.contains(name);
    }

    private void collect(YamlNode node) {
        if (node instanceof YamlList list) {
            list.items().forEach(this::collect);
        } else if (node instanceof YamlMap map) {
            map.get(Secrets.SECRETS).ifPresent(this::addSecrets);
            if (map.get(VARIABLES).isPresent() && map.get(VARIABLES).get() instanceof YamlMap variables) {
                variables.entries().values().forEach(this::addSensitive);
            }
            map.entries().values().forEach(entry -> collect(entry.value()));
        }
    }

    private void addSecrets(YamlNode secrets) {
        if (secrets instanceof YamlList list) {
            list.items().forEach(this::addSecrets);
        } else if (secrets instanceof YamlText text) {
            names.add(text.value());
        }
    }

    private void addSensitive(YamlMap.Entry variable) {
        if (variable.value() instanceof YamlMap map
                && Secrets.isSensitive(map.entries().keySet())) {
            names.add(variable.key().value());
        }
    }
}
