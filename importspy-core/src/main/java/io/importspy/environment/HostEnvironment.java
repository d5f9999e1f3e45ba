package io.importspy.environment;

import io.importspy.environment.Fact.Known;
import io.importspy.environment.Fact.Unknown;
import io.importspy.version.JavaVersion;
import io.importspy.version.VersionException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The observer of this machine and of the JVM that runs the build. */
public final class HostEnvironment {

    private final String version;
    private final Properties properties;
    private final Map<String, String> variables;

    HostEnvironment(String version, Properties properties, Map<String, String> variables) {
        this.version = version;
        this.properties = properties;
        this.variables = variables;
    }

    /**
     * What this machine and this JVM are at this moment.
     *
     * @return the facts; one that the JVM does not tell, or whose word contracts do not have, is unknown
     */
    public static Environment observe() {
        // Not the property java.version, which anyone may set on the command line.
        String version = Runtime.version().toString();
        return new HostEnvironment(version, System.getProperties(), System.getenv()).facts();
    }

    Environment facts() {
        Fact<OperatingSystem> os = recognised("os.name", OperatingSystem::ofName);
        return new Environment(
                os,
                recognised("os.arch", Architecture::parse),
                java(),
                named("java.vendor", "java.vendor.version", Vendor::new),
                named("java.vm.name", "java.vm.version", VirtualMachine::new),
                new Known<>(variables(os), "the environment of this process"));
    }

    private Fact<JavaVersion> java() {
        try {
            return new Known<>(JavaVersion.parse(version), version);
        } catch (VersionException e) {
            return new Unknown<>("the version of this JVM is \"" + version + "\", which is none of Java's");
        }
    }

    private <T> Fact<T> recognised(String key, Function<String, Optional<T>> recognise) {
        return property(key)
                .map(text -> recognise
                        .apply(text)
                        .<Fact<T>>map(value -> new Known<>(value, text))
                        .orElseGet(() -> new Unknown<>(key + " is \"" + text + "\", for which contracts have no word")))
                .orElseGet(() -> missing(key));
    }

    private <T> Fact<T> named(String key, String detail, BiFunction<String, String, T> value) {
        return property(key)
                .map(name -> value.apply(name, property(detail).orElse("")))
                .<Fact<T>>map(made -> new Known<>(made, made.toString()))
                .orElseGet(() -> missing(key));
    }

    private Variables variables(Fact<OperatingSystem> os) {
        boolean windows = os instanceof Known<OperatingSystem> known && known.value() == OperatingSystem.WINDOWS;
        return windows ? Variables.ignoringCase(variables) : Variables.of(variables);
    }

    private Optional<String> property(String key) {
        return Optional.ofNullable(properties.getProperty(key)).filter(text -> !text.isBlank());
    }

    private static <T> Fact<T> missing(String key) {
        return new Unknown<>("this JVM does not tell its " + key);
    }
}
