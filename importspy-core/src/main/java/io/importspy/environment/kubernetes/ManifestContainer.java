package io.importspy.environment.kubernetes;

import io.importspy.environment.ContainerEntrypoint;
import io.importspy.environment.UnobservableException;
import io.importspy.environment.Variable;
import io.importspy.environment.Variable.Absent;
import io.importspy.environment.Variable.Hidden;
import io.importspy.environment.Variable.Present;
import io.importspy.environment.Variables;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A container of a workload in a manifest, and the variables that Kubernetes will set in it: those of {@code envFrom} in their order, and
 * those of {@code env} on top.
 *
 * @param workload the name of the workload
 * @param namespace its namespace; empty where it does not say
 * @param name the name of the container
 * @param spec the container
 * @param stores where values may come from
 */
record ManifestContainer(String workload, String namespace, String name, YamlMap spec, ManifestStores stores) {

    /** What messages call it, and what the user writes behind the {@code #}. */
    String title() {
        return workload + "/" + name;
    }

    boolean isMeantBy(String part) {
        return part.equals(name) || part.equals(workload) || part.equals(title());
    }

    /** Whether it has a command, which takes the place of the image's entry point and arguments. */
    boolean hasProgram() throws UnobservableException {
        return !nodes().list(spec, "command").isEmpty();
    }

    /** What it sets of that on which it may depend which Java is run. */
    ContainerEntrypoint start() throws UnobservableException {
        Set<String> made = new HashSet<>();
        if (!nodes().list(spec, ContainerEntrypoint.ARGUMENTS).isEmpty()) {
            made.add(ContainerEntrypoint.ARGUMENTS);
        }
        if (nodes().text(spec, ContainerEntrypoint.FOLDER).isPresent()) {
            made.add(ContainerEntrypoint.FOLDER);
        }
        return ContainerEntrypoint.making(made);
    }

    Variables variables() throws UnobservableException {
        Variables variables = Variables.of(Map.of(), new Absent());
        for (YamlNode source : nodes().list(spec, "envFrom")) {
            variables = variables.overlaidWith(from(nodes().map(source, "an entry of envFrom")));
        }
        Map<String, Variable> own = new HashMap<>();
        for (YamlNode node : nodes().list(spec, "env")) {
            YamlMap entry = nodes().map(node, "an entry of env");
            String variable = nodes().name(entry, "an entry of env");
            own.put(variable, variable(variable, entry));
        }
        return variables.overlaidWith(Variables.of(own, new Absent()));
    }

    private Variables from(YamlMap source) throws UnobservableException {
        String prefix = nodes().text(source, "prefix").orElse("");
        boolean isSecret = source.get("secretRef").isPresent();
        String kind = isSecret ? ManifestStores.SECRET : ManifestStores.CONFIG_MAP;
        String store =
                nodes().name(nodes().mapAt(source, isSecret ? "secretRef" : "configMapRef"), "an entry of envFrom");
        Optional<Map<String, Variable>> entries = stores.all(kind, namespace, store);
        if (entries.isEmpty()) {
            return Variables.of(Map.of(), ManifestStores.perhaps(kind, store));
        }
        Map<String, Variable> prefixed = new HashMap<>();
        entries.get().forEach((key, value) -> prefixed.put(prefix + key, value));
        return Variables.of(prefixed, new Absent());
    }

    private Variable variable(String variable, YamlMap entry) throws UnobservableException {
        YamlMap from = nodes().mapAt(entry, "valueFrom");
        for (String kind : List.of(ManifestStores.SECRET, ManifestStores.CONFIG_MAP)) {
            String key = kind.equals(ManifestStores.SECRET) ? "secretKeyRef" : "configMapKeyRef";
            if (from.get(key).isPresent()) {
                return reference(kind, nodes().mapAt(from, key));
            }
        }
        if (!from.entries().isEmpty()) {
            return new Hidden("a value that Kubernetes fills in when the container starts");
        }
        String value = nodes().text(entry, "value", "the value of " + variable).orElse("");
        return value.contains("$(") || value.contains("$$")
                ? new Hidden("a value that refers to other variables")
                : new Present(value);
    }

    private Variable reference(String kind, YamlMap reference) throws UnobservableException {
        String store = nodes().name(reference, kind);
        String key = nodes().text(reference, "key").orElseThrow(() -> nodes().malformed("a reference without key"));
        return stores.entry(kind, namespace, store, key, nodes().isTrue(reference, "optional"));
    }

    private ManifestNodes nodes() {
        return stores.nodes();
    }
}
