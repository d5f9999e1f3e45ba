package io.importspy.check.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.importspy.fixture.ClassFiles;
import io.importspy.fixture.Gate;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.RuleId;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** A class that its InnerClasses attribute puts inside itself (JVMS 4.7.6) keeps {@code imports} from saying that all is well. */
class NestedInItselfTest {

    private static final String NEVER = "imports: {never: [java.sql..*]}";
    private static final String ONLY = "imports: {only: ['java..*']}";

    @TempDir
    Path folder;

    @Test
    void the_JVM_refuses_it() throws IOException {
        nest("a/A", "a/A", "a/A");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.resolve("classes").toUri().toURL()}, null)) {
            assertThatThrownBy(() -> loader.loadClass("a.A"))
                    .isInstanceOf(ClassFormatError.class)
                    .hasMessageContaining("both outer and inner class");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {NEVER, ONLY})
    void the_class_itself_is_unreadable(String contract) throws IOException {
        nest("a/A", "a/A", "a/A");
        assertUnreadable(contract);
    }

    @ParameterizedTest
    @ValueSource(strings = {NEVER, ONLY})
    void a_class_that_says_so_of_another_one_is_unreadable(String contract) throws IOException {
        nest("a/A", "a/B", "a/B");
        assertUnreadable(contract);
    }

    @ParameterizedTest
    @ValueSource(strings = {NEVER, ONLY})
    void a_class_that_nests_two_in_each_other_is_unreadable(String contract) throws IOException {
        ClassWriter writer = type("a/A");
        writer.visitInnerClass("a/B", "a/C", "B", Opcodes.ACC_PUBLIC);
        writer.visitInnerClass("a/C", "a/B", "C", Opcodes.ACC_PUBLIC);
        ClassFiles.write(folder.resolve("classes"), "a/A", writer);
        assertUnreadable(contract);
    }

    private void nest(String name, String inner, String outer) throws IOException {
        ClassWriter writer = type(name);
        writer.visitInnerClass(inner, outer, "A", Opcodes.ACC_PUBLIC);
        ClassFiles.write(folder.resolve("classes"), name, writer);
    }

    private static ClassWriter type(String name) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, name, null, "java/lang/Object", null);
        return writer;
    }

    private void assertUnreadable(String contract) {
        assertThat(new Gate(folder, folder.resolve("classes")).verdict(contract).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(RuleId.CLASS_UNREADABLE);
                    assertThat(finding.outcome()).isEqualTo(Outcome.UNDECIDED);
                    assertThat(finding).extracting(Finding::found).asString().contains("within itself");
                });
    }
}
