package io.importspy.registration;

import io.importspy.artifact.ResourceRoot;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * A properties file from which Spring takes factories: the factory's type is the key, and the classes stand behind it with commas
 * between them, in the format of its {@code SpringFactoriesLoader}.
 *
 * @param root where it is
 * @param name its name
 */
record FactoriesFile(ResourceRoot root, String name) implements RegistrationFile {

    static final Set<String> NAMES = Set.of("META-INF/spring.factories", "META-INF/spring/aot.factories");

    @Override
    public boolean mayRegister(String service) {
        return service.startsWith(name + ": ");
    }

    @Override
    public Registered read() {
        Registered.Builder registered = new Registered.Builder(root.where(name));
        Set<String> keys = new HashSet<>();
        for (LogicalLine line : LogicalLine.of(ResourceLines.of(root, name, StandardCharsets.ISO_8859_1))) {
            try {
                read(line, keys, registered);
            } catch (IllegalArgumentException e) {
                registered.refuse(name, line.number(), "a properties file", "an escape that is none, as in `\\u12`");
            }
        }
        return registered.build();
    }

    private void read(LogicalLine line, Set<String> keys, Registered.Builder registered) {
        Properties property = property(line.text());
        for (String key : property.stringPropertyNames()) {
            String service = name + ": " + key.trim();
            if (!keys.add(service)) {
                registered.refuse(
                        service, line.number(), "each type once, since only the last counts", "the type twice");
            }
            for (String value : List.of(property.getProperty(key).split(",", -1))) {
                String provider = value.trim();
                if (!provider.isEmpty()) {
                    registered.add(Loader.SPRING, service, provider, line.numberOf(provider));
                }
            }
        }
    }

    private static Properties property(String text) {
        try {
            Properties property = new Properties();
            property.load(new StringReader(text));
            return property;
        } catch (IOException e) {
            throw new IllegalStateException("a text is read without input and output", e);
        }
    }
}
