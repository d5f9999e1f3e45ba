package io.importspy.check.type;

import io.importspy.fixture.Gate;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code match: compatible} says of members: the contract is the API as it was, the Java is what it has become. */
class CompatibleMembersTest {

    @TempDir
    Path folder;

    @Test
    void what_has_gone_breaks_both_unless_another_method_takes_the_calls() {
        gate("""
                package com.acme;
                public final class Plugin {
                    public Plugin() {} // HERE member.missing: Plugin(int) // HERE member.missing: run() // HERE member.missing: size // HERE member.missing: only public void pause(double)
                    public void pause(double seconds) {}
                }
                """).check("""
                match: compatible
                types:
                  - type: public final class com.acme.Plugin
                    members:
                      - public Plugin()
                      - public Plugin(int port)       # VIOLATION member.missing: binary and source (JLS 13.4.12)
                      - public void run()             # VIOLATION member.missing: binary and source (JLS 13.4.12)
                      - public void pause(int seconds) # VIOLATION member.missing: binary (JLS 13.4.12)
                      - public int size               # VIOLATION member.missing: binary and source (JLS 13.4.8)
                """);
    }

    @Test
    void access_is_kept_and_what_clients_override_gets_no_more_of_it() {
        gate("""
                package com.acme;
                public class Plugin {
                    public Plugin() {}
                    protected void run() {} // HERE member.access: binary and source (JLS 13.4.7)
                    public void stop() {} // HERE member.access: source (JLS 8.4.8.3)
                }
                """, """
                package com.acme;
                public final class Last {
                    public void stop() {}
                }
                """).check("""
                match: compatible
                types:
                  - type: public class com.acme.Plugin
                    members:
                      - public Plugin()
                      - public void run()     # VIOLATION member.access: keep it public
                      - protected void stop() # VIOLATION member.access: keep it protected
                  - type: public final class com.acme.Last
                    members: [protected void stop()]
                """);
    }

    @Test
    void protected_members_are_api_only_where_clients_can_extend() {
        gate("""
                package com.acme;
                public class Plugin { private Plugin() {} }
                """).check("""
                match: compatible
                types:
                  - type: public class com.acme.Plugin
                    members: [protected void gone(), protected int lost]
                """);
    }

    @Test
    void static_and_final_and_abstract_stay_as_they_were() {
        gate("""
                package com.acme;
                public abstract class Plugin {
                    public Plugin() {}
                    public void a() {} // HERE member.static: binary and source (JLS 13.4.19)
                    public final void b() {} // HERE member.modifier: binary and source (JLS 13.4.17)
                    public abstract void c(); // FILE member.modifier: binary and source (JLS 13.4.16)
                    public static int d = 1; // HERE member.static: binary (JLS 13.4.10)
                    public final int e = Integer.MAX_VALUE; // HERE member.modifier: binary and source (JLS 13.4.9)
                }
                """).check("""
                match: compatible
                types:
                  - type: public abstract class com.acme.Plugin
                    members:
                      - public Plugin()
                      - public static void a() # VIOLATION member.static: keep it static
                      - public void b()        # VIOLATION member.modifier: do not make it final
                      - public void c()        # VIOLATION member.modifier: do not make it abstract
                      - public int d           # VIOLATION member.static: do not make it static
                      - public int e           # VIOLATION member.modifier: do not make it final
                """);
    }

    @Test
    void results_and_types_suit_those_who_call_and_those_who_override() {
        gate("""
                package com.acme;
                import java.util.*;
                public class Plugin {
                    public long a() { return 0; } // HERE member.return-type: binary and source (JLS 13.4.15)
                    public List<Integer> b() { return null; } // HERE member.return-type: source (JLS 8.4.5)
                    public void c(List<Integer> list) {} // HERE member.parameter-type: source (JLS 8.4.2)
                    public ArrayList<String> d = null; // HERE member.type: binary and source (JLS 13.4.8)
                }
                """, """
                package com.acme;
                public final class Last {
                    private Last() {}
                    public String text() { return ""; } // HERE member.return-type: binary (JLS 13.4.15)
                }
                """).check("""
                match: compatible
                using: [java.util.List]
                types:
                  - type: public class com.acme.Plugin
                    members:
                      - public Plugin()
                      - public int a()                    # VIOLATION member.return-type
                      - public List<String> b()           # VIOLATION member.return-type
                      - public void c(List<String> list)  # VIOLATION member.parameter-type
                      - public List<String> d             # VIOLATION member.type
                  - type: public final class com.acme.Last
                    members:
                      - public CharSequence text()        # VIOLATION member.return-type
                """);
    }

