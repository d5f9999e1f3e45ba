package io.importspy.check;

import io.importspy.fixture.Gate;
import io.importspy.fixture.Jars;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is undecided at the line that asks for it, and in the code where something needs it. */
class UnreadableTest {

    private static final int SIXTY_FOUR_MIB = 64 << 20;

    @TempDir
    Path folder;

    @Test
    void a_supertype_that_is_nowhere_is_undecided_only_where_it_matters() throws IOException {
        Gate gate = Gate.of(folder, """
                package com.acme;
                public class Plugin extends Base { // HERE type.not-found: com.acme.Base
                    public void own() {}
                }
                """, """
                package com.acme;
                public class Base { public void inherited() {} }
                """);
        Files.delete(classFile("Base"));
        gate.check("""
                using: [com.acme.Base]
                types:
                  - type: class com.acme.Plugin extends Base
                    members:
                      - void own()
                      - void inherited()   # UNDECIDED type.not-found: com.acme.Base
                """);
    }

    @Test
    void a_module_descriptor_that_cannot_be_read_hides_no_other_finding() throws IOException {
        Gate gate = Gate.of(folder, "package com.acme; public interface Plugin { void stop(); }", """
                module com.acme {
                    exports com.acme;
                }
                """);
        Files.write(gate.artifact().resolve("module-info.class"), "no class at all".getBytes(StandardCharsets.UTF_8));
        gate.check("""
                match: exact # UNDECIDED class.unreadable: module-info.class
                types:
                  - type: public interface com.acme.Plugin # UNDECIDED class.unreadable # VIOLATION type.abstract-method
                    members:
                      - void run() # VIOLATION member.missing
                """);
    }

    @Test
    void a_type_that_only_a_member_mentions_is_missed_at_that_member() throws IOException {
        Gate gate = Gate.of(folder, """
                package com.acme;
                public class Plugin {
                    public void quiet() {}
                    public void loud() throws Noise {} // HERE type.not-found: com.acme.Noise
                }
                """, "package com.acme; public class Noise extends Exception {}");
        Files.delete(classFile("Noise"));
        gate.check("""
                types:
                  - type: com.acme.Plugin
                    members:
                      - void quiet()
                      - void loud()        # UNDECIDED type.not-found: com.acme.Noise
                """);
    }

    @Test
    void a_class_that_cannot_be_read_is_undecided_where_a_type_inherits_from_it() throws IOException {
        Gate gate = Gate.of(
                folder,
                """
                package com.acme;
                public class Cut extends CutBase {} // HERE class.unreadable: CutBase.class
                """,
                """
                package com.acme;
                public class Late extends LateBase {} // HERE class.too-new: LateBase.class
                """,
                """
                package com.acme;
                public class Lost extends LostBase {} // HERE class.misplaced: LostBase.class
                """,
                "package com.acme; class CutBase {}",
                "package com.acme; class LateBase {}",
                """
                package com.acme; class LostBase {}
                """);
        Files.write(classFile("CutBase"), Arrays.copyOf(Files.readAllBytes(classFile("CutBase")), 100));
        byte[] late = Files.readAllBytes(classFile("LateBase"));
        late[6] = 1; // the major version, JVMS 4.1
        Files.write(classFile("LateBase"), late);
        Files.copy(classFile("Cut"), Files.newOutputStream(classFile("LostBase")));
        gate.check("""
                types:
                  - type: com.acme.Cut  # UNDECIDED class.unreadable: CutBase.class
                    members: [int size()]
                  - type: com.acme.Late  # UNDECIDED class.too-new: LateBase.class
                    members: [int size()]
                  - type: com.acme.Lost  # UNDECIDED class.misplaced: LostBase.class
                    members: [int size()]
                """);
    }

