package io.importspy.environment;

import io.importspy.version.JavaVersion;

/**
 * A place where code runs or is going to run, as far as its observer can see. Two observations with the same facts are equal.
 *
 * @param os the operating system
 * @param arch the processor architecture that the JVM was built for; on another processor the machine emulates it
 * @param java the version of the Java runtime
 * @param vendor who made the runtime
 * @param vm the virtual machine in it
 * @param variables the environment variables of the process
 */
public record Environment(
        Fact<OperatingSystem> os,
        Fact<Architecture> arch,
        Fact<JavaVersion> java,
        Fact<Vendor> vendor,
        Fact<VirtualMachine> vm,
        Fact<Variables> variables) {}
