package io.importspy.contract.reader;

import io.importspy.contract.Position;
import io.importspy.contract.ProblemKind;
import io.importspy.contract.ServiceEntry;
import io.importspy.declaration.Scope;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code services}: who registers for {@link java.util.ServiceLoader}, for Spring and as an agent. */
final class ServicesSection implements Section {

    @Override
    public String key() {
        return "services";
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        Optional<YamlMap> services = reading.map(value, key());
        if (services.isEmpty()) {
            return;
        }
        if (services.get().entries().isEmpty()) {
            reading.problem(
                    ProblemKind.EMPTY, value, "`services` names nothing", "write `\"*\": []` if nothing may register");
        }
        ServiceReader reader = new ServiceReader(reading, Scope.of(draft.using));
        Map<String, Position> seen = new HashMap<>();
        for (YamlMap.Entry service : services.get().entries().values()) {
            for (ServiceEntry entry : reader.read(service)) {
                checkIsNew(entry, service, seen, reading);
                draft.services.add(entry);
            }
        }
    }

    /** Binary names do not tell whether a contract wrote {@code .} or {@code $}. */
    private static void checkIsNew(
            ServiceEntry entry, YamlMap.Entry service, Map<String, Position> seen, Reading reading) {
        String name = entry.service().value().replace('$', '.');
        Position first = seen.putIfAbsent(name, entry.service().position());
        if (first != null) {
            reading.duplicate(service.key(), "the service " + reading.quote(service.key()), first);
        }
    }
}
