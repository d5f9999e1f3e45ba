package io.importspy.contract.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.importspy.contract.BrokenContractException;
import io.importspy.contract.Contract;
import io.importspy.contract.Deployment;
import io.importspy.contract.ExpectedValue.Absent;
import io.importspy.contract.ExpectedValue.Equal;
import io.importspy.contract.ExpectedValue.Matches;
import io.importspy.contract.ExpectedValue.OfType;
import io.importspy.contract.ExpectedValue.OneOf;
import io.importspy.contract.ManifestEntry;
import io.importspy.contract.Problem;
import io.importspy.contract.Remarks;
import io.importspy.contract.TypeEntry;
import io.importspy.contract.ValueType;
import io.importspy.contract.VariableEntry;
import io.importspy.contract.WaivedPlace;
import io.importspy.contract.Waiver;
import io.importspy.contract.Weight;
import io.importspy.contract.Written;
import io.importspy.declaration.SignaturePattern;
import io.importspy.declaration.TypeKind;
import io.importspy.environment.Architecture;
import io.importspy.environment.OperatingSystem;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.yaml.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContractReaderTest {

    /** The example of the design, as far as this release reads it. */
    private static final String BILLING = """
            spymodel: 1                                   # format version; 1 when left out
            filename: billing-plugin-*.jar                # glob on the artifact's file name
            version: "[2.0,3.0)"                          # Maven version or range
            match: subset                                 # subset | compatible | exact

            manifest:                                     # the artifact's metadata (ImportSpy's module variables)
              Plugin-Id: billing
              Plugin-Class: com.acme.billing.BillingPlugin

            using: [com.acme.spi.Plugin, com.acme.spi.Context, com.acme.spi.PluginException]

            types:
              - type: public final class com.acme.billing.BillingPlugin implements Plugin
                because: the host instantiates it by name
                annotations: ["@com.acme.spi.Extension(order = 10)"]
                members:
                  - public BillingPlugin()
                  - public boolean execute(Context context) throws PluginException
                  - public static final String ID = "billing"
                  - member: public void close(..)         # long form of an entry: room for because / severity
                    severity: warning

            deployments:                                  # where it may run: one of these must fit
              - name: production
                os: linux
                arch: [x86_64, aarch64]
                java: "[17,26)"
                vendor: Eclipse Adoptium
                vm: HotSpot                               # ImportSpy's interpreter
                variables:
                  APP_MODE: production
                  HTTP_PORT: {matches: "[0-9]{2,5}"}
                  DEBUG: {absent: true}
                secrets: [DB_PASSWORD]                    # presence only; a value is never read out
            """;

    private final Contract billing = Contracts.read(BILLING);

    @Test
    void the_artifact_is_read() {
        assertThat(billing.file()).isEqualTo("spymodel.yml");
        assertThat(billing.filename()).contains(new Written<>("billing-plugin-*.jar", at(2, 11)));
        assertThat(billing.version().orElseThrow().value()).hasToString("[2.0,3.0)");
        assertThat(billing.version().orElseThrow().position()).isEqualTo(at(3, 10));
        assertThat(billing.all(ManifestEntry.class))
                .containsExactly(
                        new ManifestEntry(new Written<>("Plugin-Id", at(7, 3)), new Equal("billing"), Remarks.NONE),
                        new ManifestEntry(
                                new Written<>("Plugin-Class", at(8, 3)),
                                new Equal("com.acme.billing.BillingPlugin"),
                                Remarks.NONE));
    }

    @Test
    void types_are_read_with_their_members_and_remarks() {
        TypeEntry type = billing.types().get(0);
        assertThat(billing.types()).hasSize(1);
        assertThat(type.header().value().name()).isEqualTo("com.acme.billing.BillingPlugin");
        assertThat(type.header().value().kind()).contains(TypeKind.CLASS);
        assertThat(type.header().position()).isEqualTo(at(13, 11));
        assertThat(type.annotations()).singleElement().satisfies(annotation -> {
            assertThat(annotation.value().type()).isEqualTo("com.acme.spi.Extension");
            assertThat(annotation.position()).isEqualTo(at(15, 19));
        });
        Optional<String> because = Optional.of("the host instantiates it by name");
        assertThat(type.remarks()).isEqualTo(new Remarks(because, Weight.ERROR));
        assertThat(type.parameterNames()).isFalse();
        assertThat(type.members())
                .extracting(
                        member -> member.declaration().value().name(),
                        member -> member.declaration().position())
                .containsExactly(
                        tuple("BillingPlugin", at(17, 9)),
                        tuple("execute", at(18, 9)),
                        tuple("ID", at(19, 9)),
                        tuple("close", at(20, 17)));
        assertThat(type.members().get(0).remarks()).isEqualTo(new Remarks(because, Weight.ERROR));
        assertThat(type.members().get(3).remarks()).isEqualTo(new Remarks(because, Weight.WARNING));
    }

    @Test
    void deployments_are_read() {
        Deployment production = billing.deployments().get(0);
        assertThat(billing.deployments()).hasSize(1);
        assertThat(production.name()).contains("production");
        assertThat(production.position()).isEqualTo(at(24, 5));
        assertThat(production.os()).containsExactly(new Written<>(OperatingSystem.LINUX, at(25, 9)));
        assertThat(production.arch())
                .containsExactly(
                        new Written<>(Architecture.X86_64, at(26, 12)),
                        new Written<>(Architecture.AARCH64, at(26, 20)));
        assertThat(production.java())
                .singleElement()
                .satisfies(java -> assertThat(java.value()).hasToString("[17,26)"));
        assertThat(production.vendor()).containsExactly(new Written<>("Eclipse Adoptium", at(28, 13)));
        assertThat(production.vm()).containsExactly(new Written<>("HotSpot", at(29, 9)));
        assertThat(production.variables())
                .containsExactly(
                        new VariableEntry(new Written<>("APP_MODE", at(31, 7)), new Equal("production"), false),
                        new VariableEntry(new Written<>("HTTP_PORT", at(32, 7)), new Matches("[0-9]{2,5}"), false),
                        new VariableEntry(new Written<>("DEBUG", at(33, 7)), new Absent(), false));
        assertThat(production.secrets()).containsExactly(new Written<>("DB_PASSWORD", at(34, 15)));
    }

    @Test
    void an_expectation_may_have_a_reason_and_a_weight() {
        Contract contract = Contracts.read("""
                manifest:
                  A: {value: 010, because: so it is, severity: info}
                  B: {one-of: [on, 'off', 1.10]}
                  C: {type: int, severity: error}
                  D: {absent: true}
                  E: ""
                """);
        assertThat(contract.all(ManifestEntry.class))
                .extracting(ManifestEntry::expected, ManifestEntry::remarks)
                .containsExactly(
                        tuple(new Equal("010"), new Remarks(Optional.of("so it is"), Weight.INFO)),
                        tuple(new OneOf(List.of("on", "off", "1.10")), Remarks.NONE),
                        tuple(new OfType(ValueType.INT), Remarks.NONE),
                        tuple(new Absent(), Remarks.NONE),
                        tuple(new Equal(""), Remarks.NONE));
    }

    @Test
    void waivers_are_read() {
        Contract contract = Contracts.read("""
                filename: a.jar
                waivers:
                  - violation: member.return-type
                    at: com.acme.billing.legacy..*
                    because: removed with the old ledger
                    until: 2027-03-31
                  - {violation: filename.mismatch, at: "*", because: renamed later}
                """);
        assertThat(contract.waivers())
                .containsExactly(
                        new Waiver(
                                new Written<>(RuleId.MEMBER_RETURN_TYPE, at(3, 16)),
                                new WaivedPlace.InJava(
                                        new SignaturePattern("com.acme.billing.legacy..*", Optional.empty())),
                                "com.acme.billing.legacy..*",
                                "removed with the old ledger",
                                Optional.of(LocalDate.of(2027, 3, 31))),
                        new Waiver(
                                new Written<>(RuleId.FILENAME_MISMATCH, at(7, 17)),
                                new WaivedPlace.Elsewhere("*"),
                                "*",
                                "renamed later",
                                Optional.empty()));
    }

    @Test
    void headers_know_the_types_of_the_whole_contract_in_any_order() {
        Contract contract = Contracts.read("""
                types:
                  - public class com.acme.Outer.Inner extends java.util.ArrayList<T> implements Comparable<Leaf>
                  - public interface com.acme.Outer.Inner.Leaf
                  - type: "@Deprecated public class com.acme.Outer<T> implements Comparable<Inner>"
                    members: [Inner inner, Outer$Inner other, T value]
                """);
        assertThat(contract.types())
                .extracting(type -> type.header().value().name())
                .containsExactly("com.acme.Outer.Inner", "com.acme.Outer.Inner.Leaf", "com.acme.Outer");
        assertThat(contract.types().get(2).annotations())
                .extracting(annotation -> annotation.value().type())
                .containsExactly("java.lang.Deprecated");
    }

    @Test
    void a_contract_that_is_not_there_is_broken_and_says_how_to_write_one(@TempDir Path folder) {
        Problem problem = problem(folder.resolve("spymodel.yml"));
        assertThat(problem.id()).isEqualTo("contract.missing");
        assertThat(problem.position()).isEqualTo(new Place("shown.yml", 0, 0));
        assertThat(problem.advice()).contains("mvn importspy:generate");
    }

    @Test
    void a_contract_that_cannot_be_read_is_broken(@TempDir Path folder) {
        Problem problem = problem(folder);
        assertThat(problem.id()).isEqualTo("contract.unreadable");
        assertThat(problem.message()).doesNotContain(folder.toString());
    }

    @Test
    void sixteen_mebibytes_are_read_and_one_byte_more_is_not(@TempDir Path folder) throws IOException {
        byte[] content = new byte[Limits.BYTES + 1];
        Arrays.fill(content, (byte) ' ');
        System.arraycopy("filename: a.jar\n#".getBytes(), 0, content, 0, 17);
        Path file = Files.write(folder.resolve("spymodel.yml"), content);
        assertThat(problem(file).id()).isEqualTo("contract.limit");
        assertThat(problem(file).message()).contains("16 MiB");
        Files.write(file, Arrays.copyOf(content, Limits.BYTES));
        assertThat(catchThrowableOfType(BrokenContractException.class, () -> ContractReader.read(file, "shown.yml")))
                .isNull();
    }

    private static Problem problem(Path file) {
        BrokenContractException broken =
                catchThrowableOfType(BrokenContractException.class, () -> ContractReader.read(file, "shown.yml"));
        assertThat(broken.problems()).hasSize(1);
        return broken.problems().get(0);
    }

    private static Place at(int line, int column) {
        return new Place("spymodel.yml", line, column);
    }
}
