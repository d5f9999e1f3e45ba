package io.importspy.check.type;

import io.importspy.fixture.Gate;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a contract's members say, held against javac's classes. */
class MembersOfTypesTest {

    @TempDir
    Path folder;

    @Test
    void a_missing_method_is_told_with_what_there_is() {
        gate("""
                package com.acme;
                public class Plugin { // HERE member.missing: execute(Object) // HERE member.missing: exceute // HERE member.missing: sise // HERE member.missing: Plugin(int) // HERE member.missing: size()
                    public void execute(String a) {}
                    public void execute(int[] a, long b) {}
                    public int size;
                }
                """).check("""
                types:
                  - type: com.acme.Plugin
                    members:
                      - public void execute(String a)
                      - public void execute(Object a)  # VIOLATION member.missing: only public void execute(String); public void execute(int[], long)
                      - public void exceute()          # VIOLATION member.missing: there is execute
                      - int sise                       # VIOLATION member.missing: there is size
                      - public Plugin()
                      - public Plugin(int x)           # VIOLATION member.missing: only public Plugin()
                      - void size()                    # VIOLATION member.missing: no method of that name
                """);
    }

    /** Only in an enum, whose constructors are private, does no word mean that (JLS 8.9.2). */
    @Test
    void a_constructor_is_public_where_no_access_is_written_but_for_that_of_an_enum() {
        gate("""
                package com.acme;
                public class Plugin {
                    private Plugin() {} // HERE member.access: make it public
                    Plugin(int a) {} // HERE member.access
                    protected Plugin(long a) {} // HERE member.access
                    public Plugin(String a) {}
                }
                """, "package com.acme; public enum Level { LOW; Level() {} }").check("""
                types:
                  - type: com.acme.Plugin
                    members:
                      - Plugin()            # VIOLATION member.access: make it public
                      - Plugin(int)         # VIOLATION member.access: make it public
                      - new(long)           # VIOLATION member.access: make it public
                      - Plugin(String)
                  - type: enum com.acme.Level
                    members:
                      - Level()
                """);
    }

    @Test
    void access_is_at_least_what_is_written_and_public_where_nothing_is() {
        gate("""
                package com.acme;
                public class Plugin {
                    protected void a() {} // HERE member.access
                    void b() {} // HERE member.access
                    private int c;
                    public int d;
                }
                """).check("""
                types:
                  - type: com.acme.Plugin
                    members:
                      - void a()             # VIOLATION member.access: make it public
                      - protected void a(..)
                      - private void b()
                      - protected void b(..) # VIOLATION member.access: make it protected
                      - private int c
                      - protected int d
                """);
    }

    @Test
    void static_is_always_compared() {
        gate("""
                package com.acme;
                public class Plugin {
                    public static void a() {} // HERE member.static: a()
                    public void b() {} // HERE member.static: b()
                    public static int c; // FILE member.static: Plugin.c
                    public int d = 1; // HERE member.static: Plugin.d
                }
                """).check("""
                types:
                  - type: com.acme.Plugin
                    members:
                      - void a()        # VIOLATION member.static: remove `static`
                      - static void b() # VIOLATION member.static: add `static`
                      - int c           # VIOLATION member.static
                      - static int d    # VIOLATION member.static
                """);
    }

    @Test
    void other_modifiers_hold_if_they_are_written() {
        gate("""
                package com.acme;
                public abstract class Plugin {
                    public final void a() {} // HERE member.modifier: Plugin.a()
                    public abstract void b(); // FILE member.modifier: Plugin.b()
                    public synchronized native void c();
                    public transient volatile int d;
                }
                """, """
                package com.acme;
                public interface Face { // FILE member.modifier: Face.b()
                    default void a() {} // HERE member.modifier: Face.a()
                    void b();
                    static void c() {}
                    int D = 1;
                }
                """).check("""
                types:
                  - type: com.acme.Plugin
                    members:
                      - void a()
                      - abstract void b()
                      - synchronized native void c()
                      - transient volatile int d
                      - final void b(..)        # VIOLATION member.modifier: make it final
                      - synchronized void a(..) # VIOLATION member.modifier: make it synchronized
                  - type: interface com.acme.Face
                    members:
                      - default void a()
                      - public abstract void b()
                      - static void c()
                      - int D
                      - default void b(..)      # VIOLATION member.modifier: make it default
                      - abstract void a(..)     # VIOLATION member.modifier: make it abstract
                      - public static final int D = 1 # DUPLICATE
                """.replaceAll(".*# DUPLICATE\n", ""));
    }

