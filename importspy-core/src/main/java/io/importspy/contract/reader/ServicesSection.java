package io.importspy.contract.reader;

import io.importspy.contract.ProblemKind;
import io.importspy.contract.Remarks;
import io.importspy.contract.ServiceEntry;
import io.importspy.declaration.Scope;
import io.importspy.declaration.TypeName;
import io.importspy.verdict.Place;
import io.importspy.verdict.Shown;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        EntryReader reader = new EntryReader(reading, Scope.of(draft.using));
        Map<TypeName, Place> seen = new HashMap<>();
        for (YamlMap.Entry service : services.get().entries().values()) {
            for (ServiceEntry entry : reader.read(service)) {
                checkIsNew(entry, service, seen, reading);
                draft.requirements.add(entry);
            }
        }
    }

    /** Binary names do not tell whether a contract wrote {@code .} or {@code $}. */
    private static void checkIsNew(
            ServiceEntry entry, YamlMap.Entry service, Map<TypeName, Place> seen, Reading reading) {
        Place first = seen.putIfAbsent(
                TypeName.of(entry.service().value()), entry.service().position());
        if (first != null) {
            reading.duplicate(service.key(), "the service " + reading.quote(service.key()), first);
        }
    }

    /** Reads one key of {@code services} and what stands behind it. */
    private static final class EntryReader {

        private static final String PROVIDER = "provider";
        private static final String PROVIDERS = "providers";
        private static final List<String> KEYS = withRemarks(PROVIDERS);
        private static final List<String> PROVIDER_KEYS = withRemarks(PROVIDER);

        private final Reading reading;
        private final ServiceName names;

        EntryReader(Reading reading, Scope using) {
            this.reading = reading;
            this.names = new ServiceName(reading, using);
        }

        private static List<String> withRemarks(String key) {
            return Stream.concat(Stream.of(key), RemarksReader.KEYS.stream()).toList();
        }

        /** The entries that a key stands for: one, or one for each type where a file has several. */
        List<ServiceEntry> read(YamlMap.Entry service) {
            String file = service.key().value();
            if (!ServiceName.FACTORIES.contains(file)) {
                return read(service, names.read(service.key())).stream().toList();
            }
            List<ServiceEntry> entries = new ArrayList<>();
            Optional<YamlMap> types = reading.map(service.value(), file);
            if (types.isPresent() && types.get().entries().isEmpty()) {
                reading.problem(
                        ProblemKind.EMPTY, service.value(), "`" + file + "` names no type", "name one, with a list");
            }
            types.ifPresent(map -> map.entries()
                    .values()
                    .forEach(type -> read(type, names.type(type.key()).map(name -> file + ": " + name))
                            .ifPresent(entries::add)));
            return entries;
        }

        private Optional<ServiceEntry> read(YamlMap.Entry service, Optional<String> name) {
            Optional<YamlMap> map = Optional.of(service.value())
                    .filter(YamlMap.class::isInstance)
                    .map(YamlMap.class::cast);
            Remarks remarks = map.isEmpty() ? Remarks.NONE : RemarksReader.read(map.get(), Remarks.NONE, reading);
            YamlNode providers = service.value();
            if (map.isPresent()) {
                reading.checkKeys(map.get(), KEYS);
                if (map.get().get(PROVIDERS).isEmpty()) {
                    reading.problem(
                            ProblemKind.VALUE,
                            providers,
                            "this entry has no `providers`",
                            "list the classes that register, or write `providers: []`");
                    return Optional.empty();
                }
                providers = map.get().get(PROVIDERS).get();
            }
            List<ServiceEntry.Provider> read = providers(providers, remarks);
            return name.map(text -> new ServiceEntry(reading.written(text, service.key()), read, remarks));
        }

        /** One text needs no list. */
        private List<ServiceEntry.Provider> providers(YamlNode node, Remarks remarks) {
            List<YamlNode> items = node instanceof YamlText ? List.of(node) : reading.list(node, PROVIDERS);
            List<ServiceEntry.Provider> providers = new ArrayList<>();
            Map<TypeName, Place> seen = new HashMap<>();
            for (YamlNode item : items) {
                Optional<ListEntry> entry = ListEntry.of(item, PROVIDER, PROVIDER_KEYS, reading);
                if (entry.isEmpty()) {
                    continue;
                }
                YamlText text = entry.get().text();
                Remarks own = entry.get().remarks(remarks, reading);
                Optional<String> name = names.type(text);
                if (name.isPresent()) {
                    checkIsNew(name.get(), text, seen);
                    providers.add(new ServiceEntry.Provider(reading.written(name.get(), text), own));
                }
            }
            return providers;
        }

        private void checkIsNew(String name, YamlText text, Map<TypeName, Place> seen) {
            Place first = seen.putIfAbsent(TypeName.of(name), reading.position(text));
            if (first != null) {
                reading.duplicate(text, "the provider `" + Shown.text(name) + "`", first);
            }
        }
    }
}
