package io.importspy.check.type;

import io.importspy.fixture.Gate;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code match: compatible} says of types: the contract is the API as it was, the Java is what it has become. */
class CompatibleTest {

    @TempDir
    Path folder;

    @Test
    void what_is_as_it_was_conforms_and_so_do_additions_that_break_nobody() {
        gate("""
                package com.acme;
                public class Plugin {
                    public String id() { return ""; }
                    public String name() { return ""; }
                    protected void added() {}
                }
                """, """
                package com.acme;
                public interface Service { void run(); default void stop() {} }
                """).check("""
                match: compatible
                types:
                  - type: public class com.acme.Plugin
                    members: [public Plugin(), public String id()]
                  - type: public interface com.acme.Service
                    members: [public abstract void run()]
                """);
    }

    @Test
    void clients_have_no_body_for_a_new_abstract_method() {
        gate("""
                package com.acme;
                public abstract class Plugin {
                    public abstract void stop(); // FILE type.abstract-method: Plugin.stop()
                }
                """, """
                package com.acme;
                public interface Service { void run(); void stop(); } // FILE type.abstract-method: Service.stop()
                """, """
                package com.acme;
                public final class Closed implements Service { public void run() {} public void stop() {} }
                """).check("""
                match: compatible
                types:
                  - type: public abstract class com.acme.Plugin # VIOLATION type.abstract-method: source (JLS 13.4.16)
                    members: [public Plugin()]
                  - type: public interface com.acme.Service     # VIOLATION type.abstract-method: source (JLS 13.5.3)
                    members: [public abstract void run()]
                  - type: public final class com.acme.Closed implements com.acme.Service
                    members: [public Closed()]
                """);
    }

    @Test
    void a_lambda_needs_the_one_abstract_method() {
        gate("""
                package com.acme;
                public interface Task { default void run() {} } // FILE type.functional
                """).check("""
                match: compatible
                types:
                  - type: public interface com.acme.Task  # VIOLATION type.functional: source (JLS 9.8)
                    members: [public abstract void run()]
                """);
    }

    @Test
    void a_new_nested_type_hides_the_inherited_one() {
        gate("""
                package com.acme;
                public class Base { public static class Mode {} }
                """, """
                package com.acme;
                public class Plugin extends Base { // HERE type.hidden: a type Mode of its own
                    public static class Mode {}
                }
                """).check("""
                match: compatible
                types:
                  - {type: public class com.acme.Base, members: [public Base()]}
                  - {type: public static class com.acme.Base.Mode, members: [public Mode()]}
                  - type: public class com.acme.Plugin extends com.acme.Base # VIOLATION type.hidden: source (JLS 8.5)
                    members: [public Plugin()]
                """);
    }

    @Test
    void a_new_default_method_collides_with_that_of_another_interface() {
        gate("""
                package com.acme;
                public interface Left { default void stop() {} }
                """, """
                package com.acme;
                public interface Right {
                    default void stop() {} // HERE type.default-method: implement com.acme.Left as well
                }
                """).check("""
                match: compatible
                types:
                  - type: public interface com.acme.Left
                    members: [public default void stop()]
                  - type: public interface com.acme.Right # VIOLATION type.default-method: binary and source (JLS 8.4.8.4)
                """);
    }

    @Test
    void a_new_constant_and_a_new_permitted_type_only_inform() {
        gate("""
                package com.acme;
                public enum Level {
                    LOW,
                    MEDIUM, // HERE type.constant-added: MEDIUM
                    HIGH
                }
                """, """
                package com.acme;
                public sealed interface Shape permits Shape.Round, Shape.Square { // FILE type.permits
                    final class Round implements Shape {}
                    final class Square implements Shape {}
                }
                """).check("""
                match: compatible
                using: [com.acme.Shape]
                types:
                  - type: public enum com.acme.Level # INFO type.constant-added: source (JLS 15.28.1)
                    members: [LOW, HIGH]
                  - type: public sealed interface com.acme.Shape permits Shape.Round # INFO type.permits: source (JLS 14.11.1.1)
                  - type: public static final class com.acme.Shape.Round implements Shape
                """);
    }

    @Test
    void a_sealed_type_that_anyone_may_extend_now_informs() {
        gate("package com.acme; public interface Shape {} // FILE type.permits", """
                package com.acme;
                public final class Round implements Shape {}
                """)
                .check("""
                match: compatible
                using: [com.acme.Shape, com.acme.Round]
                types:
                  - type: public sealed interface com.acme.Shape permits Round # INFO type.permits: source (JLS 14.11.1.1)
                  - type: public final class com.acme.Round implements Shape
                """);
    }

