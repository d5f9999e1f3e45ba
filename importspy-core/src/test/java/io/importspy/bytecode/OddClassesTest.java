package io.importspy.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.objectweb.asm.Opcodes.ACC_ABSTRACT;
import static org.objectweb.asm.Opcodes.ACC_BRIDGE;
import static org.objectweb.asm.Opcodes.ACC_ENUM;
import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_INTERFACE;
import static org.objectweb.asm.Opcodes.ACC_NATIVE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ACC_VARARGS;
import static org.objectweb.asm.Opcodes.V17;
import static org.objectweb.asm.Opcodes.V1_8;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import io.importspy.artifact.ClassSource;
import io.importspy.artifact.Jdk;
import io.importspy.classfile.ClassFile;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.DeclarationPrinter;
import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Names;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.PrimitiveType;
import java.lang.invoke.MethodHandles;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassWriter;

/** Class files that no javac writes, but others do, or an attacker. */
class OddClassesTest {

    private final Map<String, byte[]> classes = new HashMap<>();
    private final ClassSource source = name -> Optional.ofNullable(classes.get(name))
            .map(bytes -> new ClassFile("odd.jar!/" + name + ".class", name, bytes));
    private final Jdk jdk = Jdk.running();
    private final TypeHierarchy hierarchy =
            TypeHierarchy.of(source, name -> jdk.find(name).or(() -> source.find(name)));

    @Test
    void a_file_that_is_no_class_is_told() {
        classes.put("a/A", "PK\3\4 not a class".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        UndecidableException undecided = undecided("a/A");
        assertThat(undecided.reason()).isEqualTo(Reason.CLASS_UNREADABLE);
        assertThat(undecided.subject()).isEqualTo("odd.jar!/a/A.class");
        assertThat(undecided.found()).contains("does not begin as class files do");
    }

    @Test
    void a_class_file_from_the_future_names_its_release_and_what_to_do() {
        write("a/A", writer -> {});
        classes.get("a/A")[7] = 73;
        UndecidableException undecided = undecided("a/A");
        assertThat(undecided.reason()).isEqualTo(Reason.CLASS_TOO_NEW);
        assertThat(undecided.expected()).contains("72").contains("Java 28");
        assertThat(undecided.found()).contains("73").contains("Java 29");
        assertThat(undecided.advice()).contains("--release 28");
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 52, 61, 69, 72})
    void class_files_up_to_Java_28_are_read(int version) {
        write("a/A", writer -> {});
        classes.get("a/A")[7] = (byte) version;
        assertThat(type("a/A").name()).isEqualTo("a.A");
    }

    @Test
    void a_class_file_with_preview_features_is_read_and_one_with_a_made_up_version_is_not() {
        write("a/A", writer -> {});
        classes.get("a/A")[4] = (byte) 0xFF;
        classes.get("a/A")[5] = (byte) 0xFF;
        assertThat(type("a/A").name()).isEqualTo("a.A");
        write("a/B", writer -> {});
        classes.get("a/B")[5] = 1;
        assertThat(undecided("a/B").found()).contains("61.1");
    }

    @Test
    void a_class_that_is_not_the_one_of_its_entry_is_misplaced() {
        write("a/Real", writer -> {});
        classes.put("a/Claimed", classes.get("a/Real"));
        UndecidableException undecided = undecided("a/Claimed");
        assertThat(undecided.reason()).isEqualTo(Reason.CLASS_MISPLACED);
        assertThat(undecided.expected()).contains("a.Claimed");
        assertThat(undecided.found()).contains("a.Real");
    }

    @Test
    void a_class_may_have_a_name_in_any_script() {
        write("a/Größe", writer -> field(writer, ACC_PUBLIC, "länge", "I"));
        assertThat(hierarchy.find("a.Größe").orElseThrow().fields("länge")).hasSize(1);
    }

    @Test
    void bytes_behind_the_class_are_told() {
        write("a/A", writer -> {});
        classes.computeIfPresent("a/A", (name, bytes) -> Arrays.copyOf(bytes, bytes.length + 1));
        assertThat(undecided("a/A").found()).contains("1 bytes after the end");
    }