    @Test
    void a_class_whose_signature_is_malformed_is_undecided_where_it_is_declared() throws IOException {
        Gate gate = Gate.of(folder, """
                package com.acme;
                public class Liar implements java.util.concurrent.Callable<String> { // HERE class.unreadable: Liar.class
                    public String call() { return ""; }
                }
                """);
        String text = Files.readString(classFile("Liar"), StandardCharsets.ISO_8859_1);
        Files.writeString(
                classFile("Liar"), text.replace("Callable<Ljava", "Callable>Ljava"), StandardCharsets.ISO_8859_1);
        gate.check("""
                types:
                  - com.acme.Liar           # UNDECIDED class.unreadable: Liar.class
                """);
    }

    @Test
    void each_class_that_a_pattern_means_and_nobody_can_read_is_named() throws IOException {
        Gate gate = Gate.of(
                folder,
                "package com.acme; public class One {}",
                "package com.acme; public class Two {}",
                "package com.acme; public class Three {}");
        Files.write(classFile("One"), Arrays.copyOf(Files.readAllBytes(classFile("One")), 100));
        Files.write(classFile("Three"), Arrays.copyOf(Files.readAllBytes(classFile("Three")), 100));
        gate.check("""
                types:
                  - final class com.acme.* # UNDECIDED class.unreadable: One.class # UNDECIDED class.unreadable: Three.class # VIOLATION type.modifier
                """);
        Files.delete(classFile("Two"));
        gate.check("""
                types:
                  - com.acme.* # UNDECIDED class.unreadable: One.class # UNDECIDED class.unreadable: Three.class
                """);
    }

    @Test
    void a_class_that_nobody_can_read_is_missed_by_the_entry_that_asks_for_all() throws IOException {
        Gate gate = Gate.of(
                folder,
                "package com.acme; public class One {}",
                "package com.acme; public class Two {}",
                "package com.acme; public class Three {}");
        Files.write(classFile("Three"), Arrays.copyOf(Files.readAllBytes(classFile("Three")), 100));
        gate.check("""
                match: subset
                types:
                  - com.acme.One
                  - type: class com.acme.Two # UNDECIDED class.unreadable: Three.class
                    match: exact
                    members: [Two()]
                """);
    }

    @Test
    void a_class_that_is_too_large_is_undecided() throws IOException {
        Gate gate = Gate.of(folder, "package com.acme; public class Plugin {}");
        try (RandomAccessFile file = new RandomAccessFile(classFile("Plugin").toFile(), "rw")) {
            file.setLength(SIXTY_FOUR_MIB + 1L);
        }
        gate.check("""
                types:
                  - com.acme.Plugin         # UNDECIDED entry.too-large: Plugin.class
                """);
    }

    @Test
    void an_entry_that_is_there_twice_is_undecided() throws IOException {
        Path jar = Jars.write(folder.resolve("a.jar"), Map.of(), Map.of("a/One.class", "x", "a/Two.class", "y"));
        String text = Files.readString(jar, StandardCharsets.ISO_8859_1);
        Files.writeString(jar, text.replace("a/Two.class", "a/One.class"), StandardCharsets.ISO_8859_1);
        new Gate(folder, jar).check("""
                types:
                  - a.One                   # UNDECIDED entry.ambiguous: a/One.class
                """);
    }

    @Test
    void a_manifest_that_says_one_thing_twice_is_undecided() throws IOException {
        Gate gate = Gate.of(folder, "package com.acme; public class Plugin {}");
        Files.createDirectories(folder.resolve("classes/META-INF"));
        Files.writeString(folder.resolve("classes/META-INF/MANIFEST.MF"), """
                Manifest-Version: 1.0
                Plugin-Id: billing
                Plugin-Id: ledger
                """);
        gate.check("""
                manifest:
                  Plugin-Id: billing        # UNDECIDED manifest.unreadable: MANIFEST.MF
                """);
    }

    private Path classFile(String name) {
        return folder.resolve("classes/com/acme/" + name + ".class");
    }
}
