package io.importspy.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.importspy.CheckRequest;
import io.importspy.ImportSpy;
import io.importspy.verdict.Coverage;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Incompatibility;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Verdict;
import io.importspy.verdict.Waived;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnValueTest {

    @TempDir
    private Path folder;

    private static final Finding FINDING = new Finding(
            Outcome.VIOLATED,
            RuleId.MEMBER_MISSING,
            Severity.WARNING,
            new Subject.Named("com.acme.Mail.retry()"),
            Optional.of("public void retry()"),
            Optional.empty(),
            Optional.of(new Place("spymodel.yml", 5, 17)),
            Optional.of(Place.of("Mail.java", 3)),
            Optional.of("the host retries"),
            "add the method",
            Optional.empty(),
            Optional.of(Incompatibility.both("JLS 13.4.12")));

    private static final Verdict VERDICT = new Verdict(
            "mail.jar",
            "spymodel.yml",
            List.of(FINDING),
            List.of(new Waived(FINDING, new Place("spymodel.yml", 7, 5), "later", Optional.of(LocalDate.EPOCH))),
            new Coverage(3, 1, Optional.of("production"), List.of("integrity")),
            Duration.ofMillis(45));

    @Test
    void a_verdict_of_another_class_loader_is_the_same_verdict() throws Exception {
        try (URLClassLoader stranger = stranger(OwnValue.class, Verdict.class)) {
            Method abroad = stranger.loadClass(OwnValue.class.getName()).getDeclaredMethod("of", Object.class);
            abroad.setAccessible(true);
            Object foreign = abroad.invoke(null, VERDICT);

            assertThat(foreign).isNotInstanceOf(Verdict.class).hasToString(VERDICT.toString());
            assertThat(OwnValue.of(foreign)).isEqualTo(VERDICT);
        }
    }

    @Test
    void the_lines_of_a_contract_that_another_class_loader_has_read_can_be_shown() throws Exception {
        Path contract = Files.writeString(folder.resolve("spymodel.yml"), "types:\n  - type: com.acme.Mail\n");
        Verdict verdict = ImportSpy.check(CheckRequest.of(contract, folder.resolve("gone.jar")));
        try (URLClassLoader stranger = stranger(OwnValue.class, Verdict.class)) {
            Method abroad = stranger.loadClass(OwnValue.class.getName()).getDeclaredMethod("of", Object.class);
            abroad.setAccessible(true);

            Verdict own = (Verdict) OwnValue.of(abroad.invoke(null, verdict));

            assertThat(own.evidence().lines().outlines(10))
                    .isNotEmpty()
                    .isEqualTo(verdict.evidence().lines().outlines(10));
        }
    }

    @Test
    void what_only_another_version_knows_is_not_passed_over() throws Exception {
        Workshop later = new Workshop();
        later.compile("io/importspy/verdict/Later.java", """
                package io.importspy.verdict;

                public record Later(String name) {}
                """);
        try (URLClassLoader stranger =
                new URLClassLoader(new URL[] {later.classes().toUri().toURL()})) {
            Object foreign = stranger.loadClass("io.importspy.verdict.Later")
                    .getConstructor(String.class)
                    .newInstance("mail");

            assertThatThrownBy(() -> OwnValue.of(foreign)).isInstanceOf(ReflectiveOperationException.class);
        }
    }

    private static URLClassLoader stranger(Class<?>... shared) {
        URL[] places = List.of(shared).stream()
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
    }
}
