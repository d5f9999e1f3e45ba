package io.importspy.contract.reader;

import io.importspy.contract.Position;
import io.importspy.contract.ProblemKind;
import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import java.util.HashMap;
import java.util.Map;

/** {@code modules}: the same questions, asked of what the artifact runs with. */
final class ModulesSection implements Section {

    @Override
    public String key() {
        return "modules";
    }

    @Override
    public void read(YamlNode value, Reading reading, Draft draft) {
        if (value instanceof YamlList list && list.items().isEmpty()) {
            reading.problem(
                    ProblemKind.EMPTY,
                    value,
                    "`modules` lists nothing",
                    "list a module, write `- only: []` if there may be none, or leave the key out");
        }
        Map<String, Position> names = new HashMap<>();
        for (YamlNode item : reading.list(value, key())) {
            if (item instanceof YamlMap entry) {
                new ModuleReader(reading, draft, names).read(entry).ifPresent(draft.modules::add);
            } else {
                reading.word(item, ModuleReader.MODULE)
                        .flatMap(name -> new ModuleReader(reading, draft, names).read(name))
                        .ifPresent(draft.modules::add);
            }
        }
    }
}
