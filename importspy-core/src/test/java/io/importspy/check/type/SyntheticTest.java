package io.importspy.check.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.objectweb.asm.Opcodes.ACC_BRIDGE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ACC_VOLATILE;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V17;
import static org.objectweb.asm.Opcodes.V1_4;

import io.importspy.fixture.ClassFiles;
import io.importspy.fixture.Compiled;
import io.importspy.fixture.Gate;
import io.importspy.verdict.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ByteVector;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;

/** What is marked as made up by a compiler is API as far as javac compiles uses of it, and no further. */
class SyntheticTest {

    private static final int OPEN = ACC_PUBLIC | ACC_STATIC;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        OPEN + ", false",
        (OPEN | ACC_BRIDGE) + ", false",
        (OPEN | ACC_SYNTHETIC) + ", false",
        (OPEN | ACC_SYNTHETIC | ACC_BRIDGE) + ", false",
        OPEN + ", true",
        (OPEN | ACC_BRIDGE) + ", true"
    })
    void a_method_is_there_for_contracts_where_it_is_there_for_javac(int access, boolean attribute) throws IOException {
        for (int version : List.of(V17, V1_4)) {
            ClassWriter writer = type(version, ACC_PUBLIC, "a/A");
            mark(method(writer, access, "odd"), attribute);
            ClassFiles.write(folder.resolve("classes"), "a/A", writer);
            assertAgreed("a.A.odd();", "type: class a.A, members: [static void odd()]", "a.A.odd()");
        }
    }

    @ParameterizedTest
    @CsvSource({OPEN + ", false", (OPEN | ACC_VOLATILE) + ", false", (OPEN | ACC_SYNTHETIC) + ", false", OPEN + ", true"
    })
    void a_field_is_there_for_contracts_where_it_is_there_for_javac(int access, boolean attribute) throws IOException {
        for (int version : List.of(V17, V1_4)) {
            ClassWriter writer = type(version, ACC_PUBLIC, "a/A");
            FieldVisitor field = writer.visitField(access, "odd", "I", null, null);
            if (attribute) {
                field.visitAttribute(new Synthetic());
            }
            ClassFiles.write(folder.resolve("classes"), "a/A", writer);
            assertAgreed("a.A.odd = 1;", "type: class a.A, members: [static int odd]", "a.A.odd");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {ACC_PUBLIC, ACC_PUBLIC | ACC_SYNTHETIC})
    void a_constructor_is_there_for_contracts_where_it_is_there_for_javac(int access) throws IOException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(V17, ACC_PUBLIC | ACC_SUPER, "a/A", null, "java/lang/Object", null);
        constructor(writer, access);
        ClassFiles.write(folder.resolve("classes"), "a/A", writer);
        assertAgreed("new a.A();", "type: class a.A, members: [A()]", "a.A.A()");
    }

    @ParameterizedTest
    @CsvSource({ACC_PUBLIC + ", false", (ACC_PUBLIC | ACC_SYNTHETIC) + ", false", ACC_PUBLIC + ", true"})
    void a_class_is_there_for_contracts_where_it_is_there_for_javac(int access, boolean attribute) throws IOException {
        for (int version : List.of(V17, V1_4)) {
            ClassWriter writer = type(version, access, "a/A");
            if (attribute) {
                writer.visitAttribute(new Synthetic());
            }
            ClassFiles.write(folder.resolve("classes"), "a/A", writer);
            assertAgreed("new a.A();", "type: class a.*", "a.A");
        }
    }

    @ParameterizedTest
    @CsvSource({
        OPEN + ", " + ACC_PUBLIC,
        OPEN + ", " + (ACC_PUBLIC | ACC_SYNTHETIC),
        (OPEN | ACC_SYNTHETIC) + ", " + ACC_PUBLIC,
        (OPEN | ACC_SYNTHETIC) + ", " + (ACC_PUBLIC | ACC_SYNTHETIC)
    })
    void a_nested_class_is_there_for_contracts_where_it_is_there_for_javac(int nested, int own) throws IOException {
        write("a/A", ACC_PUBLIC, nested);
        write("a/A$B", own, nested);
        write("a/A$B$C", ACC_PUBLIC, nested);
        assertAgreed("new a.A.B();", "type: static class a.A.*", "a.A.B");
        assertAgreed("new a.A.B.C();", "type: static class a.A.B.*", "a.A.B.C");
    }

    private void write(String name, int access, int nested) throws IOException {
        ClassWriter writer = type(V17, access, name);
        writer.visitInnerClass("a/A$B", "a/A", "B", nested);
        writer.visitInnerClass("a/A$B$C", "a/A$B", "C", OPEN);
        ClassFiles.write(folder.resolve("classes"), name, writer);
    }

    /** Javac, a contract that names what is used, and one that declares nothing. */
    private void assertAgreed(String use, String entry, String subject) {
        Path classes = Compiled.into(folder.resolve("classes"), List.of(), "package b; final class Other {}");
        boolean compiles = compiles(use);
        Gate gate = new Gate(folder, classes).withoutEnvironment();
        assertThat(findings(gate, "types: [{" + entry + "}]").isEmpty())
                .as("%s fits", entry)
                .isEqualTo(compiles);
        Stream<String> undeclared = Stream.concat(
                findings(gate, "match: exact\ntypes: [class b.Other]").stream(),
                findings(gate, "types: [{type: class a.A, match: exact}]").stream());
        assertThat(undeclared.anyMatch(subject::equals))
                .as("%s is API", subject)
                .isEqualTo(compiles);
    }

    private static List<String> findings(Gate gate, String contract) {
        return gate.verdict(contract).findings().stream()
                .map(Finding::subject)
                .map(Object::toString)
                .toList();
    }

    private boolean compiles(String use) {
        try {
            Compiled.into(
                    folder.resolve("user"),
                    List.of("-cp", folder.resolve("classes").toString()),
                    "class User { void use() { " + use + " } }");
            return true;
        } catch (AssertionError e) {
            assertThat(e).hasMessageContaining("cannot find symbol");
            return false;
        }
    }

    private static ClassWriter type(int version, int access, String name) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(version, access | ACC_SUPER, name, null, "java/lang/Object", null);
        constructor(writer, ACC_PUBLIC);
        return writer;
    }

    private static void constructor(ClassWriter writer, int access) {
        MethodVisitor constructor = writer.visitMethod(access, "<init>", "()V", null, null);
        constructor.visitCode();
        constructor.visitVarInsn(ALOAD, 0);
        constructor.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        constructor.visitInsn(RETURN);
        constructor.visitMaxs(1, 1);
    }

    private static MethodVisitor method(ClassWriter writer, int access, String name) {
        MethodVisitor method = writer.visitMethod(access, name, "()V", null, null);
        method.visitCode();
        method.visitInsn(RETURN);
        method.visitMaxs(0, 0);
        return method;
    }

    private static void mark(MethodVisitor method, boolean attribute) {
        if (attribute) {
            method.visitAttribute(new Synthetic());
        }
    }

    /** The attribute that older compilers write where newer ones set the flag (JVMS 4.7.8). */
    private static final class Synthetic extends Attribute {

        Synthetic() {
            super("Synthetic");
        }

        @Override
        protected ByteVector write(ClassWriter writer, byte[] code, int length, int stack, int locals) {
            return new ByteVector();
        }
    }
}
