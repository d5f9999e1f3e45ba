package io.importspy;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java itself, held against its own past: what the JDK's release notes list as removed is found, and nothing stays open. */
final class JavaBaseTest {

    private static final int EARLIER = 11;

    @TempDir
    Path folder;

    @Test
    void what_java_took_away_since_11_is_found() throws Exception {
        Path before = JavaBase.of(EARLIER, folder);
        Path now = JavaBase.running(folder);

        Verdict verdict = ImportSpy.check(CheckRequest.of(Baseline.of(before).name("Java 11"), now));

        assertThat(verdict.findings()).noneMatch(finding -> finding.outcome() == Outcome.UNDECIDED);
        assertThat(verdict.findings().stream().map(finding -> finding.id() + " " + finding.subject()))
                .contains(
                        "type.missing java.security.acl.Acl",
                        "type.missing java.util.jar.Pack200",
                        "type.missing java.util.jar.Pack200.Packer",
                        "member.missing java.lang.Runtime.traceInstructions(boolean)",
                        "member.missing java.lang.Runtime.traceMethodCalls(boolean)",
                        "member.access java.lang.reflect.Modifier.Modifier()",
                        "member.access java.net.URLDecoder.URLDecoder()")
                .noneMatch(found -> found.startsWith("type.missing java.lang."));
    }
}
