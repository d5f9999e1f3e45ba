package io.importspy.check.type;

import io.importspy.fixture.Gate;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code match: exact} finds that no line of the contract declares. */
class ExactTest {

    @TempDir
    Path folder;

    @Test
    void what_clients_can_use_is_declared() {
        gate("""
                package com.acme;
                public final class Plugin {
                    public Plugin() {}
                    public void run() {} // HERE member.undeclared: public void run()
                    public void run(int times) {}
                    protected void hidden() {}
                    void local() {}
                }
                """, """
                package com.acme;
                public interface Service {} // FILE type.undeclared
                """, """
                package com.acme;
                interface Hidden {}
                """).check("""
                match: exact # VIOLATION type.undeclared: com.acme.Service
                types:
                  - type: public final class com.acme.Plugin # VIOLATION member.undeclared: Plugin.run()
                    members: [public Plugin(), public void run(int times)]
                """);
    }

    @Test
    void what_is_excluded_may_go_undeclared() {
        gate("""
                package com.acme;
                public final class Plugin {
                    public Plugin() {}
                    @Deprecated public void old() {}
                }
                """, """
                package com.acme.internal;
                public interface Service {}
                """).check("""
                match: exact
                exclude: [com.acme.internal..*, "@Deprecated"]
                types:
                  - {type: public final class com.acme.Plugin, members: [public Plugin()]}
                """);
    }

    @Test
    void an_entry_alone_can_be_exact() {
        gate("""
                package com.acme;
                public interface Service { void run(); void stop(); }
                """, """
                package com.acme;
                public interface Other {}
                """).check("""
                types:
                  - type: public interface com.acme.Service # VIOLATION type.abstract-method # VIOLATION member.undeclared: stop()
                    match: exact
                    members: [void run()]
                """);
    }

    private Gate gate(String... units) {
        return Gate.of(folder, units);
    }
}
