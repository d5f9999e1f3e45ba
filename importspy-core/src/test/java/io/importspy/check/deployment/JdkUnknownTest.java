package io.importspy.check.deployment;

import io.importspy.artifact.Artifact;
import io.importspy.artifact.ClassPath;
import io.importspy.artifact.Jdk;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Modules;
import io.importspy.contract.Contract;
import io.importspy.contract.reader.ContractReader;
import io.importspy.fixture.Compiled;
import io.importspy.fixture.Marks;
import io.importspy.reference.ReferenceIndex;
import io.importspy.release.JavaReleases;
import io.importspy.verdict.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JDK that does not tell what other releases have, such as a JRE. */
class JdkUnknownTest {

    private static final int NEWEST = Runtime.version().feature();

    @TempDir
    Path home;

    @Test
    void past_releases_are_undecided_where_the_jdk_has_no_record_of_them() throws Exception {
        check("""
                deployments:
                  - java: "[17,)"
                  - java: "[8,18)"     # UNDECIDED jdk.unknown: ct.sym
                """.replace("17", String.valueOf(NEWEST)));
    }

    @Test
    void past_releases_are_undecided_where_the_record_of_them_is_damaged() throws Exception {
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("lib/ct.sym"), "no archive");
        check("""
                deployments:
                  - java: "[8,18)"     # UNDECIDED jdk.unknown: run the build with a complete JDK
                """);
    }

    private void check(String contract) throws Exception {
        Path file = Files.writeString(home.resolve("spymodel.yml"), contract);
        Path classes = Compiled.into(
                home.resolve("classes"),
                List.of(),
                "package com.acme; public class Plugin { String s = \"\".trim(); }");
        Expectations expectations = new Expectations();
        try (Artifact artifact = Artifact.open(classes, Runtime.version());
                ClassPath classPath = ClassPath.of(artifact, List.of(), Jdk.running())) {
            Contract read = ContractReader.read(file, "spymodel.yml");
            Inspection inspection = new Inspection(
                    read,
                    read.deployments(),
                    artifact,
                    TypeHierarchy.of(artifact, classPath),
                    classPath,
                    ReferenceIndex.of(artifact),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    new Modules(file, List.of(), Optional.empty()),
                    () -> LocalDate.EPOCH);
            new JdkApiRule(() -> JavaReleases.running(home)).check(inspection, expectations);
        }
        Marks.assertMatched(contract, Verdict.of("", "", expectations.all(), Duration.ZERO));
    }
}
