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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** What other compilers than javac write, and no contract can: it is left out and named, and the rest is held. */
final class UnspellableTest {

    @TempDir
    Path folder;

    private Path classes;

    @BeforeEach
    void choose() {
        classes = folder.resolve("classes");
    }

    @Test
    void what_java_has_no_words_for_is_named_at_the_end() throws IOException {
        ClassWriter writer = type("p/Odd", null);
        method(writer, Opcodes.ACC_PUBLIC, "fine", "()I", null);
        method(writer, Opcodes.ACC_PUBLIC, "foo-bar", "()V", null);
        method(writer, Opcodes.ACC_PUBLIC, "default", "()V", null);
        method(writer, Opcodes.ACC_PUBLIC, "newline\n# types: x", "()V", null);
        method(writer, Opcodes.ACC_PUBLIC, "twice", "()I", null);
        method(writer, Opcodes.ACC_PROTECTED, "twice", "()J", null);
        method(writer, Opcodes.ACC_PUBLIC, "free", "()Ljava/lang/Object;", "()TA;");
        method(writer, Opcodes.ACC_PUBLIC, "liar", "(I)V", "(J)V");
        ClassFiles.write(classes, "p/Odd", writer);

        Generated generated = generate();

        String text = generated.text().orElseThrow();
        assertThat(generated.leftOut()).hasSize(5);
        assertThat(text.substring(text.indexOf("types:"))).isEqualTo("""
                        types:
                          - type: public abstract class p.Odd
                            members:
                              - public abstract int fine()
                              - public abstract void liar(int)

                        # Could not be written down:
                        #   p.Odd.default: Java cannot spell it
                        #   p.Odd.foo-bar: Java cannot spell it
                        #   p.Odd.free: its class file contradicts itself
                        #   p.Odd.newline\\n# types: x: Java cannot spell it
                        #   p.Odd.twice: 2 of them differ in nothing but access and type
                        """);
        assertHeld(text);
    }

    @Test
    void an_abstract_method_of_another_language_has_been_there_before() throws IOException {
        ClassWriter writer = new ClassWriter(0);
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE;
        writer.visit(Opcodes.V17, access, "p/Mark", null, "java/lang/Object", null);
        method(writer, Opcodes.ACC_PUBLIC, "plus-LRDsOJo", "(J)Lp/Mark;", null);
        method(writer, Opcodes.ACC_PUBLIC, "elapsed", "()J", null);
        ClassFiles.write(classes, "p/Mark", writer);

        for (MatchChoice match : MatchChoice.values()) {
            assertHeld(generate(match).text().orElseThrow());
        }
    }

    @Test
    void a_member_whose_name_reads_as_more_than_a_name_is_left_out() throws IOException {
        ClassWriter writer = type("p/Odd", null);
        writer.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "limit = 9", "I", null, null)
                .visitEnd();
        ClassFiles.write(classes, "p/Odd", writer);

