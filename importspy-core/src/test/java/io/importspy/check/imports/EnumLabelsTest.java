package io.importspy.check.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Compiled;
import io.importspy.fixture.Gate;
import io.importspy.verdict.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Enum constants that are labels of a switch with patterns, as javac 21 and later write them. */
class EnumLabelsTest {

    private static final String LOOKUP = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;";
    private static final String LINKER = "java/lang/runtime/SwitchBootstraps";
    private static final String DESC = "Ljava/lang/constant/ClassDesc;";
    private static final String ENUM_DESC = "Ljava/lang/Enum$EnumDesc;";
    private static final String NEVER = "imports: {never: [java.time.Month, java.time.DayOfWeek.MONDAY]}";
    private static final String ONLY = "imports: {only: ['java.lang..*']}";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "imports: {never: [java.time.DayOfWeek]}",
                "imports: {never: [java.time.DayOfWeek.MONDAY]}",
                "imports: {never: ['java.time..*']}",
                ONLY
            })
    void a_label_of_a_switch_over_objects_is_a_reference(String contract) throws IOException {
        assertThat(found(overObjects("java.time.DayOfWeek", "MONDAY"), contract))
                .singleElement()
                .asString()
                .startsWith("java.time.DayOfWeek")
                .endsWith("; used in com.acme.A.of(Object)");
    }

    @Test
    void other_constants_of_the_enum_are_not_referred_to() throws IOException {
        assertThat(found(overObjects("java.time.DayOfWeek", "TUESDAY"), NEVER)).isEmpty();
    }

    @Test
    void a_label_of_a_switch_over_an_enum_is_a_reference() throws IOException {
        assertThat(found(overEnum(), NEVER))
                .containsExactly("java.time.DayOfWeek.MONDAY; used in com.acme.A.of(DayOfWeek)");
    }

    /** {@code ClassDesc.of} refuses them when the switch is run. */
    @ParameterizedTest
    @ValueSource(strings = {"", "[Ljava.time.DayOfWeek;", "a;b"})
    void a_text_that_is_no_name_of_a_type_is_no_reference(String name) throws IOException {
        assertThat(found(overObjects(name, "MONDAY"), ONLY)).isEmpty();
        assertThat(found(overObjects("java.time.DayOfWeek", name), ONLY)).isEmpty();
    }

    /** JDK 21 to 25 have both forms. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void javac_writes_them_so() {
        Path classes = folder.resolve("classes");
        Compiled.into(classes, List.of(), """
                package com.acme;
                import java.time.*;
                class A {
                    static int a(Object o) { return switch (o) { case Month.MAY -> 1; default -> 2; }; }
                    static int b(DayOfWeek d) { return switch (d) { case null -> 0; case MONDAY -> 1; default -> 2; }; }
                }
                """);
        assertThat(found(classes, NEVER))
                .containsExactlyInAnyOrder(
                        "java.time.Month; used in com.acme.A.a(Object) (A.java:4)",
                        "java.time.DayOfWeek.MONDAY; used in com.acme.A.b(DayOfWeek) (A.java:5)");
    }

    private List<String> found(Path classes, String contract) {
        return new Gate(folder, classes)
                .verdict(contract).findings().stream()
                        .map(Finding::found)
                        .map(found -> found.orElse("nothing"))
                        .toList();
    }

    /** {@code switch (o) { case DayOfWeek.MONDAY -> … }}. */
    private Path overObjects(String type, String constant) throws IOException {
        Handle invoke = handle(
                "java/lang/invoke/ConstantBootstraps",
                "invoke",
                LOOKUP + "Ljava/lang/Class;Ljava/lang/invoke/MethodHandle;[Ljava/lang/Object;)Ljava/lang/Object;");
        Handle typeOf = new Handle(
                Opcodes.H_INVOKESTATIC, "java/lang/constant/ClassDesc", "of", "(Ljava/lang/String;)" + DESC, true);
        Handle constantOf = handle("java/lang/Enum$EnumDesc", "of", "(" + DESC + "Ljava/lang/String;)" + ENUM_DESC);
        ConstantDynamic typeDesc = new ConstantDynamic("invoke", DESC, invoke, typeOf, type);
        return classes(
                "java/lang/Object",
                code -> code.visitInvokeDynamicInsn(
                        "typeSwitch",
                        "(Ljava/lang/Object;I)I",
                        linker("typeSwitch"),
                        new ConstantDynamic("invoke", ENUM_DESC, invoke, constantOf, typeDesc, constant)));
    }

    /** {@code switch (day) { case null -> … case MONDAY -> … }}, as it is written for Java 25. */
    private Path overEnum() throws IOException {
        return classes(
                "java/time/DayOfWeek",
                code -> code.visitInvokeDynamicInsn(
                        "enumSwitch", "(Ljava/time/DayOfWeek;I)I", linker("enumSwitch"), "MONDAY"));
    }

    private static Handle linker(String name) {
        return handle(
                LINKER, name, LOOKUP + "Ljava/lang/invoke/MethodType;[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;");
    }

    private static Handle handle(String owner, String name, String descriptor) {
        return new Handle(Opcodes.H_INVOKESTATIC, owner, name, descriptor, false);
    }

    private interface Call {
        void write(MethodVisitor code);
    }

    private Path classes(String selector, Call call) throws IOException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_SUPER, "com/acme/A", null, "java/lang/Object", null);
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "of", "(L" + selector + ";)I", null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitInsn(Opcodes.ICONST_0);
        call.write(code);
        code.visitInsn(Opcodes.IRETURN);
        code.visitMaxs(2, 1);
        code.visitEnd();
        Path file = folder.resolve("classes/com/acme/A.class");
        Files.createDirectories(file.getParent());
        Files.write(file, writer.toByteArray());
        return folder.resolve("classes");
    }
}
