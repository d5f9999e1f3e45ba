package io.importspy.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Compiled;
import io.importspy.fixture.Gate;
import io.importspy.fixture.Growth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is checked may grow, and the time that it takes grows no faster. */
final class GrowthTest {

    @TempDir
    Path folder;

    @Test
    void services_of_an_artifact() {
        Growth.assertLinear(100, n -> {
            Path classes = folder.resolve("services" + n);
            Gate gate = new Gate(folder, Compiled.into(classes, List.of(), "package p; public interface S {}"))
                    .withoutEnvironment();
            write(classes, "META-INF/services/p.S", "");
            numbers(n, i -> write(classes, "META-INF/services/p.S" + i, ""));
            String contract = "services:\n" + numbers(n, i -> "  p.S" + i + ": []\n");
            return () -> assertThat(gate.verdict(contract).findings()).isEmpty();
        });
    }

    @Test
    void providers_of_one_service_that_are_not_registered() {
        Growth.assertLinear(100, n -> {
            Path classes = folder.resolve("providers" + n);
            Gate gate = new Gate(folder, Compiled.into(classes, List.of(), "package p; public interface S {}"))
                    .withoutEnvironment();
            write(classes, "META-INF/services/java.lang.Runnable", numbers(n, i -> "p.Registered" + i + "\n"));
            String contract = "services:\n  Runnable:\n" + numbers(n, i -> "    - p.Listed" + i + "\n");
            return () -> assertThat(gate.verdict(contract).findings()).hasSize(2 * n);
        });
    }

    @Test
    void members_that_are_missing_from_a_type_with_as_many_others() {
        Growth.assertLinear(150, n -> {
            Gate gate = Gate.of(
                            folder.resolve("members" + n),
                            "package p; public class T {"
                                    + numbers(n, i -> "public void thereIs" + i + "() {}")
                                    + numbers(n, i -> "public int field" + i + ";") + "}")
                    .withoutEnvironment();
            String contract = "types:\n  - type: class p.T\n    members:\n"
                    + numbers(n, i -> "      - void thereIsNo" + i + "()\n      - int fields" + i + "\n");
            return () -> assertThat(gate.verdict(contract).findings()).hasSize(2 * n);
        });
    }

    @Test
    void types_that_are_missing_from_an_artifact_with_as_many_others() {
        Growth.assertLinear(100, n -> {
            Gate gate = Gate.of(
                            folder.resolve("types" + n),
                            "package p; public class T {" + numbers(n, i -> "public static class Type" + i + " {}")
                                    + "}")
                    .withoutEnvironment();
            String contract = "types:\n" + numbers(n, i -> "  - class q.Type" + i + "\n");
            return () -> assertThat(gate.verdict(contract).findings()).hasSize(n);
        });
    }

    /** Each finding is accepted by a waiver of its own. */
    @Test
    void waivers_of_as_many_findings() {
        Growth.assertLinear(250, n -> {
            Gate gate = Gate.of(folder.resolve("waivers" + n), "package p; public class T {}")
                    .withoutEnvironment();
            String contract = "types:\n  - type: class p.T\n    members:\n"
                    + numbers(n, i -> "      - void thereIsNo" + i + "()\n") + "waivers:\n"
                    + numbers(n, i -> "  - {violation: member.missing, at: p.T.thereIsNo" + i + "(), because: gone}\n");
            return () -> assertThat(gate.verdict(contract).findings()).isEmpty();
        });
    }

    @Test
    void waivers_that_accept_nothing() {
        Growth.assertLinear(250, n -> {
            Gate gate = Gate.of(folder.resolve("unused" + n), "package p; public class T {}")
                    .withoutEnvironment();
            String contract = "types: [class p.T]\nwaivers:\n"
                    + numbers(n, i -> "  - {violation: member.missing, at: p.T.m" + i + "(), because: gone}\n");
            return () -> assertThat(gate.verdict(contract).findings()).hasSize(n);
        });
    }

    @Test
    void types_that_are_accepted_into_a_contract() {
        Growth.assertLinear(50, n -> {
            Gate gate = Gate.of(
                            folder.resolve("accepted" + n),
                            "package p; public class T {" + numbers(n, i -> "public static class Type" + i + " {}")
                                    + "}")
                    .withoutEnvironment();
            String contract = "match: exact\ntypes:\n  - type: public class p.T\n    members: [public T()]\n";
            return () -> assertThat(gate.accept(contract).remaining()).isEmpty();
        });
    }

    private static String numbers(int n, IntFunction<String> text) {
        return IntStream.range(0, n).mapToObj(text).collect(joining());
    }

    private static String write(Path folder, String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
