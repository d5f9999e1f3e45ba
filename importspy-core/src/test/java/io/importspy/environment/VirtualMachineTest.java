package io.importspy.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VirtualMachineTest {

    @ParameterizedTest
    @CsvSource({
        "OpenJDK 64-Bit Server VM, 17.0.15+6-Debian-1deb12u1, HotSpot",
        "OpenJDK 64-Bit Server VM, 17.0.15+6, hotspot",
        "OpenJDK 64-Bit Server VM, 17.0.15+6, OpenJDK 64-Bit Server VM",
        "OpenJDK Client VM, 25.392-b08, HotSpot",
        "Java HotSpot(TM) 64-Bit Server VM, 21.0.4+8-LTS-274, HotSpot",
        "Dynamic Code Evolution 64-Bit Server VM, 11.0.11, HotSpot",
        "Eclipse OpenJ9 VM, openj9-0.41.0, OpenJ9",
        "Eclipse OpenJ9 VM, openj9-0.41.0, Eclipse OpenJ9 VM",
        "IBM J9 VM, 2.9, J9",
        "IBM J9 VM, 2.9, OpenJ9",
        "OpenJDK 64-Bit Server VM, 21.0.2+13-jvmci-23.1-b30, GraalVM",
        "OpenJDK 64-Bit Server VM, 21.0.2+13-jvmci-23.1-b30, HotSpot",
        "OpenJDK 64-Bit Zero VM, 17.0.15+6, Zero",
        "Zing 64-Bit Tiered VM, 17.0.5.0.101, Zing",
        "Some New VM, 1, some new vm"
    })
    void a_machine_goes_by_the_names_that_people_give_it(String name, String version, String written) {
        assertThat(new VirtualMachine(name, version).isCalled(written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "OpenJDK 64-Bit Server VM, 17.0.15+6, OpenJ9",
        "OpenJDK 64-Bit Server VM, 17.0.15+6, GraalVM",
        "Eclipse OpenJ9 VM, openj9-0.41.0, HotSpot",
        "Zing 64-Bit Tiered VM, 17.0.5.0.101, HotSpot",
        "Some New VM, 1, HotSpot",
        "Some New VM, 1, ''"
    })
    void it_does_not_go_by_the_name_of_another(String name, String version, String written) {
        assertThat(new VirtualMachine(name, version).isCalled(written)).isFalse();
    }
}
