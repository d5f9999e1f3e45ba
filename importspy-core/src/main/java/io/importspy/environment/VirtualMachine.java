package io.importspy.environment;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The virtual machine in a Java runtime.
 *
 * @param name the {@code java.vm.name} of a JVM, such as {@code OpenJDK 64-Bit Server VM}
 * @param version the {@code java.vm.version}, which alone tells that GraalVM's compiler is in it
 */
public record VirtualMachine(String name, String version) {

    /**
     * Whether a contract that says this name means this machine. OpenJDK's is {@code HotSpot}, which its name does not say;
     * GraalVM is HotSpot with another compiler, and goes by both names. Case, blanks and punctuation do not count; a machine
     * that nobody here has heard of goes by the name that it gives itself.
     *
     * @param written the name in the contract
     * @return true if the machine is called so
     */
    public boolean isCalled(String written) {
        String wanted = LooseNames.squeeze(written);
        return wanted.equals(LooseNames.squeeze(name)) || kinds().anyMatch(wanted::equals);
    }

    private Stream<String> kinds() {
        String own = LooseNames.squeeze(name);
        return Stream.of(
                        kind(own.contains("openj9") || own.contains("j9vm"), "openj9", "j9", "eclipseopenj9", "ibmj9"),
                        kind(isHotSpot(own), "hotspot", "javahotspot", "openjdk"),
                        kind(own.contains("graalvm") || version.contains("jvmci"), "graalvm", "graal"),
                        kind(own.contains("zerovm"), "zero"),
                        kind(own.contains("zing"), "zing", "azulprime", "prime"),
                        kind(own.contains("substratevm"), "substratevm", "nativeimage"))
                .flatMap(Optional::stream)
                .flatMap(Stream::of);
    }

    /** JetBrains' machine, for one, has a name of its own for the same thing. */
    private static boolean isHotSpot(String name) {
        return name.contains("hotspot")
                || (name.startsWith("openjdk") && name.endsWith("vm"))
                || name.startsWith("dynamiccodeevolution");
    }

    private static Optional<String[]> kind(boolean is, String... names) {
        return is ? Optional.of(names) : Optional.empty();
    }

    /** The name and the version. */
    @Override
    public String toString() {
        return version.isEmpty() ? name : name + " " + version;
    }
}