    @Test
    void a_member_that_is_there_twice_is_told() {
        write("a/A", writer -> {
            field(writer, ACC_PUBLIC, "x", "I");
            field(writer, ACC_PUBLIC, "x", "J");
        });
        assertThat(type("a/A").fields("x")).hasSize(2);
        write("a/B", writer -> {
            field(writer, ACC_PUBLIC, "x", "I");
            field(writer, ACC_PUBLIC | ACC_FINAL, "x", "I");
        });
        assertThat(undecided("a/B").found()).contains("x I twice");
    }

    @Test
    void a_nested_class_that_is_declared_in_two_ways_is_told() {
        write("a/A", writer -> {
            writer.visitInnerClass("a/A$B", "a/A", "B", ACC_PUBLIC);
            writer.visitInnerClass("a/A$C", "a/A", "C", ACC_PUBLIC);
        });
        byte[] bytes = classes.get("a/A");
        int second = indexOf(bytes, "a/A$C");
        bytes[second + 4] = 'B';
        assertThat(undecided("a/A").found()).contains("a/A$B");
    }

    /** Two constants have the same text, which the JVM does not see: it compares their indices. */
    @Test
    void a_class_that_is_nested_in_itself_by_two_constants_is_told() throws Exception {
        write("a/A", writer -> writer.visitInnerClass("a/A", "a/X", null, ACC_PUBLIC));
        classes.get("a/A")[indexOf(classes.get("a/A"), "a/X") + 2] = 'A';
        assertThat(defined(classes.get("a/A")).getName()).isEqualTo("a.A");
        assertThat(undecided("a/A").found()).contains("the nested class a/A within itself");
    }

    @Test
    void names_in_classes_older_than_Java_5_are_identifiers_as_the_JVM_wants() {
        write("a/A", writer -> field(writer, ACC_PUBLIC, "no-identifier", "I"));
        classes.get("a/A")[7] = 49;
        assertThat(defined(classes.get("a/A")).getName()).isEqualTo("a.A");
        assertThat(type("a/A").fields("no-identifier")).hasSize(1);
        classes.get("a/A")[7] = 48;
        assertThat(catchThrowableOfType(ClassFormatError.class, () -> defined(classes.get("a/A"))))
                .hasMessageContaining("Illegal field name");
        TypeHierarchy anew = TypeHierarchy.of(source, source);
        assertThat(catchThrowableOfType(UndecidableException.class, () -> anew.findInternal("a/A"))
                        .found())
                .contains("which is not the name of a field: no-identifier");
    }

    @Test
    void a_nested_class_that_is_public_by_its_attribute_alone_is_undecided() {
        write("a/O$N", writer -> writer.visitInnerClass("a/O$N", "a/O", "N", ACC_PUBLIC | ACC_STATIC));
        assertThat(type("a/O$N").modifiers().toString()).isEqualTo("public static");
        ClassWriter writer = new ClassWriter(0);
        writer.visit(V17, ACC_SUPER, "a/O$M", null, "java/lang/Object", null);
        writer.visitInnerClass("a/O$M", "a/O", "M", ACC_PUBLIC | ACC_STATIC);
        writer.visitEnd();
        classes.put("a/O$M", writer.toByteArray());
        assertThat(undecided("a/O$M").found()).contains("by its own flags is not");
    }

