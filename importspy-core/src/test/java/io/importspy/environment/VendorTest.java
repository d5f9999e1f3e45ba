package io.importspy.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VendorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Eclipse Adoptium   | Temurin-17.0.12+7     | Eclipse Adoptium; eclipse adoptium; Temurin; Adoptium; Eclipse Temurin",
                "Amazon.com Inc.    | Corretto-17.0.12.7.1  | Amazon.com Inc.; Amazon; Corretto; Amazon Corretto",
                "Azul Systems, Inc. | Zulu17.52+17-CA       | Azul Systems, Inc.; Azul; Zulu; Azul Zulu",
                "BellSoft           |                       | BellSoft; Liberica; BellSoft Liberica",
                "IBM Corporation    | 17.0.9.0              | IBM; IBM Corporation; Semeru; IBM Semeru",
                "Microsoft          | Microsoft-9889599     | Microsoft",
                "Oracle Corporation |                       | Oracle; Oracle Corporation",
                "Oracle Corporation | Oracle GraalVM 21+35.1 | Oracle; GraalVM; Oracle GraalVM",
                "GraalVM Community  | GraalVM CE 21+35.1    | GraalVM; GraalVM CE; GraalVM Community",
                "SAP SE             | SapMachine            | SAP; SapMachine",
                "Red Hat, Inc.      | (Red_Hat-17.0.9.0.9-3) | Red Hat; RedHat; Red Hat, Inc.",
                "JetBrains s.r.o.   | JBR-17.0.9+8-1000.46  | JetBrains; JBR",
                "Debian             |                       | Debian; debian",
                "Homebrew           | Homebrew              | Homebrew; homebrew"
            })
    void a_runtime_goes_by_the_names_that_people_give_it(String name, String product, String names) {
        Vendor vendor = new Vendor(name, product == null ? "" : product);
        assertThat(names.split("; ")).allMatch(vendor::isCalled);
    }

    @ParameterizedTest
    @CsvSource({
        "Debian, '', Eclipse Adoptium",
        "Eclipse Adoptium, Temurin-17.0.12+7, Eclipse",
        "Eclipse Adoptium, Temurin-17.0.12+7, AdoptOpenJDK",
        "Oracle Corporation, '', GraalVM",
        "GraalVM Community, GraalVM CE 21+35.1, Oracle",
        "GraalVM Community, GraalVM CE 21+35.1, Oracle GraalVM",
        "Oracle Corporation, Oracle GraalVM 21+35.1, GraalVM CE",
        "Homebrew, Homebrew, Brew",
        "Debian, '', ''"
    })
    void it_does_not_go_by_the_name_of_another(String name, String product, String wrong) {
        assertThat(new Vendor(name, product).isCalled(wrong)).isFalse();
    }

    @Test
    void it_is_shown_with_its_product() {
        assertThat(new Vendor("Eclipse Adoptium", "Temurin-17.0.12+7"))
                .hasToString("Eclipse Adoptium (Temurin-17.0.12+7)");
        assertThat(new Vendor("Debian", "")).hasToString("Debian");
    }
}
