package io.importspy.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each case says what breaks, and javac and the JVM say so too. */
final class CompatibilityOracleTest {

    @TempDir
    static Path folder;

    private static Oracle oracle;

    @BeforeAll
    static void openOracle() {
        oracle = new Oracle(folder);
    }

    @AfterAll
    static void closeOracle() throws IOException {
        oracle.close();
    }

    @TestFactory
    Stream<DynamicTest> javac_and_the_JVM_agree() {
        return Cases.all().stream().map(one -> dynamicTest(one.toString(), () -> agree(one)));
    }

    private static void agree(Case one) {
        Oracle.Judgement judgement = oracle.judge(one);
        assertThat(judgement.breaks())
                .as("%s%n%s", one, String.join("\n", judgement.evidence()))
                .isEqualTo(one.shown());
    }
}
