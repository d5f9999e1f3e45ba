package io.importspy.check.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.objectweb.asm.Opcodes.ACC_ABSTRACT;
import static org.objectweb.asm.Opcodes.ACC_BRIDGE;
import static org.objectweb.asm.Opcodes.ACC_INTERFACE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.V17;

import io.importspy.GenerateRequest;
import io.importspy.ImportSpy;
import io.importspy.fixture.ClassFiles;
import io.importspy.fixture.Gate;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;

/** Methods that differ in their results alone, as Clojure's compiler makes them: none of them is synthetic, and the JVM tells them apart (JVMS 4.6). */
final class ResultsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void two_methods() throws IOException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(V17, ACC_PUBLIC | ACC_ABSTRACT | ACC_INTERFACE, "a/A", null, "java/lang/Object", null);
        writer.visitMethod(ACC_PUBLIC | ACC_ABSTRACT | ACC_BRIDGE, "get", "()Ljava/lang/Object;", null, null)
                .visitEnd();
        writer.visitMethod(ACC_PUBLIC | ACC_ABSTRACT, "get", "()Ljava/lang/String;", null, null)
                .visitEnd();
        writer.visitEnd();
        ClassFiles.write(folder.resolve("classes"), "a/A", writer);
    }

    @Test
    void a_contract_may_ask_for_either() {
        assertThat(gate().verdict("types: [{type: a.A, members: [String get()]}]")
                        .outcome())
                .isEqualTo(Outcome.CONFORMS);
        assertThat(gate().verdict("types: [{type: a.A, members: [Object get()]}]")
                        .outcome())
                .isEqualTo(Outcome.CONFORMS);
        assertThat(gate().verdict("types: [{type: a.A, members: [int get()]}]").findings())
                .extracting(Finding::id)
                .containsExactly("member.return-type");
    }

    @Test
    void a_generated_contract_has_the_one_that_is_no_bridge() {
        String contract = ImportSpy.generate(GenerateRequest.of(folder.resolve("classes")))
                .text()
                .orElseThrow();

        assertThat(contract).contains("String get()").doesNotContain("Object get()", "could not be written");
        assertThat(gate().verdict(contract).outcome()).isEqualTo(Outcome.CONFORMS);
        assertThat(gate().verdict(contract.replace("types:", "match: exact\ntypes:"))
                        .outcome())
                .isEqualTo(Outcome.CONFORMS);
    }

    private Gate gate() {
        return new Gate(folder, folder.resolve("classes")).withoutEnvironment();
    }
}
