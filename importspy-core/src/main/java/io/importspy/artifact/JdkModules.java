package io.importspy.artifact;

import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which module of the JDK each package is in, by the JDK that this code runs on. */
public final class JdkModules {

    private final Map<String, String> moduleOf = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private JdkModules() {
        for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
            String name = module.descriptor().name();
            names.add(name);
            for (String packageName : module.descriptor().packages()) {
                moduleOf.put(packageName.replace('.', '/'), name);
            }
        }
    }

    /**
     * The modules of the running JDK.
     *
     * @return its modules and their packages, exported or not
     */
    public static JdkModules running() {
        return new JdkModules();
    }

    /**
     * The module that a type is in, by its package.
     *
     * @param internalName the internal name of the type
     * @return the module, or empty if no module of the JDK has such a package
     */
    public Optional<String> of(String internalName) {
        int slash = internalName.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.ofNullable(moduleOf.get(internalName.substring(0, slash)));
    }

    /**
     * The names of all modules.
     *
     * @return the names
     */
    public Set<String> names() {
        return Collections.unmodifiableSet(names);
    }
}
