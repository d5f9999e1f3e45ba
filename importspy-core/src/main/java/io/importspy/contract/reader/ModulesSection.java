package io.importspy.contract.reader;

import io.importspy.contract.ModuleEntry;
import io.importspy.contract.ProblemKind;
import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** {@code modules}: the same questions, asked of what the artifact runs with. */
final class ModulesSection implements Section {

    static final String KEY = "modules";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        draft.modules.addAll(entries(value, reading, draft));
    }

    /** The entries behind the key, here or in a deployment. */
    static List<ModuleEntry> entries(YamlNode value, Reading reading, ContractBuilder draft) {
        if (value instanceof YamlList list && list.items().isEmpty()) {
            reading.problem(
                    ProblemKind.EMPTY,
                    value,
                    "`modules` lists nothing",
                    "list a module, write `- only: []` if there may be none, or leave the key out");
        }
        ModuleReader modules = new ModuleReader(reading, draft, new HashMap<>());
        List<ModuleEntry> entries = new ArrayList<>();
        for (YamlNode item : reading.list(value, KEY)) {
            Optional<ModuleEntry> read = item instanceof YamlMap entry
                    ? modules.read(entry)
                    : reading.word(item, ModuleReader.MODULE).flatMap(modules::read);
            read.ifPresent(entries::add);
        }
        return entries;
    }
}
