package io.importspy.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JdkTest {
    @TempDir
    Path folder;

    static Stream<Class<?>> types() {
        return Stream.of(
                Object.class,
                java.util.Map.Entry.class,
                java.sql.Driver.class,
                javax.swing.JFrame.class,
                java.awt.Frame.class,
                java.awt.datatransfer.Transferable.class,
                org.w3c.dom.Node.class,
                com.sun.source.tree.Tree.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_running_JDK_gives_the_bytes_that_its_loaders_give(Class<?> type) {
        try (Jdk jdk = Jdk.running()) {
            assertThat(jdk.require(TestJars.internalName(type)).bytes()).isEqualTo(TestJars.classFile(type));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_JDK_on_disk_gives_the_same_bytes_if_it_is_the_same(Class<?> type) {
        try (Jdk jdk = Jdk.at(Path.of(System.getProperty("java.home")))) {
            assertThat(jdk.require(TestJars.internalName(type)).bytes()).isEqualTo(TestJars.classFile(type));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com/acme/Foo",
                "java/lang/Nothing",
                "java/lang",
                "java/lang/",
                "/java/lang/Object",
                "java//lang/Object",
                "java/lang/../lang/Object",
                "java.lang.Object",
                "java\\lang\\Object",
                "java/lang/Object\0",
                "java/util/java/lang/Object",
                "modules/java.base/java/lang/Object",
                "module-info",
                "org/junit/jupiter/api/Test",
                "jdk/none/None",
                ""
            })
    void nothing_else_is_of_the_JDK(String name) {
        try (Jdk running = Jdk.running();
                Jdk onDisk = Jdk.at(Path.of(System.getProperty("java.home")))) {
            assertThat(running.find(name)).isEmpty();
            assertThat(onDisk.find(name)).isEmpty();
        }
    }

    @Test
    void modules_that_the_JVM_did_not_start_with_are_of_the_JDK() {
        try (Jdk jdk = Jdk.running()) {
            assertThat(jdk.find("jdk/incubator/vector/Vector")).isPresent();
        }
    }

    @Test
    void what_is_no_JDK_is_unreadable() {
        assertThatThrownBy(() -> Jdk.at(folder))
                .isInstanceOfSatisfying(
                        UndecidableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.ARTIFACT_UNREADABLE));
    }
}
