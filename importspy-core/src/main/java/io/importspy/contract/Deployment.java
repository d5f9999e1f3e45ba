package io.importspy.contract;

import io.importspy.environment.Architecture;
import io.importspy.environment.OperatingSystem;
import io.importspy.verdict.Place;
import io.importspy.verdict.Shown;
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
        Place position,
        List<Written<OperatingSystem>> os,
        List<Written<Architecture>> arch,
        List<Written<VersionRange<JavaVersion>>> java,
        List<Written<String>> vendor,
        List<Written<String>> vm,
        List<VariableEntry> variables,
        List<Written<String>> secrets,
        List<TypeEntry> types,
        List<ModuleEntry> modules) {

    private static final int LONGEST_NAME = 80;

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

    /** The deployment that somebody asks for by its name. */
    static Deployment named(String name, List<Deployment> deployments, String file) throws BrokenContractException {
        Optional<Deployment> found = deployments.stream()
                .filter(deployment -> deployment.name().filter(name::equals).isPresent())
                .findFirst();
        if (found.isEmpty()) {
            throw new BrokenContractException(List.of(missing(name, deployments, file)));
        }
        return found.get();
    }

    private static Problem missing(String name, List<Deployment> deployments, String file) {
        return new Problem(
                ProblemKind.DEPLOYMENT,
                deployments.isEmpty()
                        ? new Place(file, 0, 0)
                        : deployments.get(0).position(),
                "importspy.deployment is `%s`, and the contract has no %s"
                        .formatted(
                                Shown.text(name, LONGEST_NAME),
                                deployments.isEmpty() ? "deployments at all" : "deployment of that name"),
                advice(name, deployments),
                "");
    }

    private static String advice(String name, List<Deployment> deployments) {
        List<String> names = deployments.stream()
                .flatMap(deployment -> deployment.name().stream())
                .toList();
        if (names.isEmpty()) {
            return deployments.isEmpty()
                    ? "leave the parameter out, or write `deployments`"
                    : "give the deployment that is meant a `name`";
        }
        return NearestWord.to(name, names)
                .map(near -> "did you mean `" + Shown.text(near) + "`?")
                .orElseGet(() -> "write one of: " + Shown.text(String.join(", ", names)));
    }
}
