package io.importspy.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oracle answers only where its clients are fair witnesses. */
final class OracleTest {

    @TempDir
    Path folder;

    private Oracle oracle;

    @BeforeEach
    void openOracle() {
        oracle = new Oracle(folder);
    }

    @AfterEach
    void closeOracle() throws IOException {
        oracle.close();
    }

    @Test
    void a_client_that_fails_with_the_first_version_is_no_witness() {
        assertThatThrownBy(() -> judge("throw new IllegalStateException();"))
                .hasMessage("the client 'x' fails with v1")
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_client_that_does_not_compile_with_the_first_version_is_no_witness() {
        assertThatThrownBy(() -> judge("new B();")).hasMessageContaining("the client 'x' does not compile");
    }

    @Test
    void a_client_in_a_package_of_the_API_is_no_witness() {
        assertThatThrownBy(() ->
                        judge("class Main { public static void main(String[] args) { } }\npackage api; class X { }"))
                .hasMessage("the client 'x' is in a package of the API: [api]");
    }

    @Test
    void each_client_is_heard_by_itself() {
        Oracle.Judgement judgement = judge("new A();\n-- client y\nnew A().gone();");

        assertThat(judgement.breaks()).isEqualTo(Breaks.of("source binary"));
        assertThat(judgement.evidence())
                .satisfiesExactly(
                        source -> assertThat(source).startsWith("the client 'y' as source: cannot find symbol"),
                        binary ->
                                assertThat(binary).startsWith("the client 'y' as binary: java.lang.NoSuchMethodError"));
    }

    private Oracle.Judgement judge(String client) {
        String text = """
                # a method disappears
                -- v1
                public class A { public void gone() { } }
                -- v2
                public class A { }
                -- client x
                %s
                -- expect source binary
                """;
        return oracle.judge(Cases.read("family", text.formatted(client)).get(0));
    }
}
