package io.importspy.release;

import io.importspy.artifact.Jdk;
import io.importspy.bytecode.LinkableClass;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The release of the JDK that this code runs on, by its modules. */
final class RunningPlatform implements ReleaseTypes {

    static final String INCUBATOR = "jdk.incubator.";

    private final Jdk jdk = Jdk.running();
    private final Map<String, String> modules = new HashMap<>();
    private final Map<String, Set<String>> exports = new HashMap<>();
    private final Map<String, Optional<PlatformType>> types = new ConcurrentHashMap<>();

    RunningPlatform() {
        for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
            ModuleDescriptor descriptor = module.descriptor();
            descriptor.packages().forEach(name -> modules.put(name, descriptor.name()));
            exports.put(descriptor.name(), PastPlatform.exported(descriptor));
        }
    }

    /** Whether the JDK has a package that it keeps for itself. */
    boolean hides(String packageName) {
        String module = modules.get(packageName);
        return module != null && !isExported(module, packageName);
    }

    /** Whether the JDK has a package in a module that the JVM resolves by itself, so that no class path can add types to it. */
    boolean has(String packageName) {
        String module = modules.get(packageName);
        return module != null && !module.startsWith(INCUBATOR);
    }

    @Override
    public Optional<PlatformType> find(String internalName) {
        return types.computeIfAbsent(internalName, this::read);
    }

    private Optional<PlatformType> read(String internalName) {
        String module = modules.get(JavaRelease.packageOf(internalName));
        return module == null
                ? Optional.empty()
                : jdk.find(internalName).map(file -> new PlatformType(LinkableClass.of(file), module));
    }

    @Override
    public boolean isExported(String module, String packageName) {
        return exports.getOrDefault(module, Set.of()).contains(packageName);
    }
}
