package io.importspy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ContractTextTest {

    private static final ContractText BILLING = new ContractText(
            List.of("Written by mvn importspy:generate.", "", "Left out: \u001b[31m\n"),
            Optional.of("billing-*.jar"),
            Optional.of("[2.0,3.0)"),
            List.of("com.acme.spi.Context", "com.acme.spi.Plugin"),
            List.of(
                    new TypeLines(
                            "public final class com.acme.billing.BillingPlugin implements Plugin",
                            List.of("@com.acme.spi.Extension(order = 10)"),
                            List.of(
                                    "public BillingPlugin()",
                                    "public boolean execute(Context context)",
                                    "@Deprecated public void close()",
                                    "public static final String ID = \"a: #b\"",
                                    "public java.util.Map<String, int[]> counts()")),
                    new TypeLines("public @interface com.acme.Mark", List.of(), List.of()),
                    new TypeLines("public enum com.acme.Level", List.of(), List.of("LOW", "HIGH"))));

    @Test
    void a_contract_looks_as_if_a_person_had_written_it() {
        assertThat(BILLING.yaml()).isEqualTo("""
                        # Written by mvn importspy:generate.
                        #
                        # Left out: \\u001b[31m\\n
                        spymodel: 1
                        filename: billing-*.jar
                        version: '[2.0,3.0)'

                        using: [com.acme.spi.Context, com.acme.spi.Plugin]

                        types:
                          - type: public final class com.acme.billing.BillingPlugin implements Plugin
                            annotations:
                              - '@com.acme.spi.Extension(order = 10)'
                            members:
                              - public BillingPlugin()
                              - public boolean execute(Context context)
                              - '@Deprecated public void close()'
                              - 'public static final String ID = "a: #b"'
                              - public java.util.Map<String, int[]> counts()
                          - public @interface com.acme.Mark
                          - type: public enum com.acme.Level
                            members:
                              - LOW
                              - HIGH
                        """);
    }

    @Test
    void what_is_written_is_read_back() {
        Contract contract = Contracts.read(BILLING.yaml());
        assertThat(contract.filename().orElseThrow().value()).isEqualTo("billing-*.jar");
        assertThat(contract.version().orElseThrow().value()).hasToString("[2.0,3.0)");
        assertThat(contract.types()).hasSize(3);
        assertThat(contract.types().get(0).members()).hasSize(5);
        assertThat(contract.types().get(0).annotations()).hasSize(1);
    }

    @Test
    void many_names_get_a_line_each() {
        String name = "com.acme.spi.some.of.the.longer.packages.Name";
        ContractText text = new ContractText(
                List.of(), Optional.empty(), Optional.empty(), List.of(name + 1, name + 2, name + 3), List.of());
        assertThat(text.yaml())
                .isEqualTo("spymodel: 1\n\nusing:\n  - " + name + "1\n  - " + name + "2\n  - " + name + "3\n");
    }
}
