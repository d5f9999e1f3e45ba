package io.importspy.environment;

import io.importspy.version.JavaVersion;
import java.util.Set;

/**
 * A place where code runs or is going to run, as far as its observer can see. Two observations with the same facts are equal.
 *
 * @param name what messages call it; not escaped
 * @param os the operating system
 * @param arch the processor architecture that the JVM was built for; on another processor the machine emulates it
 * @param java the version of the Java runtime
 * @param vendor who made the runtime
 * @param vm the virtual machine in it
 * @param modules the names of the modules that the runtime has
 * @param variables the environment variables of the process
 * @param start on what it depends which of several Javas in the place is run
 */
public record Environment(
        String name,
        Fact<OperatingSystem> os,
        Fact<Architecture> arch,
        Fact<JavaVersion> java,
        Fact<Vendor> vendor,
        Fact<VirtualMachine> vm,
        Fact<Set<String>> modules,
        Fact<Variables> variables,
        ContainerEntrypoint start) {

    /**
     * This place with another laid over it: the other's variables are added, and whatever else it tells counts. If it sets what
     * chooses the Java, nobody knows any more which one that is.
     *
     * @param later what is laid over
     * @return both as one place
     */
    public Environment overlaidWith(Environment later) {
        return new Environment(
                name + ", " + later.name,
                later.os.orOf(os),
                later.arch.orOf(arch),
                later.java.orOf(unlessChosenAnew(java, later)),
                later.vendor.orOf(unlessChosenAnew(vendor, later)),
                later.vm.orOf(unlessChosenAnew(vm, later)),
                later.modules.orOf(unlessChosenAnew(modules, later)),
                overlaid(variables, later.variables),
                later.java instanceof Fact.Untold ? start : later.start);
    }

    private <T> Fact<T> unlessChosenAnew(Fact<T> fact, Environment later) {
        return start.chosenAnewBy(later).<Fact<T>>map(Fact.Unknown::new).orElse(fact);
    }

    private static Fact<Variables> overlaid(Fact<Variables> first, Fact<Variables> later) {
        if (first instanceof Fact.Known<Variables> below && later instanceof Fact.Known<Variables> above) {
            return new Fact.Known<>(below.value().overlaidWith(above.value()), below.found() + ", " + above.found());
        }
        return later.orOf(first);
    }
}
