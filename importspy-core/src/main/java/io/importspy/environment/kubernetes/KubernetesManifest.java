package io.importspy.environment.kubernetes;

import io.importspy.environment.Environment;
import io.importspy.environment.PlatformVariables;
import io.importspy.environment.UnobservableException;
import io.importspy.environment.UnobservableException.Reason;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The observer of a Kubernetes manifest: the variables of one container in it. A workload is whatever has containers where Kubernetes has
 * them: a pod, a deployment, a stateful set, a job, a cron job, or another that is built like these.
 *
 * @param text the manifest
 * @param shown the manifest as messages show it
 * @param part which container is meant: its name, that of its workload, or both with a slash; may be left out if there is only one
 */
public record KubernetesManifest(String text, String shown, Optional<String> part) {

    /** Where containers are, from the root of an object. */
    private static final List<String[]> POD_SPECS =
            List.of(new String[] {"spec"}, new String[] {"spec", "template", "spec"}, new String[] {
                "spec", "jobTemplate", "spec", "template", "spec"
            });

    /**
     * Whether a text is a manifest at all.
     *
     * @param text a text
     * @return true if it is YAML with the keys that every object of Kubernetes has, or JSON
     */
    public static boolean isManifest(String text) {
        return ManifestDocuments.isManifest(text);
    }

    /**
     * Reads it.
     *
     * @return the container that is meant, as a place
     * @throws UnobservableException if it cannot be read, or if it is not clear which container is meant
     */
    public Environment read() throws UnobservableException {
        ManifestNodes nodes = new ManifestNodes(shown);
        List<YamlMap> objects = new ManifestDocuments(text, nodes).read();
        ManifestStores stores = ManifestStores.of(objects, nodes);
        List<ManifestContainer> all = new ArrayList<>();
        for (YamlMap object : objects) {
            addContainers(object, stores, all);
        }
        ManifestContainer container = meant(all);
        String name = shown + " (" + container.title() + ")";
        return container.hasProgram()
                ? PlatformVariables.withProgram(name, container.variables())
                : PlatformVariables.of(name, container.variables(), container.start());
    }

    private static void addContainers(YamlMap object, ManifestStores stores, List<ManifestContainer> containers)
            throws UnobservableException {
        ManifestNodes nodes = stores.nodes();
        for (String[] path : POD_SPECS) {
            if (!isThere(object, path)) {
                continue;
            }
            YamlMap metadata = nodes.mapAt(object, "metadata");
            String workload = nodes.text(metadata, "name").orElse("");
            String namespace = nodes.text(metadata, "namespace").orElse("");
            for (YamlNode node : nodes.list(nodes.mapAt(object, path), "containers")) {
                YamlMap spec = nodes.map(node, "a container");
                containers.add(
                        new ManifestContainer(workload, namespace, nodes.name(spec, "a container"), spec, stores));
            }
        }
    }

    /** Objects of other kinds may have other things than maps on such a path. */
    private static boolean isThere(YamlMap object, String... path) {
        YamlNode node = object;
        for (String key : path) {
            Optional<YamlNode> next = node instanceof YamlMap map ? map.get(key) : Optional.empty();
            if (next.isEmpty()) {
                return false;
            }
            node = next.get();
        }
        return node instanceof YamlMap map && map.get("containers").isPresent();
    }

    private ManifestContainer meant(List<ManifestContainer> all) throws UnobservableException {
        List<ManifestContainer> meant = all.stream()
                .filter(container -> part.isEmpty() || container.isMeantBy(part.get()))
                .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        String titles = all.stream().map(ManifestContainer::title).collect(Collectors.joining(", "));
        throw new UnobservableException(
                Reason.AMBIGUOUS,
                shown,
                part.map(name -> "one container \"" + name + "\"").orElse("one container"),
                all.isEmpty() ? "none" : titles);
    }
}
