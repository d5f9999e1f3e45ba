package io.importspy.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.GenerateRequest;
import io.importspy.Generated;
import io.importspy.ImportSpy;
import io.importspy.fixture.ClassFiles;
import io.importspy.fixture.Compiled;
import io.importspy.verdict.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Why there is no contract to be written, where there is none. */
final class NoContractTest {

    @TempDir
    Path folder;

    @Test
    void nothing_public_makes_no_contract() {
        Generated generated =
                generate(Compiled.into(folder.resolve("classes"), List.of(), "package com.acme; class Hidden {}"));

        assertThat(generated.text()).isEmpty();
        assertThat(generated.findings()).extracting(Finding::id).containsExactly("artifact.no-api");
    }

    @Test
    void more_than_a_contract_may_hold_makes_no_contract() throws IOException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "p/Long", null, "java/lang/Object", null);
        for (int i = 0; i < 300; i++) {
            int constant = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
            writer.visitField(constant, "F" + i, "Ljava/lang/String;", null, i + "x".repeat(60_000))
                    .visitEnd();
        }
        Path classes = ClassFiles.write(folder, "p/Long", writer);

        assertThat(generate(classes).findings()).extracting(Finding::id).containsExactly("artifact.api-too-large");
    }

    @Test
    void a_class_that_cannot_be_read_makes_no_contract() throws IOException {
        Path classes = Compiled.into(folder.resolve("classes"), List.of(), "package com.acme; public class Foo {}");
        Files.write(classes.resolve("com/acme/Bar.class"), new byte[] {1, 2, 3});

        Generated generated = generate(classes);

        assertThat(generated.text()).isEmpty();
        assertThat(generated.findings()).extracting(Finding::id).containsExactly("class.unreadable");
    }

    @Test
    void an_artifact_that_is_missing_or_empty_makes_no_contract() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(generate(empty).findings()).extracting(Finding::id).containsExactly("artifact.empty");
        assertThat(generate(folder.resolve("missing.jar")).findings())
                .extracting(Finding::id)
                .containsExactly("artifact.missing");
    }

    private Generated generate(Path artifact) {
        return ImportSpy.generate(GenerateRequest.of(artifact));
    }
}