        assertThat(generate().leftOut()).containsExactly("p.Odd.limit = 9: Java cannot spell it");
    }

    @Test
    void a_type_whose_name_reads_as_more_than_a_name_is_left_out() throws IOException {
        ClassFiles.write(classes, "p/Fine", type("p/Fine", null));
        ClassFiles.write(classes, "p/Odd extends Exception", type("p/Odd extends Exception", null));

        Generated generated = generate();

        assertThat(generated.leftOut())
                .containsExactly("p.Odd extends Exception: Java cannot spell it, so its members are left out too");
        assertHeld(generated.text().orElseThrow());
    }

    @Test
    void a_type_variable_of_another_type_is_not_taken_for_one_that_is_in_scope() throws IOException {
        ClassWriter stranger = type("p/Outer$Stranger", null);
        method(stranger, Opcodes.ACC_PUBLIC, "own", "()I", null);
        method(stranger, Opcodes.ACC_PUBLIC, "free", "()Ljava/lang/Object;", "()TA;");
        ClassFiles.write(classes, "p/Outer", type("p/Outer", "<A:Ljava/lang/Object;>Ljava/lang/Object;"));
        ClassFiles.write(classes, "p/Outer$Stranger", stranger);

        Generated generated = generate();

        assertThat(generated.leftOut()).containsExactly("p.Outer$Stranger.free: its class file contradicts itself");
        assertHeld(generated.text().orElseThrow());
    }

    /** As a trait within a trait of Scala, a supertype with a wildcard, and a type with a name that was one until Java 9. */
    @Test
    void abstract_methods_that_no_contract_can_hold_have_been_there_before() throws IOException {
        String object = "Ljava/lang/Object;";
        ClassFiles.write(classes, "p/Outer", type("p/Outer", "<A:" + object + ">" + object));
        ClassWriter cup = interfaceOf("p/Cup", "<B:" + object + ">" + object);
        method(cup, Opcodes.ACC_PUBLIC, "content", "()" + object, "()TB;");
        ClassFiles.write(classes, "p/Cup", cup);
        ClassWriter stranger = interfaceOf("p/Outer$Stranger", object + "Lp/Cup<TA;>;", "p/Cup");
        method(stranger, Opcodes.ACC_PUBLIC, "free", "()" + object, "()TA;");
        ClassFiles.write(classes, "p/Outer$Stranger", stranger);
        ClassFiles.write(classes, "p/Below", interfaceOf("p/Below", null, "p/Outer$Stranger"));
        ClassFiles.write(classes, "p/Any", interfaceOf("p/Any", object + "Lp/Cup<*>;", "p/Cup"));
        ClassWriter line = interfaceOf("p/_", null);
        method(line, Opcodes.ACC_PUBLIC, "end", "()Lp/_;", null);
        ClassFiles.write(classes, "p/_", line);
        ClassFiles.write(classes, "p/Html", interfaceOf("p/Html", null, "p/_"));

        for (MatchChoice match : MatchChoice.values()) {
            assertHeld(generate(match).text().orElseThrow());
        }
    }

    @Test
    void a_header_with_a_type_variable_of_another_type_is_written_without_its_supertypes() throws IOException {
        ClassWriter stranger = new ClassWriter(0);
        String signature = "Ljava/lang/Object;Ljava/lang/Comparable<TA;>;";
        String[] interfaces = {"java/lang/Comparable"};
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT;
        stranger.visit(Opcodes.V17, access, "p/Outer$Stranger", signature, "java/lang/Object", interfaces);
        ClassFiles.write(classes, "p/Outer", type("p/Outer", "<A:Ljava/lang/Object;>Ljava/lang/Object;"));
        ClassFiles.write(classes, "p/Outer$Stranger", stranger);

        Generated generated = generate();

        assertThat(generated.leftOut())
                .containsExactly("p.Outer$Stranger: Java cannot spell its supertypes or subtypes");
        assertHeld(generated.text().orElseThrow());
    }

    private static ClassWriter interfaceOf(String internalName, String signature, String... interfaces) {
        ClassWriter writer = new ClassWriter(0);
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE;
        writer.visit(Opcodes.V17, access, internalName, signature, "java/lang/Object", interfaces);
        return writer;
    }

    private static ClassWriter type(String internalName, String signature) {
        ClassWriter writer = new ClassWriter(0);
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT;
        writer.visit(Opcodes.V17, access, internalName, signature, "java/lang/Object", null);
        return writer;
    }

    private static void method(ClassWriter writer, int access, String name, String descriptor, String signature) {
        writer.visitMethod(access | Opcodes.ACC_ABSTRACT, name, descriptor, signature, null)
                .visitEnd();
    }

    private Generated generate() {
        return generate(MatchChoice.SUBSET);
    }

    private Generated generate(MatchChoice match) {
        return ImportSpy.generate(GenerateRequest.of(classes).match(match));
    }

    private void assertHeld(String contract) {
        assertThat(new Gate(folder, classes).verdict(contract).findings()).isEmpty();
    }
}