    /** JVMS 5.3.5 and 5.4.2; each class is refused by the JVM as well. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0x21   | java/lang/String     |                    | java.lang.String, which is final",
                "0x21   | java/lang/Runnable   |                    | java.lang.Runnable, an interface, as superclass",
                "0x21   | java/lang/Object     | java/lang/Thread   | java.lang.Thread, a class, as interface",
                "0x21   | a/Sealed             |                    | a.Sealed, which is sealed and does not permit it",
                "0x21   | b/Hidden             |                    | b.Hidden, which only its package may use",
                "0x21   | a/Final              |                    | a.Final, whose final method m it overrides",
                "0x21   | a/Circle             |                    | a.A, which is below it",
                "0x601  | java/lang/Object     | a/CircleInterface  | a.A, which is below it"
            })
    void a_class_that_the_JVM_cannot_load_with_its_supertypes_is_told(
            int flags, String superclass, String superinterface, String found) {
        write("a/Sealed", writer -> writer.visitPermittedSubclass("a/Other"));
        classes.put("b/Hidden", plain(ACC_SUPER, "b/Hidden", "java/lang/Object"));
        write("a/Final", writer -> method(writer, ACC_PUBLIC | ACC_FINAL, "m", "()V", null));
        classes.put("a/Circle", plain(ACC_PUBLIC | ACC_SUPER, "a/Circle", "a/A"));
        classes.put("a/CircleInterface", plain(flags, "a/CircleInterface", "java/lang/Object", "a/A"));
        ClassWriter writer = new ClassWriter(0);
        String[] interfaces = superinterface == null ? null : new String[] {superinterface};
        writer.visit(V17, flags, "a/A", null, superclass, interfaces);
        if (flags != 0x601) {
            method(writer, ACC_PUBLIC, "m", "()V", null);
        }
        writer.visitEnd();
        classes.put("a/A", writer.toByteArray());

        assertThat(catchThrowableOfType(LinkageError.class, () -> loaded("a.A")))
                .isNotNull();
        ObservedType type = type("a/A");
        assertThat(catchThrowableOfType(UndecidableException.class, () -> hierarchy.requireLinkable(type))
                        .found())
                .isEqualTo(found);
    }

    @Test
    void a_class_that_the_JVM_loads_with_its_supertypes_is_linkable() throws Exception {
        write("a/Final", writer -> {
            method(writer, ACC_PUBLIC | ACC_FINAL, "m", "()V", null);
            method(writer, ACC_FINAL, "hidden", "()V", null);
            method(writer, ACC_PUBLIC | ACC_STATIC | ACC_FINAL, "s", "()V", null);
        });
        classes.put("a/Between", plain(ACC_PUBLIC | ACC_SUPER, "a/Between", "a/Final"));
        ClassWriter writer = new ClassWriter(0);
        writer.visit(V17, ACC_PUBLIC | ACC_SUPER, "b/B", null, "a/Between", new String[] {"java/lang/Runnable"});
        method(writer, ACC_PUBLIC, "m", "(I)V", null);
        method(writer, ACC_PUBLIC, "hidden", "()V", null);
        writer.visitEnd();
        classes.put("b/B", writer.toByteArray());
        assertThat(loaded("b.B").getName()).isEqualTo("b.B");
        hierarchy.requireLinkable(type("b/B"));
    }

    /** Each supertype has the argument of the one below it twice, so that written out it is of exponential size. */
    @Test
    @Timeout(60)
    void type_arguments_that_double_with_each_supertype_are_undecided_past_a_bound() {
        String parameter = "<T:Ljava/lang/Object;>";
        classes.put("a/C0", generic("a/C0", parameter + "Ljava/lang/Object;", "java/lang/Object"));
        for (int i = 1; i <= 60; i++) {
            String extended = "a/C" + (i - 1);
            String signature = parameter + "L" + extended + "<Ljava/util/Map<TT;TT;>;>;";
            classes.put("a/C" + i, generic("a/C" + i, signature, extended));
        }
        assertThat(hierarchy.methods(type("a/C5"), "get"::equals)).hasSize(1);
        assertThat(catchThrowableOfType(
                                UndecidableException.class,
                                () -> hierarchy
                                        .methods(type("a/C60"), "get"::equals)
                                        .forEach(ObservedMember::declaration))
                        .found())
                .contains("where at most 1000 are read");
    }

    /** To the JVM, the attribute means nothing there, so that it may hold anything. */
    @Test
    void annotations_in_classes_older_than_Java_5_are_none() {
        write("a/A", writer -> {
            writer.visitAnnotation("I", true).visitEnd();
            writer.visitField(ACC_PUBLIC, "x", "I", "none", null).visitEnd();
        });
        assertThat(undecided("a/A").found()).contains("which is not the descriptor of a class: I");
        classes.get("a/A")[7] = 48;
        ObservedType old = TypeHierarchy.of(source, source).findInternal("a/A").orElseThrow();
        assertThat(old.declaration().annotations()).isEmpty();
        assertThat(old.fields("x").get(0).declaration().annotations()).isEmpty();
    }

