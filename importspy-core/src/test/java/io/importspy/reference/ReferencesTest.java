package io.importspy.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.importspy.archive.UndecidableException;
import io.importspy.classfile.ClassFile;
import io.importspy.fixture.Patience;
import io.importspy.reference.Reference.Need;
import io.importspy.reference.Reference.ToField;
import io.importspy.reference.Reference.ToMethod;
import io.importspy.reference.Reference.ToType;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class ReferencesTest {

    @TempDir
    Path folder;

    @Test
    void members_are_told_with_the_type_in_which_they_are_looked_up() {
        assertThat(of("class A { Object o(java.util.ArrayList<int[]> l) { return l.get(0).clone(); } }"))
                .contains(new ToMethod("java/util/ArrayList", "get", "(I)Ljava/lang/Object;", false))
                .doesNotContain(new ToMethod("java/lang/Object", "clone", "()Ljava/lang/Object;", false));
        assertThat(of("class A { Object o(java.util.List<int[]> l) { return l.iterator(); } }"))
                .contains(new ToMethod("java/util/List", "iterator", "()Ljava/util/Iterator;", true));
        assertThat(of("class A { Object o() { return System.out; } }"))
                .contains(new ToField("java/lang/System", "out", "Ljava/io/PrintStream;"));
        assertThat(of("class A { Runnable r(Object o) { return o::notifyAll; } }"))
                .contains(new ToMethod("java/lang/Object", "notifyAll", "()V", false));
    }

    @Test
    void a_member_of_its_own_may_be_inherited_and_is_told() {
        assertThat(of("abstract class A extends java.util.ArrayList<String> { int n() { return size(); } }"))
                .contains(new ToMethod("A", "size", "()I", false));
    }

    @Test
    void the_class_itself_is_no_reference() {
        assertThat(of("class A { A a = new A(); A[] many; }"))
                .noneMatch(r -> r instanceof ToType && r.type().equals("A"));
    }

    @Test
    void what_the_JVM_looks_for_is_told_apart_from_what_is_only_named() {
        assertThat(need("class A extends B<C> {} class B<T> {} class C {}", "B"))
                .contains(Need.LINKED);
        assertThat(need("class A extends B<C> {} class B<T> {} class C {}", "C"))
                .contains(Need.NAMED);
        assertThat(need("class A { B b; } class B {}", "B")).contains(Need.LINKED);
        assertThat(need("class A { B[][] b() { return null; } } class B {}", "B"))
                .contains(Need.LINKED);
        assertThat(need("class A { void a() throws B {} } class B extends Exception {}", "B"))
                .contains(Need.LINKED);
        assertThat(need("@B class A {} @interface B {}", "B")).contains(Need.NAMED);
        assertThat(need("@B(C.class) class A {} @interface B { Class<?> value(); } class C {}", "C"))
                .contains(Need.NAMED);
        assertThat(need("@B(C.X) class A {} @interface B { C value(); } enum C { X }", "C"))
                .contains(Need.NAMED);
        assertThat(need("class A { void a() { java.util.List<B> b = null; } } class B {}", "B"))
                .contains(Need.NAMED);
        assertThat(need("class A { <T extends B> void a(T t) {} } class B {}", "B"))
                .contains(Need.LINKED); // its erasure
        assertThat(need("class A { <T extends Runnable & B> void a() {} } interface B {}", "B"))
                .contains(Need.NAMED);
        assertThat(need("class A { String a = \"B\"; String b = \"LB;\"; } class B {}", "B"))
                .isEmpty();
    }

    @Test
    void a_nested_class_that_the_code_uses_is_linked_and_another_is_not() {
        String other = " class B { static class C extends RuntimeException {} interface D {} }";
        assertThat(need("class A { java.util.List<B.C> l; }" + other, "B$C")).contains(Need.NAMED);
        assertThat(need("class A { B.C c; }" + other, "B$C")).contains(Need.LINKED);
        assertThat(need("class A { B.C c; }" + other, "B")).contains(Need.NAMED);
        assertThat(need("class A { Object a() { return B.C.class; } }" + other, "B$C"))
                .contains(Need.LINKED);
        assertThat(need("class A { boolean a(Object o) { return o instanceof B.C; } }" + other, "B$C"))
                .contains(Need.LINKED);
        assertThat(need("class A { void a() { try { a(); } catch (B.C c) { } } }" + other, "B$C"))
                .contains(Need.LINKED);
        assertThat(need("class A { Object a() { return new B.C[1][1]; } }" + other, "B$C"))
                .contains(Need.LINKED);
        assertThat(need(
                        "class A { int a(boolean z, E e, F f) { B.D d = z ? e : f; return d.hashCode() + (z ? 1 : 2); } }"
                                + " class E implements B.D {} class F implements B.D {}" + other,
                        "B$D"))
                .contains(Need.LINKED);
        assertThat(need("sealed interface A permits B {} record B() implements A {}", "B"))
                .contains(Need.NAMED);
    }

    @Test
    void the_version_is_told() {
        ClassFile file = Snippets.compile(folder, "A", "class A {}");
        assertThat(References.of(file).version().release()).isEqualTo(17);
        assertThat(References.of(file).version().isPreview()).isFalse();
    }

    @Test
    void a_module_names_services_and_their_providers() {
        ClassFile file = Snippets.compile(
                folder,
                "module-info",
                "module a { uses java.util.function.Supplier; provides Runnable with p.P; }",
                "package p; public class P implements Runnable { public void run() {} }");
        assertThat(References.of(file).all())
                .containsExactlyInAnyOrder(
                        new ToType("java/util/function/Supplier", Need.LINKED),
                        new ToType("java/lang/Runnable", Need.LINKED),
                        new ToType("p/P", Need.LINKED));
    }

    @Test
    void a_signature_that_is_none_is_undecided() {
        for (String signature : List.of("La/B<", "La/B<TT;", "<", "[".repeat(500), "La/B<".repeat(10_000), "X", "")) {
            ClassWriter writer = new ClassWriter(0);
            writer.visit(Opcodes.V17, Opcodes.ACC_SUPER, "A", null, "java/lang/Object", null);
            writer.visitField(0, "f", "Ljava/lang/Object;", signature.isEmpty() ? "La/B" : signature, null);
            assertThatThrownBy(() -> References.of(file(writer)))
                    .as(signature)
                    .isInstanceOf(UndecidableException.class);
        }
    }

    @Test
    void a_constant_that_is_computed_from_itself_comes_to_an_end() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_SUPER, "A", null, "java/lang/Object", null);
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "m", "()V", null, null);
        code.visitCode();
        Handle bootstrap = new Handle(Opcodes.H_INVOKESTATIC, "a/B", "make", "()V", false);
        code.visitLdcInsn(new ConstantDynamic("c", "I", bootstrap, "argument"));
        code.visitInsn(Opcodes.POP);
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(1, 0);
        code.visitEnd();
        ClassFile file = file(writer);
        ClassReader reader = new ClassReader(file.bytes());
        for (int i = 1; i < reader.getItemCount(); i++) {
            if (reader.getItem(i) > 0 && reader.readByte(reader.getItem(i) - 1) == 17) {
                file.bytes()[file.bytes().length - 1] = (byte) i; // the only argument of the only bootstrap method
            }
        }
        assertThat(Uses.of(file, Set.copyOf(References.of(file).all())))
                .extracting(Use::reference)
                .contains(new ToMethod("a/B", "make", "()V", false));
    }

    @Test
    @Timeout(Patience.SECONDS)
    void damaged_class_files_are_read_or_undecided() {
        List<ClassFile> sound = Libraries.classes(Libraries.jar("jackson-databind"));
        Random random = new Random(20_261_123);
        int undecided = 0;
        int rounds = 8_000;
        for (int round = 0; round < rounds; round++) {
            ClassFile file = sound.get(random.nextInt(sound.size()));
            byte[] damaged = file.bytes().clone();
            for (int flips = random.nextInt(3); flips >= 0; flips--) {
                byte value = (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(24));
                damaged[random.nextInt(damaged.length)] = value;
            }
            undecided += isRead(new ClassFile(file.where(), file.internalName(), damaged)) ? 0 : 1;
        }
        assertThat(undecided).isBetween(rounds / 10, rounds * 9 / 10);
    }

    private static boolean isRead(ClassFile file) {
        try {
            References references = References.of(file);
            Uses.of(file, Set.copyOf(references.all()));
            return true;
        } catch (UndecidableException e) {
            return false;
        }
    }

    private Optional<Need> need(String unit, String type) {
        return of(unit).stream()
                .filter(reference -> reference instanceof ToType)
                .map(ToType.class::cast)
                .filter(reference -> reference.type().equals(type))
                .map(ToType::need)
                .findFirst();
    }

    private List<Reference> of(String unit) {
        return References.of(Snippets.compile(folder, "A", unit)).all();
    }

    private static ClassFile file(ClassWriter writer) {
        writer.visitEnd();
        return new ClassFile("A.class", "A", writer.toByteArray());
    }
}