    @Test
    void exceptions_are_those_that_clients_handle() {
        gate("""
                package com.acme;
                import java.io.*;
                public class Plugin {
                    public void a() throws IOException {} // HERE member.throws: do not throw java.io.IOException
                    public static void b() {} // HERE member.throws: source (JLS 11.2.3)
                    public void c() {} // HERE member.throws: source (JLS 8.4.8.3)
                    public void d() throws IllegalStateException {}
                }
                """).check("""
                match: compatible
                using: [java.io.IOException]
                types:
                  - type: public class com.acme.Plugin
                    members:
                      - public Plugin()
                      - public void a()                           # VIOLATION member.throws: source (JLS 11.2.1)
                      - public static void b() throws IOException # VIOLATION member.throws: go on announcing java.io.IOException
                      - public void c() throws IOException        # VIOLATION member.throws: go on announcing java.io.IOException
                      - public void d()
                """);
    }

    @Test
    void clients_hold_the_values_of_constants() {
        gate("""
                package com.acme;
                public final class Limits { // FILE member.constant: binary (JLS 13.4.9)
                    public static final int SIZE = 20;
                    public static final int PORT = Integer.parseInt("1"); // HERE member.constant: source (JLS 15.29)
                    private Limits() {}
                }
                """, """
                package com.acme;
                public enum Level { // HERE member.missing: MEDIUM
                    LOW, HIGH;
                    public static final Level OLD = LOW; // HERE member.enum-constant
                }
                """).check("""
                match: compatible
                types:
                  - type: public final class com.acme.Limits
                    members:
                      - public static final int SIZE = 10 # VIOLATION member.constant: keep its value
                      - public static final int PORT = 1  # VIOLATION member.constant: keep it a constant expression
                  - type: public enum com.acme.Level
                    members:
                      - LOW
                      - HIGH
                      - OLD                               # VIOLATION member.enum-constant: source (JLS 14.11.1)
                      - MEDIUM                            # VIOLATION member.missing: binary and source (JLS 13.4.26)
                """);
    }

    @Test
    void elements_keep_their_defaults_and_parameters_their_variable_arity() {
        gate("""
                package com.acme;
                public @interface Mark { // FILE member.default
                    String value();
                }
                """, """
                package com.acme;
                public class Plugin {
                    public void a(String[] names) {} // HERE member.varargs
                    public <T extends Number & Runnable> void b(T number) {} // HERE member.type-parameters
                }
                """).check("""
                match: compatible
                types:
                  - type: "public @interface com.acme.Mark"
                    members:
                      - String value() default ""                     # VIOLATION member.default: source (JLS 13.5.7)
                  - type: public class com.acme.Plugin
                    members:
                      - public Plugin()
                      - public void a(String... names)                # VIOLATION member.varargs: source (JLS 15.12.2.4)
                      - public <T extends Number> void b(T number)    # VIOLATION member.type-parameters: source (JLS 13.4.13)
                """);
    }

    @Test
    void a_field_of_two_supertypes_is_ambiguous() {
        gate("""
                package com.acme;
                public interface Left { int SIZE = 1; } // FILE member.ambiguous: let only one supertype have
                """, """
                package com.acme;
                public interface Right { int SIZE = 2; }
                """, """
                package com.acme;
                public final class Plugin implements Left, Right { private Plugin() {} }
                """).check("""
                match: compatible
                using: [com.acme.Left, com.acme.Right]
                types:
                  - type: public interface com.acme.Left
                    members: [public static final int SIZE = 1]
                  - public interface com.acme.Right
                  - type: public final class com.acme.Plugin implements Left, Right # VIOLATION member.ambiguous: source (JLS 8.3)
                """);
    }

    @Test
    void a_promise_names_its_types_and_members_and_says_what_kind_they_are() {
        gate("""
                package com.acme;
                public class Plugin { public void run() {} }
                """).check("""
                match: compatible
                types:
                  - com.acme.Plugin                # BROKEN contract.declaration: write `class`, `interface`
                  - public class com.acme.*        # BROKEN contract.declaration: name the types
                  - type: com.acme.internal.*
                    match: subset
                  - type: public class com.acme.Host
                    members:
                      - public void run(..)        # BROKEN contract.declaration: write the members out
                      - "public * stop()"          # BROKEN contract.declaration: a pattern is nothing that clients
                      - public void st*p()         # BROKEN contract.declaration
                """);
    }

    private Gate gate(String... units) {
        return Gate.of(folder, units);
    }
}