    @Test
    @Timeout(60)
    void two_classes_that_are_nested_in_each_other_are_undecided() {
        write("a/A", writer -> writer.visitInnerClass("a/A", "a/B", "A", ACC_PUBLIC));
        write("a/B", writer -> writer.visitInnerClass("a/B", "a/A", "B", ACC_PUBLIC));
        ObservedType type = type("a/A");
        assertThat(type.declaration().name()).isEqualTo("a.A");
        for (Consumer<ObservedType> question : List.<Consumer<ObservedType>>of(hierarchy::access, hierarchy::around)) {
            assertThat(catchThrowableOfType(UndecidableException.class, () -> question.accept(type))
                            .found())
                    .isEqualTo("a class that is nested in one that is nested in it");
        }
    }

    private static byte[] generic(String name, String signature, String superclass) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(V17, ACC_PUBLIC | ACC_SUPER, name, signature, superclass, null);
        if (superclass.equals("java/lang/Object")) {
            method(writer, ACC_PUBLIC, "get", "()Ljava/lang/Object;", "()TT;");
        }
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static byte[] plain(int flags, String name, String superclass, String... interfaces) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(V17, flags, name, null, superclass, interfaces);
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** Loads and links a class (JVMS 5.3, 5.4). */
    private Class<?> loaded(String name) throws ClassNotFoundException, IllegalAccessException {
        ClassLoader loader = new ClassLoader() {
            @Override
            protected Class<?> findClass(String wanted) throws ClassNotFoundException {
                byte[] bytes = classes.get(wanted.replace('.', '/'));
                if (bytes == null) {
                    throw new ClassNotFoundException(wanted);
                }
                return defineClass(wanted, bytes, 0, bytes.length);
            }
        };
        Class<?> type = Class.forName(name, false, loader);
        MethodHandles.privateLookupIn(type, MethodHandles.lookup()).ensureInitialized(type);
        return type;
    }

    @Test
    void annotations_that_are_nested_without_end_are_told() {
        write("a/A", writer -> {
            Deque<AnnotationVisitor> open = new ArrayDeque<>(List.of(writer.visitAnnotation("La/Deep;", true)));
            for (int i = 0; i < 10_000; i++) {
                open.push(open.peek().visitAnnotation("deeper", "La/Deep;"));
            }
            open.forEach(AnnotationVisitor::visitEnd);
        });
        assertThat(undecided("a/A").found()).contains("nested more than 255 deep");
    }

    @Test
    void a_signature_that_is_none_matters_to_questions_that_need_it_alone() {
        write("a/A", writer -> {
            writer.visitField(ACC_PUBLIC, "broken", "Ljava/util/List;", "Ljava/util/List<TT;", null);
            writer.visitField(ACC_PUBLIC, "deep", "[I", "[".repeat(60_000) + "I", null);
            field(writer, ACC_PUBLIC, "sound", "Ljava/util/List;");
        });
        ObservedType type = type("a/A");
        assertThat(type.fields("sound").get(0).declaration().name()).isEqualTo("sound");
        ObservedMember broken = type.fields("broken").get(0);
        assertThat(broken.erasedType()).isEqualTo(ClassType.of("java.util.List"));
        UndecidableException undecided = catchThrowableOfType(UndecidableException.class, broken::declaration);
        assertThat(undecided.reason()).isEqualTo(Reason.CLASS_UNREADABLE);
        assertThat(undecided.found()).contains("Ljava/util/List<TT;").contains("at character 19");
        assertThat(catchThrowableOfType(
                        UndecidableException.class, type.fields("deep").get(0)::declaration))
                .isNotNull();
    }

    /** The JVM finds members by their descriptors, and javac reads such classes; those of Scala's compiler are some. */
    @Test
    void where_a_signature_contradicts_the_descriptor_the_descriptor_is_right() {
        write("a/A", writer -> {
            writer.visitField(ACC_PUBLIC, "liar", "Ljava/util/List;", "Ljava/util/Set<Ljava/lang/String;>;", null);
            method(writer, ACC_PUBLIC, "fewer", "(II)V", "(I)V");
            method(writer, ACC_PUBLIC, "bound", "(Ljava/lang/Object;)V", "<T::Ljava/lang/Runnable;>(TT;)V");
            method(writer, ACC_PUBLIC, "sound", "(Ljava/lang/Runnable;)V", "<T::Ljava/lang/Runnable;>(TT;)V");
        });
        assertThat(type("a/A").members())
                .extracting(member -> DeclarationPrinter.print(member.declaration(), Names.full()))
                .containsExactly(
                        "public java.util.List liar",
                        "public native void fewer(int, int)",
                        "public native void bound(java.lang.Object)",
                        "public native <T extends java.lang.Runnable> void sound(T)");
    }

