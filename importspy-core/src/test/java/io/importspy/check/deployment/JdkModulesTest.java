package io.importspy.check.deployment;

import io.importspy.fixture.ClassFiles;
import io.importspy.fixture.Gate;
import io.importspy.fixture.Jlink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class JdkModulesTest {

    private static final String SHOP = """
            package com.acme;

            import java.util.logging.Logger;

            public class Shop {
                java.util.List<java.sql.Date> dates; // a signature needs no module

                Object connect(String url) throws Exception {
                    Logger log = null;
                    return java.sql.DriverManager.getConnection(url); // HERE jdk.module: 2 classes refer to it
                }

                static class Other {
                    Other(java.sql.Connection connection) {}
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void a_runtime_without_a_module_that_the_code_refers_to_is_stopped() {
        Gate gate = Gate.with(folder, List.of("--release", "17"), SHOP);
        gate.in(Jlink.image(folder.resolve("small"), "java.base")).check("""
                deployments:
                  - java: "[17,)"  # VIOLATION jdk.module: com.acme.Shop.connect(String) refers to java.sql
                """);
        gate = new Gate(folder, gate.artifact());
        gate.in(Jlink.image(folder.resolve("large"), "java.base,java.sql")).check("deployments: [{java: '[17,)'}]");
        gate.check("deployments: [{java: '[17,)'}]");
        gate.withoutEnvironment().check("deployments: [{java: '[17,)'}]");
    }

    @Test
    void a_module_that_a_descriptor_requires_is_asked_for() {
        Path image = Jlink.image(folder.resolve("image"), "java.base");
        Gate gate = Gate.with(
                folder, List.of("--release", "17"), "module a { requires java.sql; requires static java.logging; }");
        gate.in(image)
                .check("deployments: [{java: '[17,)'}] # VIOLATION jdk.module: since module-info refers to java.sql");
    }

    @Test
    void what_a_library_has_as_well_needs_no_module() throws IOException {
        ClassFiles.write(folder, "java/sql/Extra", writer("java/sql/Extra"));
        ClassWriter user = writer("a/A");
        user.visitField(0, "extra", "Ljava/sql/Extra;", null, null);
        ClassFiles.write(folder, "a/A", user);
        Gate gate = new Gate(folder, folder).in(Jlink.image(folder.resolve("image"), "java.base"));
        gate.check("deployments: [{java: '[17,)'}]");
        user.visitField(0, "date", "Ljava/sql/Date;", null, null);
        ClassFiles.write(folder, "a/A", user);
        gate.check("deployments: [{java: '[17,)'}] # VIOLATION jdk.module: a.A.date refers to java.sql.Date");
    }

    @Test
    void a_class_file_that_cannot_be_read_is_undecided() throws IOException {
        Gate gate = Gate.with(folder, List.of("--release", "17"), "class A { java.sql.Date date; }");
        Files.write(gate.artifact().resolve("B.class"), new byte[] {1, 2, 3});
        gate.in(Jlink.image(folder.resolve("image"), "java.base", "--release-info", "add:OS_NAME=Linux"))
                .check("""
                deployments:
                  - os: linux  # UNDECIDED class.unreadable: B.class # VIOLATION jdk.module: A.date
                """);
    }

    private static ClassWriter writer(String name) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_SUPER, name, null, "java/lang/Object", null);
        return writer;
    }
}