    @Test
    void a_static_method_of_an_interface_is_nothing_that_its_subtypes_have() {
        gate("""
                package com.acme;
                public interface Source { static void open(String name) {} static void close() {} }
                """, """
                package com.acme;
                public interface Texts extends Source { // FILE type.abstract-method
                    void close();
                }
                """, """
                package com.acme;
                public final class Lines implements Source {
                    public static int open(String name) { return 1; }
                    public void close() {}
                }
                """).check("""
                match: compatible
                using: [com.acme.Source]
                types:
                  - type: public interface com.acme.Source
                    members: [public static void open(String name), public static void close()]
                  - type: public interface com.acme.Texts extends Source # VIOLATION type.abstract-method: source (JLS 13.5.3)
                  - type: public final class com.acme.Lines implements Source
                """);
    }

    /** The contract lists a private field that was there before, since it hides what clients could read through the type. */
    @Test
    void a_private_field_that_is_new_hides_what_comes_from_a_hidden_type() {
        Gate gate = gate("package com.acme; class Hidden { protected String log; }", """
                package com.acme;
                public class Base extends Hidden { public Base() {} }
                """, """
                package com.acme;
                public class Sub extends Base { private static int log; public Sub() {} }
                """);
        gate.check("""
                match: compatible
                using: [com.acme.Base, com.acme.Sub]
                types:
                  - type: public class com.acme.Base
                    members: [protected String log, public Base()]
                  - type: public class com.acme.Sub extends Base # VIOLATION member.access # VIOLATION member.static # VIOLATION member.type
                    members: [public Sub()]
                """);
        gate.check("""
                match: compatible
                using: [com.acme.Base, com.acme.Sub]
                types:
                  - type: public class com.acme.Base
                    members: [protected String log, public Base()]
                  - type: public class com.acme.Sub extends Base
                    members: [private static int log, public Sub()]
                """);
    }

    @Test
    void who_can_extend_can_be_shut_out() {
        gate("""
                package com.acme;
                public final class Plugin { // HERE type.modifier: make it final
                    public final void run() {}
                }
                """, """
                package com.acme;
                public abstract class Host { // HERE type.modifier: make it abstract
                }
                """, """
                package com.acme;
                public final class Tool { private Tool() {} }
                """).check("""
                match: compatible
                types:
                  - type: public class com.acme.Plugin # VIOLATION type.modifier: binary and source (JLS 13.4.2)
                    members: [public Plugin(), public final void run()]
                  - type: public class com.acme.Host   # VIOLATION type.modifier: binary and source (JLS 13.4.1)
                    members: [public Host()]
                  - public class com.acme.Tool
                """);
    }

    @Test
    void kinds_supertypes_and_type_parameters_are_kept() {
        gate("""
                package com.acme;
                public abstract class Plugin { public Plugin() {} } // HERE type.kind
                """, """
                package com.acme;
                public class Host<T extends Number> // HERE type.type-parameters // HERE type.supertype: Runnable // HERE type.supertype: Iterable<java.lang.String>
                        implements Iterable<T> {
                    public java.util.Iterator<T> iterator() { return null; } // HERE member.return-type
                }
                """).check("""
                match: compatible
                types:
                  - type: public interface com.acme.Plugin # VIOLATION type.kind: binary and source (JLS 13.5)
                  - type: public class com.acme.Host<T> implements Runnable, Iterable<String> # VIOLATION type.type-parameters: source (JLS 13.4.5) # VIOLATION type.supertype: binary and source (JLS 13.4.4) # VIOLATION type.supertype: source (JLS 4.10.2) # VIOLATION member.return-type
                    members: [public Host()]
                """);
    }

    @Test
    void annotations_can_stand_where_they_stood_and_be_found_where_they_were() {
        gate("""
                package com.acme;
                import java.lang.annotation.*;
                @Target(ElementType.METHOD)
                public @interface Mark { // FILE type.target // FILE type.retention // FILE type.inherited // FILE type.repeatable // FILE type.element
                    String value();
                    int order();
                }
                """, """
                package com.acme;
                import java.lang.annotation.*;
                @Retention(RetentionPolicy.RUNTIME)
                public @interface Marks { Mark[] value(); }
                """).check("""
                match: compatible
                using: [java.lang.annotation.Target, java.lang.annotation.ElementType, java.lang.annotation.Retention, java.lang.annotation.RetentionPolicy]
                types:
                  - type: "public @interface com.acme.Mark" # VIOLATION type.target: keep the targets TYPE # VIOLATION type.retention: binary (JLS 9.6.4.2) # VIOLATION type.inherited: binary (JLS 9.6.4.3) # VIOLATION type.repeatable: binary and source (JLS 9.6.3) # VIOLATION type.element: source (JLS 13.5.7)
                    annotations:
                      - "@Target({ElementType.TYPE, ElementType.METHOD})"
                      - "@Retention(RetentionPolicy.RUNTIME)"
                      - "@java.lang.annotation.Inherited"
                      - "@java.lang.annotation.Repeatable(com.acme.Marks.class)"
                    members: [String value()]
                """);
    }

    private Gate gate(String... units) {
        return Gate.of(folder, units);
    }
}