    @Test
    void results_and_types_are_equal_after_erasure_and_in_written_arguments() {
        gate("""
                package com.acme;
                import java.util.*;
                public class Plugin<T> {
                    public List<String> a() { return null; } // HERE member.return-type: List<java.lang.Integer>
                    public boolean b() { return true; } // HERE member.return-type: boolean b()
                    public Map<String, ? extends List<T>> c;
                    public T[] d() { return null; }
                    public <E extends Comparable<E>> E e(Collection<? super E> from) { return null; } // HERE member.type-parameters
                    public java.sql.Date f() { return null; } // HERE member.return-type: java.sql.Date f()
                }
                """).check("""
                using: [java.util.List, java.util.Map, java.util.Collection]
                types:
                  - type: com.acme.Plugin<X>
                    members:
                      - List a()
                      - List<Integer> a( .. )   # VIOLATION member.return-type: return java.util.List<java.lang.Integer>
                      - void b()                # VIOLATION member.return-type: return void
                      - "Map<String, ? extends List<X>> c"
                      - X[] d()
                      - Object[] d(..)
                      - "<F extends Comparable<F>> F e(Collection<? super F> from)"
                      - Comparable e(..)
                      - "<F> Comparable e(Collection)" # VIOLATION member.type-parameters
                      - java.util.Date f()      # VIOLATION member.return-type: public java.sql.Date f()
                """.replace("- \"<F> Comparable e(Collection)\"", "- \"<F> Comparable e(..)\""));
    }

    @Test
    void of_two_types_with_one_simple_name_it_is_said_which_is_missing() {
        gate("""
                package com.acme;
                public class Plugin { // FILE member.missing // FILE member.missing // FILE member.missing
                    public Plugin(java.util.Date since) {}
                    public void at(java.util.Date day) {}
                    public void at(java.sql.Date day, java.util.List<String> names) {}
                }
                """).check("""
                using: [java.sql.Date, java.util.Set]
                types:
                  - type: com.acme.Plugin
                    members:
                      - Plugin(Date since)   # VIOLATION member.missing: Plugin.Plugin(Date) | Plugin(java.sql.Date since) | only public Plugin(java.util.Date) |
                      - void at(Date day)    # VIOLATION member.missing: void at(java.sql.Date day) | only public void at(java.util.Date); public void at(java.sql.Date, List<String>)
                      - void at(Set<String> names) # VIOLATION member.missing: void at(Set<String> names) | only public void at(java.util.Date); public void at(java.sql.Date, List<String>)
                """);
    }

    @Test
    void written_type_arguments_of_fields_and_parameters_count() {
        gate("""
                package com.acme;
                import java.util.*;
                public class Plugin {
                    public Map<String, Integer> a = null; // HERE member.type
                    public void b(List<String> names, String... more) {} // HERE member.parameter-type
                    public void c(String[] more) {} // HERE member.varargs
                }
                """).check("""
                using: [java.util.List, java.util.Map]
                types:
                  - type: com.acme.Plugin
                    members:
                      - "Map<String, Long> a"               # VIOLATION member.type: Map<String, Long>
                      - "void b(List<Long> names, String[] more)" # VIOLATION member.parameter-type: List<Long>
                      - void c(String... more)              # VIOLATION member.varargs
                """);
    }

    @Test
    void a_caller_handles_no_checked_exception_beyond_those_that_are_written() {
        gate("""
                package com.acme;
                import java.io.*;
                public class Plugin {
                    public void a() throws FileNotFoundException, IllegalStateException {}
                    public void b() throws IOException {} // HERE member.throws: IOException
                    public <X extends Exception> void c() throws X {} // HERE member.throws: throws X
                    public void d() throws MyError {}
                    public static class MyError extends Error {}
                }
                """).check("""
                using: [java.io.IOException]
                types:
                  - type: com.acme.Plugin
                    members:
                      - void a() throws IOException
                      - void b()                      # VIOLATION member.throws: do not throw java.io.IOException
                      - <Y extends Exception> void c() throws Y
                      - void c(..)                    # VIOLATION member.throws: do not throw X
                      - void d()
                """);
    }

    @Test
    void constants_are_compared_by_value() {
        gate("""
                package com.acme;
                public class Plugin { // FILE member.constant: Plugin.D // FILE member.constant: Plugin.Z
                    public static final String ID = "billing";
                    public static final byte B = -1;
                    public static final char C = '\\n';
                    public static final long L = 1L << 40;
                    public static final float F = Float.NaN;
                    public static final double D = 0.0;
                    public static final boolean Z = true;
                    public static final String COMPUTED = String.valueOf(1); // HERE member.constant: computed
                    public static String open = "x"; // HERE member.constant: Plugin.open
                }
                """).check("""
                types:
                  - type: com.acme.Plugin
                    members:
                      - static final String ID = "billing"
                      - static final byte B = -1
                      - static final char C = '\\n'
                      - static final long L = 0x100_0000_0000L
                      - static final float F = Float.NaN
                      - static final double D = -0.0       # VIOLATION member.constant
                      - static final boolean Z = false     # VIOLATION member.constant: give it the value false
                      - static final String COMPUTED = "1" # UNDECIDED member.constant: computed at run time
                      - static String open = "x"           # VIOLATION member.constant
                """);
    }

