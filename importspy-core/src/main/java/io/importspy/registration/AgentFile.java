package io.importspy.registration;

import io.importspy.artifact.Artifact;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The manifest, by which the JVM finds agents ({@code java.lang.instrument}). Only that of the artifact itself counts, not those of
 * archives within.
 *
 * @param artifact whose manifest it is, if it has one
 */
record AgentFile(Artifact artifact) implements RegistrationFile {

    static final List<String> ATTRIBUTES = List.of("Premain-Class", "Agent-Class", "Launcher-Agent-Class");

    @Override
    public boolean mayRegister(String service) {
        return ATTRIBUTES.contains(service);
    }

    @Override
    public Registered read() {
        Registered.Builder registered = new Registered.Builder("META-INF/MANIFEST.MF");
        Optional<? extends Map<String, String>> manifest = artifact.manifest();
        if (manifest.isPresent()) {
            for (String attribute : ATTRIBUTES) {
                String agent = manifest.get().getOrDefault(attribute, "").strip();
                if (!agent.isEmpty()) {
                    registered.add(Loader.AGENT, attribute, agent, 0);
                }
            }
        }
        return registered.build();
    }
}
