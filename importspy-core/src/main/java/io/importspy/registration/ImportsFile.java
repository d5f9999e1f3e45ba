package io.importspy.registration;

import io.importspy.artifact.ResourceRoot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A file from which Spring Boot takes configurations: {@code META-INF/spring/<annotation>.imports}, in the format of its {@code
 * ImportCandidates}.
 *
 * @param root where it is
 * @param name its name, which is that of the service as well
 */
record ImportsFile(ResourceRoot root, String name) implements RegistrationFile {

    private static final String FOLDER = "META-INF/spring/";

    static boolean isOne(String name) {
        return name.startsWith(FOLDER) && name.endsWith(".imports") && name.indexOf('/', FOLDER.length()) < 0;
    }

    @Override
    public Optional<String> service() {
        return Optional.of(name);
    }

    @Override
    public boolean mayRegister(String service) {
        return name.equals(service);
    }

    @Override
    public Registered read() {
        Registered.Builder registered = new Registered.Builder(root.where(name));
        List<String> lines = ResourceLines.of(root, name, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            String provider = ResourceLines.withoutComment(lines.get(i));
            if (!provider.isEmpty()) {
                registered.add(Loader.SPRING, name, provider, i + 1);
            }
        }
        return registered.build();
    }
}