    @Test
    void inherited_members_count_and_are_compared_after_substitution() {
        gate("""
                package com.acme;
                public class Plugin extends Base<String> implements Comparable<Plugin>, java.util.function.Supplier<Integer> {
                    public int compareTo(Plugin other) { return 0; }
                    public Integer get() { return 1; }
                }
                """, """
                package com.acme;
                abstract class Base<T> { public T value() { return null; } public void take(T value) {} protected int count; }
                """).check("""
                types:
                  - type: com.acme.Plugin
                    members:
                      - String value()
                      - void take(String value)
                      - void take(Object value)       # VIOLATION member.missing: only public void take(String)
                      - protected int count
                      - String toString()
                      - int compareTo(com.acme.Plugin other)
                      - int compareTo(Object other)   # VIOLATION member.missing
                      - Integer get()
                      - final Class<?> getClass()
                """);
    }

    @Test
    void enum_constants_may_be_written_short_or_as_fields() {
        gate("""
                package com.acme;
                public enum Level { // HERE member.missing: MEDIUM
                    LOW,
                    HIGH { };
                    public static final Level ALIAS = LOW; // HERE member.enum-constant
                }
                """).check("""
                types:
                  - type: enum com.acme.Level
                    members:
                      - LOW
                      - public static final Level HIGH
                      - MEDIUM                # VIOLATION member.missing
                      - ALIAS                 # VIOLATION member.enum-constant
                      - static Level[] values()
                      - static Level valueOf(String name)
                """);
    }

    @Test
    void elements_of_annotation_interfaces_have_the_default_that_is_written() {
        gate("""
                package com.acme;
                public @interface Mark { // FILE member.default
                    int order() default 5;
                    String[] value() default "x";
                    Thread.State state() default Thread.State.NEW;
                }
                """).check("""
                types:
                  - type: "@interface com.acme.Mark"
                    members:
                      - int order() default 5
                      - "String[] value() default {\\"x\\"}"
                      - Thread.State state() default Thread.State.RUNNABLE # VIOLATION member.default
                """);
    }

    @Test
    void annotations_of_members_and_parameters_are_there() {
        gate("""
                package com.acme;
                public class Plugin {
                    @Deprecated public void a(@Deprecated String p, String q) {}
                }
                """).check("""
                types:
                  - type: com.acme.Plugin
                    members:
                      - "@Deprecated(since = \\"\\") void a(@Deprecated String p, String q)"
                """);
        gate("""
                package com.acme;
                public class Plugin {
                    public void a(String p) {} // HERE member.annotation // HERE member.parameter-annotation
                }
                """).check("""
                types:
                  - type: com.acme.Plugin
                    members:
                      - "@Deprecated void a(@Deprecated String p)"  # VIOLATION member.annotation # VIOLATION member.parameter-annotation
                """);
    }

    @Test
    void names_of_parameters_count_if_the_contract_says_so() {
        gate("""
                package com.acme;
                public class Plugin { public void a(String name) {} }
                """, """
                package com.acme;
                public interface Face { void a(String name); } // FILE member.parameter-name
                """).check("""
                types:
                  - type: com.acme.Plugin
                    members: [void a(String other)]
                  - type: com.acme.Face
                    parameter-names: enforced
                    members:
                      - void a(String name)    # UNDECIDED member.parameter-name: compile with -parameters
                """);
        gate("""
                package com.acme;
                public class Plugin {
                    public void a(String name) {} // HERE member.parameter-name
                }
                """).check("""
                types:
                  - type: com.acme.Plugin
                    parameter-names: enforced
                    members:
                      - void a(String other)   # VIOLATION member.parameter-name: name the parameter other
                """);
    }

    @Test
    void patterns_for_members_ask_for_one_that_fits() {
        gate("""
                package com.acme;
                public class Plugin {
                    public boolean execute(String a, int b) { return true; } // HERE member.return-type
                    public void executeAll() {}
                    void hidden() {} // HERE member.access
                    public Plugin(int x) {} // FILE member.missing: nothing // FILE member.missing: Plugin(int)
                }
                """).check("""
                types:
                  - type: com.acme.*
                    members:
                      - "public * execute(..)"
                      - "* execute(String, ..)"
                      - "boolean exec*(.., int)"
                      - "void exec*()"
                      - "int exec*(..)"     # VIOLATION member.return-type: return int
                      - "* hidden(..)"      # VIOLATION member.access
                      - "* nothing(..)"     # VIOLATION member.missing
                      - "new(..)"
                      - "new(String)"       # VIOLATION member.missing: only public Plugin(int)
                """);
    }

    private Gate gate(String... units) {
        return Gate.of(folder, units);
    }
}
