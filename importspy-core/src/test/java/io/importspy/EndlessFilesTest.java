package io.importspy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.importspy.fixture.Gate;
import io.importspy.fixture.Patience;
import io.importspy.fixture.Pipe;
import io.importspy.report.AuditLog;
import io.importspy.report.GitRoot;
import io.importspy.report.ReportFormat;
import io.importspy.report.Run;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever somebody may name where a file is due: reading some of it never ends, and no check may wait for it. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = Patience.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class EndlessFilesTest {

    private static final String CONTRACT = "types: [com.acme.Plugin]\n";

    @TempDir
    Path folder;

    private Gate gate;

    /** What is no file. */
    enum NoFile {
        PIPE,
        DEVICE,
        FOLDER,
        CIRCLE;

        Path at(Path path) throws Exception {
            Files.createDirectories(path.getParent());
            return switch (this) {
                case PIPE -> Pipe.at(path);
                case DEVICE -> Files.createSymbolicLink(path, Path.of("/dev/zero"));
                case FOLDER -> Files.createDirectory(path);
                case CIRCLE -> Files.createSymbolicLink(path, path.getFileName());
            };
        }
    }

    @BeforeEach
    void compile() {
        gate = Gate.of(folder, "package com.acme; public class Plugin {}").withoutEnvironment();
    }

    @ParameterizedTest
    @EnumSource
    void a_contract(NoFile kind) throws Exception {
        kind.at(folder.resolve("contract.yml"));
        CheckRequest request = gate.request("contract.yml", Optional.empty());
        assertThat(ids(ImportSpy.check(request))).containsExactly("contract.unreadable");
        assertThat(ImportSpy.accept(request).remaining())
                .extracting(Finding::id)
                .containsExactly("contract.unreadable");
    }

    @ParameterizedTest
    @EnumSource
    void a_contract_that_another_one_extends(NoFile kind) throws Exception {
        kind.at(folder.resolve("base.yml"));
        assertThat(ids(gate.verdict("extends: base.yml\n" + CONTRACT))).containsExactly("contract.extends");
    }

    @ParameterizedTest
    @EnumSource
    void an_environment(NoFile kind) throws Exception {
        Path place = kind.at(folder.resolve("place"));
        assertThat(ids(gate.in(place).verdict("deployments: [{os: linux}]")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("environment.un");
    }

    @ParameterizedTest
    @EnumSource
    void a_release_file(NoFile kind) throws Exception {
        kind.at(folder.resolve("jdk/release"));
        assertThat(ids(gate.in(folder.resolve("jdk")).verdict("deployments: [{os: linux}]")))
                .containsExactly("environment.unrecognised");
    }

    @ParameterizedTest
    @EnumSource
    void a_file_of_an_image(NoFile kind) throws Exception {
        Path layout = Files.createDirectory(folder.resolve("image"));
        Files.writeString(layout.resolve("oci-layout"), "{\"imageLayoutVersion\": \"1.0.0\"}");
        kind.at(layout.resolve("index.json"));
        assertThat(ids(gate.in(layout).verdict("deployments: [{os: linux}]")))
                .containsExactly("environment.unreadable");
    }

    @ParameterizedTest
    @EnumSource
    void an_artifact(NoFile kind) throws Exception {
        Path artifact = kind.at(folder.resolve("lib/plugin.jar"));
        Verdict verdict =
                new Gate(folder, artifact).asking(CheckRequest::audited).verdict(CONTRACT);
        assertThat(verdict.findings()).isNotEmpty();
        assertThat(verdict.evidence().artifact().orElseThrow().sha256().isEmpty())
                .isEqualTo(kind != NoFile.FOLDER);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_in_a_folder_of_classes(NoFile kind) throws Exception {
        kind.at(folder.resolve("classes/com/acme/Other.class"));
        String contract = "types: [com.acme.Other, com.acme.Plugin]\nimports: {never: [sun.misc.Unsafe]}\n"
                + "contents: {never: ['*.jks']}\nintegrity: {sha256: " + "0".repeat(64) + "}";
        assertThat(gate.verdict(contract).findings()).isNotEmpty();
        assertThat(gate.asking(CheckRequest::audited).verdict(contract).findings())
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_module(NoFile kind) throws Exception {
        kind.at(folder.resolve("lib/model.jar"));
        assertThat(gate.verdict("modules: [{module: lib/model.jar, types: [com.acme.Model]}]")
                        .findings())
                .isNotEmpty();
        assertThat(gate.verdict("modules: [{module: 'lib/*.jar', types: [com.acme.Model]}]")
                        .findings())
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "DEVICE", mode = EnumSource.Mode.EXCLUDE)
    void an_audit_log(NoFile kind) throws Exception {
        Path log = kind.at(folder.resolve("audit.jsonl"));
        assertThatThrownBy(() -> AuditLog.append(log, List.of())).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_report(NoFile kind) throws Exception {
        kind.at(folder.resolve("reports/importspy.json"));
        Run run = new Run(List.of(), GitRoot.around(folder), "1");
        assertThatThrownBy(() -> ReportFormat.JSON.write(run, folder.resolve("reports")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void folders_that_are_linked_in_a_circle() throws Exception {
        Files.createSymbolicLink(folder.resolve("classes/com/acme/again"), folder.resolve("classes"));
        assertThat(ids(gate.verdict("contents: {never: ['*.jks']}"))).containsOnly("entry.unreadable");
        Files.createDirectory(folder.resolve("image"));
        Files.writeString(folder.resolve("image/oci-layout"), "{}");
        Files.createSymbolicLink(folder.resolve("image/blobs"), folder.resolve("image"));
        assertThat(ids(gate.in(folder.resolve("image")).verdict("deployments: [{os: linux}]")))
                .contains("environment.unreadable");
    }

    private static List<String> ids(Verdict verdict) {
        return verdict.findings().stream().map(Finding::id).toList();
    }
}
