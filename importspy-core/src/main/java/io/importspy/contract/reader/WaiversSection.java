package io.importspy.contract.reader;

import io.importspy.contract.Position;
import io.importspy.contract.ProblemKind;
import io.importspy.contract.Waiver;
import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlNode;
import java.util.HashMap;
import java.util.Map;

/** {@code waivers}: violations that are accepted, each with a reason. */
final class WaiversSection implements Section {

    @Override
    public String key() {
        return "waivers";
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        if (value instanceof YamlList list && list.items().isEmpty()) {
            reading.problem(ProblemKind.EMPTY, value, "`waivers` lists nothing", "list a waiver, or leave the key out");
        }
        WaiverReader waivers = new WaiverReader(reading);
        Map<String, Position> seen = new HashMap<>();
        for (YamlNode item : reading.list(value, key())) {
            reading.map(item, key()).flatMap(waivers::read).ifPresent(waiver -> {
                checkIsNew(waiver, item, seen, reading);
                draft.waivers.add(waiver);
            });
        }
    }

    /** Waivers may overlap, as patterns do. */
    private static void checkIsNew(Waiver waiver, YamlNode item, Map<String, Position> seen, Reading reading) {
        String key = waiver.violation().value() + ' ' + waiver.place();
        Position first = seen.putIfAbsent(key, waiver.violation().position());
        if (first != null) {
            reading.duplicate(item, "the waiver", first);
        }
    }
}
