package io.importspy.environment.source;

import io.importspy.environment.Architecture;
import io.importspy.environment.ContainerEntrypoint;
import io.importspy.environment.Environment;
import io.importspy.environment.Fact;
import io.importspy.environment.Fact.Known;
import io.importspy.environment.OperatingSystem;
import io.importspy.environment.RuntimeProperties;
import io.importspy.environment.Variables;
import io.importspy.environment.Vendor;
import io.importspy.environment.VirtualMachine;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The observer of this machine and of the JVM that runs the build. */
public final class HostEnvironment {

    /** Under this key stands what the JVM itself knows, and not the property java.version, which anyone may set. */
    private static final String VERSION = "version";

    private final RuntimeProperties told;
    private final Map<String, String> variables;

    HostEnvironment(String version, Properties properties, Map<String, String> variables) {
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        texts.put(VERSION, version);
        this.told = new RuntimeProperties("this JVM", texts::get);
        this.variables = variables;
    }

    /**
     * What this machine and this JVM are at this moment.
     *
     * @return the facts; one that the JVM does not tell, or whose word contracts do not have, is unknown
     */
    public static Environment observe() {
        String version = Runtime.version().toString();
        return new HostEnvironment(version, System.getProperties(), System.getenv()).facts();
    }

    /**
     * Where the JVM of this build has its files.
     *
     * @return the home directory of a JDK, JRE or image
     */
    public static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    Environment facts() {
        Fact<OperatingSystem> os = told.recognised("os.name", OperatingSystem::ofName);
        return new Environment(
                "the environment of this build",
                os,
                told.recognised("os.arch", Architecture::parse),
                told.version(VERSION, VERSION),
                told.named("java.vendor", "java.vendor.version", Vendor::new),
                told.named("java.vm.name", "java.vm.version", VirtualMachine::new),
                new Known<>(modules(), "the modules of this JVM"),
                new Known<>(variables(os), "the environment of this process"),
                ContainerEntrypoint.FIXED);
    }

    private static Set<String> modules() {
        return ModuleFinder.ofSystem().findAll().stream()
                .map(module -> module.descriptor().name())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Variables variables(Fact<OperatingSystem> os) {
        boolean windows = os instanceof Known<OperatingSystem> known && known.value() == OperatingSystem.WINDOWS;
        return windows ? Variables.ignoringCase(variables) : Variables.of(variables);
    }
}
