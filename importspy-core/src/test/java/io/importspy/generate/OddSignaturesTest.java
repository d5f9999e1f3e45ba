package io.importspy.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.GenerateRequest;
import io.importspy.Generated;
import io.importspy.ImportSpy;
import io.importspy.MatchChoice;
import io.importspy.fixture.ClassFiles;
import io.importspy.fixture.Gate;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The Signature attribute of a method means nothing to the JVM: what it hides from {@code generate}, {@code check} does not ask for. */
class OddSignaturesTest {

    private static final String OBJECT = "java/lang/Object";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(J)Ljava/lang/Object;",
                "()I",
                "()TA;",
                "<A:Ljava/lang/Number;>()TA;",
                "()TA",
                "()Ljava/util/List<",
                "()Ljava/util/List<TA;>;",
                "()Ljava/util/List<+TA;>;",
                "",
                "nonsense",
                "()Ljava/lang/Object;^TA;",
                "()Lp/Other.Inner<TA;>;"
            })
    void an_abstract_method_is_left_out_of_the_contract_and_of_the_check(String signature) throws IOException {
        for (boolean isInterface : new boolean[] {true, false}) {
            write("p/Odd", OBJECT, isInterface, signature);
            write("p/Below", isInterface ? OBJECT : "p/Odd", isInterface, null, "p/Odd");
            for (MatchChoice match : MatchChoice.values()) {
                Generated generated = ImportSpy.generate(
                        GenerateRequest.of(folder.resolve("classes")).match(match));
                assertThat(new Gate(folder, folder.resolve("classes"))
                                .verdict(generated.text().orElseThrow())
                                .findings())
                        .as("%s, what was left out: %s", match, generated.leftOut())
                        .isEmpty();
            }
        }
    }

    private void write(String name, String superclass, boolean isInterface, String signature, String... interfaces)
            throws IOException {
        ClassWriter writer = new ClassWriter(0);
        int access =
                Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT | (isInterface ? Opcodes.ACC_INTERFACE : Opcodes.ACC_SUPER);
        writer.visit(Opcodes.V17, access, name, null, superclass, isInterface ? interfaces : null);
        method(writer, "fine", null);
        method(writer, "odd", signature);
        ClassFiles.write(folder.resolve("classes"), name, writer);
    }

    private static void method(ClassWriter writer, String name, String signature) {
        writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, name, "()Ljava/lang/Object;", signature, null)
                .visitEnd();
    }
}
