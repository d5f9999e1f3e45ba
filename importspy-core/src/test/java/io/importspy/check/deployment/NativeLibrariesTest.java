package io.importspy.check.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.environment.Architecture;
import io.importspy.environment.NativeLibrary;
import io.importspy.environment.OperatingSystem;
import io.importspy.fixture.Gate;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibrariesTest {

    @TempDir
    Path folder;

    private Gate gate;

    @BeforeEach
    void compile() {
        gate = Gate.with(folder, List.of("--release", "17"), "package com.acme; public class Plugin {}")
                .withoutEnvironment();
    }

    @Test
    void the_libraries_of_the_JVM_at_hand_are_for_the_platform_at_hand() throws IOException {
        int read = 0;
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("java.home")))) {
            for (Path file : files.filter(file -> NativeLibrariesRule.isLibrary(file.toString()))
                    .filter(Files::isRegularFile)
                    .toList()) {
                assertThat(NativeLibrary.read(Files.readAllBytes(file)))
                        .as("%s", file)
                        .containsExactly(new NativeLibrary(
                                OperatingSystem.ofName(System.getProperty("os.name"))
                                        .orElseThrow(),
                                Architecture.parse(System.getProperty("os.arch"))));
                read++;
            }
        }
        assertThat(read).isGreaterThan(5);
    }

    @Test
    void an_artifact_has_a_library_for_each_platform_of_a_deployment() throws IOException {
        write("native/one/libfast.so", elf(62, 0));
        write("native/two/fast.dll", windows(0x8664));
        gate.check("""
                deployments:
                  - os: linux
                    arch: amd64
                  - os: [linux, windows]
                    arch: x86_64
                  - os: windows
                  - arch: x86_64
                  - java: "[17,)"
                  - name: arm
                    os: [linux, windows]   # VIOLATION native.platform: for linux/aarch64, windows/aarch64
                    arch: [x86_64, aarch64]
                  - os: macos   # VIOLATION native.platform: 2 native libraries for linux/x86_64, windows/x86_64
                  - os: freebsd # VIOLATION native.platform: for freebsd (the deployment at line
                """);
    }

    @Test
    void a_universal_library_is_for_all_that_is_in_it() throws IOException {
        write("libfast.dylib", universal(0x01000007, 0x0100000C));
        gate.check("deployments: [{os: macos, arch: [arm64, amd64]}]");
        gate.check("deployments: [{os: macos, arch: [arm64, x86]}] # VIOLATION native.platform: for macos/x86 ");
        write("libfast.dylib", mac(0x0100000C));
        gate.check("deployments: [{os: macos, arch: arm64}]");
        gate.check("deployments: [{os: macos, arch: amd64}] # VIOLATION native.platform: for macos/x86_64 ");
    }

    @Test
    void a_header_that_does_not_tell_is_undecided_where_it_matters() throws IOException {
        write("libfast.so", elf(62, 0));
        gate.check("deployments: [{os: solaris}]  # UNDECIDED native.unknown: for linux/x86_64");
        gate.check("deployments: [{os: solaris, arch: arm64}]  # VIOLATION native.platform");
        gate.check("deployments: [{os: freebsd}]  # VIOLATION native.platform");
        write("libodd.so", "INPUT(libfast.so)".getBytes());
        gate.check("deployments: [{os: linux}]");
        gate.check("deployments: [{os: aix}] # UNDECIDED native.unknown: the header of libodd.so does not tell");
    }

    @Test
    void an_artifact_without_libraries_runs_everywhere() {
        gate.check("deployments: [{os: zos, java: '[17,)'}]");
    }

    @Test
    void a_header_that_is_cut_off_or_leads_nowhere_is_none() {
        for (byte[] sound : List.of(elf(62, 0), windows(0x8664), mac(7), universal(7, 7))) {
            for (int length = 0; length < sound.length; length++) {
                NativeLibrary.read(java.util.Arrays.copyOf(sound, length)); // and no exception
            }
        }
        byte[] lost = windows(0x8664);
        ByteBuffer.wrap(lost).order(ByteOrder.LITTLE_ENDIAN).putInt(0x3C, Integer.MAX_VALUE);
        assertThat(NativeLibrary.read(lost)).isEmpty();
        byte[] endless = universal(7, 7);
        ByteBuffer.wrap(endless).putInt(4, -1);
        assertThat(NativeLibrary.read(endless)).isNotEmpty();
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = gate.artifact().resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static byte[] elf(int machine, int abi) {
        ByteBuffer bytes = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, (byte) abi}).putShort(18, (short) machine);
        return bytes.array();
    }

    private static byte[] windows(int machine) {
        ByteBuffer bytes = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(new byte[] {'M', 'Z'}).putInt(0x3C, 0x80).putInt(0x80, 0x4550).putShort(0x84, (short) machine);
        return bytes.array();
    }

    private static byte[] mac(int processor) {
        ByteBuffer bytes = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        return bytes.putInt(0xFEEDFACF).putInt(processor).array();
    }

    private static byte[] universal(int... processors) {
        ByteBuffer bytes = ByteBuffer.allocate(100).putInt(0xCAFEBABE).putInt(processors.length);
        for (int i = 0; i < processors.length; i++) {
            bytes.putInt(8 + i * 20, processors[i]);
        }
        return bytes.array();
    }
}
