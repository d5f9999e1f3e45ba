package io.importspy.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.objectweb.asm.Opcodes.ACC_ABSTRACT;
import static org.objectweb.asm.Opcodes.ACC_INTERFACE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.V17;

import io.importspy.GenerateRequest;
import io.importspy.ImportSpy;
import io.importspy.MatchChoice;
import io.importspy.fixture.ClassFiles;
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
import org.objectweb.asm.ClassWriter;

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

    /** A type has what all types above it have: that is a square. */
    @Test
    void types_each_of_which_extends_the_one_before() {
        Growth.assertQuadratic(
                60,
                n -> unchanged(
                        "chain" + n,
                        Compiled.into(
                                folder.resolve("chain" + n),
                                List.of(),
                                "package p; public class T {"
                                        + numbers(
                                                n,
                                                i -> "public static class C%d %s { public void m%d() {} }\n"
                                                        .formatted(i, i == 0 ? "" : "extends C" + (i - 1), i))
                                        + "}")));
    }

    @Test
    void interfaces_that_extend_all_of_the_level_before() {
        Growth.assertQuadratic(30, n -> {
            Path classes = folder.resolve("lattice" + n);
            for (int i = 0; i < n; i++) {
                level(classes, "L", i);
                level(classes, "R", i);
            }
            return unchanged("lattice" + n, classes);
        });
    }

    /** Javac needs a time for these that doubles with each level. */
    private static void level(Path classes, String name, int i) {
        String[] above = i == 0 ? new String[0] : new String[] {"p/L" + (i - 1), "p/R" + (i - 1)};
        ClassWriter writer = new ClassWriter(0);
        writer.visit(V17, ACC_PUBLIC | ACC_INTERFACE | ACC_ABSTRACT, "p/" + name + i, null, "java/lang/Object", above);
        writer.visitMethod(ACC_PUBLIC | ACC_ABSTRACT, "m" + name + i, "()V", null, null)
                .visitEnd();
        writer.visitEnd();
        try {
            ClassFiles.write(classes, "p/" + name + i, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Runnable unchanged(String name, Path classes) {
        Gate gate = new Gate(folder.resolve(name + "-gate"), classes).withoutEnvironment();
        String contract = ImportSpy.generate(GenerateRequest.of(classes).match(MatchChoice.EXACT))
                .text()
                .orElseThrow();
        return () -> assertThat(gate.verdict(contract).findings()).isEmpty();
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