    @Test
    void a_supertype_that_the_signature_does_not_tell_of_is_raw() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(
                V17,
                ACC_PUBLIC | ACC_SUPER,
                "a/A",
                "<T:Ljava/lang/Object;>Ljava/util/AbstractList<TT;>;Ljava/util/Set<TT;>;Ljava/lang/Comparable<TT;>;",
                "java/util/AbstractMap",
                new String[] {"java/lang/Comparable", "java/util/List"});
        writer.visitEnd();
        classes.put("a/A", writer.toByteArray());
        assertThat(DeclarationPrinter.print(type("a/A").declaration(), Names.full()))
                .isEqualTo("public class a.A<T> extends java.util.AbstractMap"
                        + " implements java.lang.Comparable<T>, java.util.List");
    }

    @Test
    void a_type_variable_that_nothing_declares_is_undecided_in_fields_and_methods_alike() {
        write("a/A", writer -> {
            writer.visitField(ACC_PUBLIC, "field", "Ljava/lang/Object;", "TX;", null);
            method(writer, ACC_PUBLIC, "method", "()Ljava/lang/Object;", "()TX;");
        });
        assertThat(type("a/A").members())
                .allSatisfy(member -> assertThat(catchThrowableOfType(UndecidableException.class, member::declaration)
                                .found())
                        .endsWith("where nothing declares the type variable X"));
    }

    @Test
    void a_dollar_that_separates_nothing_stays_in_the_name() {
        write("a/Module$", writer -> field(writer, ACC_PUBLIC | ACC_STATIC, "MODULE$", "La/Module$;"));
        write("a/Odd$Name", writer -> {});
        ObservedType module = hierarchy.find("a.Module$").orElseThrow();
        assertThat(module.name()).isEqualTo("a.Module$");
        assertThat(((FieldDeclaration) module.fields("MODULE$").get(0).declaration()).type())
                .isEqualTo(ClassType.of("a.Module$"));
        assertThat(hierarchy.find("a.Odd$Name").orElseThrow().name()).isEqualTo("a.Odd$Name");
    }

    @Test
    void a_nested_class_keeps_its_binary_name_where_the_attribute_does_not_fit_it() {
        write("a/Outer$Strange", writer -> writer.visitInnerClass("a/Outer$Strange", "a/Outer", "Other", ACC_PUBLIC));
        assertThat(type("a/Outer$Strange").name()).isEqualTo("a.Outer$Strange");
    }

    @Test
    void synthetic_members_and_bridges_are_told_apart() {
        write("a/A", writer -> {
            method(writer, ACC_PUBLIC | ACC_SYNTHETIC | ACC_BRIDGE, "get", "()Ljava/lang/Object;", null);
            method(writer, ACC_PUBLIC, "get", "()Ljava/lang/String;", null);
            method(writer, ACC_STATIC | ACC_SYNTHETIC, "access$000", "()V", null);
        });
        ObservedType type = type("a/A");
        assertThat(type.methods("get")).extracting(ObservedMember::isSynthetic).containsExactly(true, false);
        assertThat(type.methods("access$000").get(0).isSynthetic()).isTrue();
        assertThat(hierarchy.methods(type, "get"::equals))
                .singleElement()
                .extracting(ObservedMember::erasedType)
                .isEqualTo(ClassType.of("java.lang.String"));
    }

    @Test
    void flags_that_mean_two_things_are_not_mixed_up() {
        write("a/A", writer -> {
            method(writer, ACC_PUBLIC | ACC_VARARGS, "no_array", "(I)V", null);
            method(writer, ACC_PUBLIC | ACC_VARARGS, "varargs", "([I)V", null);
        });
        for (ObservedMember member : type("a/A").members()) {
            MethodDeclaration method = (MethodDeclaration) member.declaration();
            assertThat(method.modifiers().toString()).isEqualTo("public native");
            Parameter parameter = (Parameter) method.parameters().get(0);
            assertThat(parameter.varargs()).isEqualTo(member.name().equals("varargs"));
        }
    }

    @Test
    void a_value_that_a_field_cannot_have_is_undecided_and_one_that_means_nothing_is_none() {
        write("a/A", writer -> {
            writer.visitField(ACC_PUBLIC | ACC_STATIC | ACC_FINAL, "NO_BYTE", "B", null, 1_000);
            writer.visitField(ACC_PUBLIC | ACC_STATIC, "variable", "I", null, 1);
        });
        ObservedMember impossible = type("a/A").fields("NO_BYTE").get(0);
        assertThat(catchThrowableOfType(UndecidableException.class, impossible::declaration)
                        .found())
                .contains("1000");
        FieldDeclaration variable =
                (FieldDeclaration) type("a/A").fields("variable").get(0).declaration();
        assertThat(variable.value()).isEmpty();
    }

    @Test
    void an_inner_class_is_built_without_its_enclosing_instance_whoever_compiled_it() {
        write("a/Outer", writer -> writer.visitInnerClass("a/Outer$Inner", "a/Outer", "Inner", ACC_PUBLIC));
        write("a/Outer$Inner", writer -> {
            writer.visitInnerClass("a/Outer$Inner", "a/Outer", "Inner", ACC_PUBLIC);
            var constructor = writer.visitMethod(ACC_PUBLIC, "<init>", "(La/Outer;I)V", null, null);
            constructor.visitAnnotableParameterCount(2, true); // as the compiler of Eclipse has it
            constructor
                    .visitParameterAnnotation(1, "Ljava/lang/Deprecated;", true)
                    .visitEnd();
            code(constructor);
        });
        ConstructorDeclaration constructor = (ConstructorDeclaration)
                type("a/Outer$Inner").constructors().get(0).declaration();
        assertThat(constructor.parameters()).singleElement().satisfies(pattern -> {
            Parameter parameter = (Parameter) pattern;
            assertThat(parameter.type()).isEqualTo(PrimitiveType.INT);
            assertThat(parameter.annotations()).hasSize(1);
        });
    }

    @Test
    void a_class_that_only_pretends_to_be_an_enum_is_a_class() {
        write("a/Liar", writer -> field(writer, ACC_PUBLIC | ACC_STATIC | ACC_FINAL | ACC_ENUM, "X", "La/Liar;"));
        assertThat(type("a/Liar").fields("X").get(0).isEnumConstant()).isFalse();
    }

    @Test
    void an_old_class_knows_no_attributes_of_later_releases() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(V1_8, ACC_PUBLIC | ACC_ABSTRACT | ACC_INTERFACE, "a/Old", null, "java/lang/Object", null);
        writer.visitPermittedSubclass("a/Other");
        writer.visitEnd();
        classes.put("a/Old", writer.toByteArray());
        assertThat(type("a/Old").declaration().permitted()).isEmpty();
    }

    private void write(String name, Consumer<ClassWriter> content) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(V17, ACC_PUBLIC | ACC_SUPER, name, null, "java/lang/Object", null);
        content.accept(writer);
        writer.visitEnd();
        classes.put(name, writer.toByteArray());
    }

    private static void field(ClassWriter writer, int access, String name, String descriptor) {
        writer.visitField(access, name, descriptor, null, null).visitEnd();
    }

    /** A method that is native unless it is static, so that it needs no code. */
    private static void method(ClassWriter writer, int access, String name, String descriptor, String signature) {
        writer.visitMethod(access | ACC_NATIVE, name, descriptor, signature, null)
                .visitEnd();
    }

    private static void code(org.objectweb.asm.MethodVisitor method) {
        method.visitCode();
        method.visitInsn(org.objectweb.asm.Opcodes.RETURN);
        method.visitMaxs(0, 9);
        method.visitEnd();
    }

    private static int indexOf(byte[] bytes, String ascii) {
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        return text.indexOf(ascii);
    }

    private static Class<?> defined(byte[] bytes) {
        return new ClassLoader() {
            Class<?> define() {
                return defineClass(null, bytes, 0, bytes.length);
            }
        }.define();
    }

    private ObservedType type(String internalName) {
        return hierarchy.findInternal(internalName).orElseThrow();
    }

    private UndecidableException undecided(String internalName) {
        return catchThrowableOfType(UndecidableException.class, () -> hierarchy.findInternal(internalName));
    }
}
