package io.importspy.contract;

import io.importspy.environment.Architecture;
import io.importspy.environment.OperatingSystem;
import io.importspy.version.JavaVersion;
import io.importspy.version.VersionRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entry of {@code deployments}: a place where the artifact may run. All of its conditions must hold; of those that are lists, one
 * element must. An empty list asks for nothing.
 *
 * @param name what messages call it
 * @param position where its block begins
 * @param os the operating systems
 * @param arch the processor architectures
 * @param java the versions of the Java runtime
 * @param vendor the names of vendors of the runtime
 * @param vm the names of virtual machines
 * @param variables what environment variables must be
 * @param secrets the environment variables that must be there, and whose values nobody looks at
 * @param types the types that must be there where all of that is so
 * @param modules what is asked there of what the artifact runs with
 */
public record Deployment(
        Optional<String> name,
        Position position,
        List<Written<OperatingSystem>> os,
        List<Written<Architecture>> arch,
        List<Written<VersionRange<JavaVersion>>> java,
        List<Written<String>> vendor,
        List<Written<String>> vm,
        List<VariableEntry> variables,
        List<Written<String>> secrets,
        List<TypeEntry> types,
        List<ModuleEntry> modules) {

    public Deployment {
        os = List.copyOf(os);
        arch = List.copyOf(arch);
        java = List.copyOf(java);
        vendor = List.copyOf(vendor);
        vm = List.copyOf(vm);
        variables = List.copyOf(variables);
        secrets = List.copyOf(secrets);
        types = List.copyOf(types);
        modules = List.copyOf(modules);
    }

    /**
     * The same, where some variables are sensitive as well.
     *
     * @param names their names
     * @return the deployment whose messages do not show them
     */
    public Deployment hiding(Set<String> names) {
        List<VariableEntry> all =
                variables.stream().map(variable -> variable.hidingIf(names)).toList();
        return new Deployment(name, position, os, arch, java, vendor, vm, all, secrets, types, modules);
    }

    /**
     * Whether it asks for more than a place, where it fits.
     *
     * @return true if it has types or modules
     */
    public boolean asksForMore() {
        return !types.isEmpty() || !modules.isEmpty();
    }

    Deployment withoutModules() {
        return new Deployment(name, position, os, arch, java, vendor, vm, variables, secrets, types, List.of());
    }
}
