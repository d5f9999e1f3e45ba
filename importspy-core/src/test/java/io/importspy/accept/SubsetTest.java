package io.importspy.accept;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.Accepted;
import io.importspy.fixture.Gate;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract with {@code match: subset} still asks for what it asked, as far as that holds, and for no more. */
final class SubsetTest {

    @TempDir
    Path folder;

    @Test
    void what_an_api_does_not_say_stays_where_it_holds() {
        accepts("""
                package com.acme;
                @Deprecated public class Plugin {
                    @Deprecated public final synchronized int run(@Deprecated String name, int times) { return 1; }
                    @Deprecated(since = "3") public static final int SIZE = 6;
                    public transient long count;
                    public void stop(String why) {}
                }
                """, """
                types:
                  - type: "@Deprecated public final class com.acme.Plugin"
                    parameter-names: enforced
                    members:
                      - "@Deprecated public final synchronized long run(@Deprecated String name, int times)"
                      - "@Deprecated(since = \\"3\\") public static final int SIZE = 5"
                      - public transient int count
                      - "@Deprecated public synchronized int stop(@Deprecated String how)"
                """, """
                types:
                  - type: "@Deprecated public class com.acme.Plugin"
                    parameter-names: enforced
                    members:
                      - "@Deprecated public final synchronized int run(@Deprecated String name, int times)"
                      - "@Deprecated(since = \\"3\\") public static final int SIZE = 6"
                      - public transient long count
                      - "public void stop(String)"
                """);
    }

    @Test
    void nothing_is_added_that_nobody_has_asked_for() {
        accepts("""
                package com.acme;
                public class Plugin { public Plugin(int size) {} public void run() {} }
                """, """
                types:
                  - type: public final class com.acme.Plugin
                """, """
                types:
                  - type: public class com.acme.Plugin
                """);
    }

    @Test
    void a_pattern_is_left_to_people() {
        String contract = """
                types:
                  - public final class com.acme.*
                """;
        Accepted accepted = Gate.of(folder, "package com.acme; public class Plugin { public void run() {} }")
                .accept(contract);
        assertThat(accepted.diff()).isEmpty();
        assertThat(accepted.remaining()).extracting(finding -> finding.id()).containsExactly("type.modifier");
    }

    private void accepts(String code, String before, String after) {
        Accepted accepted = Gate.with(folder, List.of("-parameters"), code).accept(before);
        assertThat(accepted.text()).hasValue(after);
        assertThat(accepted.remaining()).isEmpty();
    }
}
