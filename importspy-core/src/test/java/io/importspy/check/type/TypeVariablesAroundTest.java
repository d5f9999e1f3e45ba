package io.importspy.check.type;

import io.importspy.fixture.Compiled;
import io.importspy.fixture.Gate;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inner classes use the type variables of the types around them, whatever the contract calls these and wherever it writes them. */
class TypeVariablesAroundTest {

    @TempDir
    Path folder;

    private Gate gate;

    @BeforeEach
    void compile() {
        Path classes = Compiled.into(folder.resolve("classes"), List.of(), """
                package com.acme;
                public class Outer<A, B> {
                    public class Middle<M> {
                        public class Inner {
                            public A a() { return null; }
                            public M m() { return null; }
                        }
                    }
                    public class Item<C extends A> implements Comparable<A> {
                        public B b;
                        public int compareTo(A other) { return 0; }
                    }
                    public static class Alone<A> {
                        public A a() { return null; }
                    }
                }
                """);
        gate = new Gate(folder, classes);
    }

    @Test
    void they_match_up_to_renaming_if_the_type_around_has_an_entry() {
        gate.check("""
                types:
                  - type: class com.acme.Outer.Item<Z extends X> implements Comparable<X>
                    members: [Y b, int compareTo(X other)]
                  - class com.acme.Outer<X, Y>
                  - type: static class com.acme.Outer.Alone<Y>
                    members: [Y a()]
                """);
    }

    @Test
    void they_are_told_apart_by_their_places_and_not_by_their_names() {
        gate.check("""
                types:
                  - class com.acme.Outer<B, A>
                  - type: class com.acme.Outer.Item<C extends B> implements Comparable<B>
                    members:
                      - int compareTo(B other)
                      - B b                # VIOLATION member.type: declare it as B
                """);
    }

    @Test
    void those_that_a_header_leaves_out_shift_no_others() {
        gate.check("""
                types:
                  - type: class com.acme.Outer.Middle<M>.Inner
                    members:
                      - M m()
                      - M a()              # VIOLATION member.return-type: return M
                """);
        gate.check("""
                match: compatible
                types:
                  - type: public class com.acme.Outer.Middle<M>.Inner
                    members:
                      - public M m()
                      - public M a()       # VIOLATION member.return-type: source (JLS 8.4.5)
                """);
    }

    @Test
    void a_promise_takes_them_from_the_entry_of_the_type_around() {
        gate.check("""
                match: compatible
                types:
                  - public class com.acme.Outer<X, Y>
                  - type: public class com.acme.Outer.Middle<Z>
                  - type: public class com.acme.Outer.Middle.Inner
                    members:
                      - public Z m()
                      - public X a()
                  - type: public class com.acme.Outer.Item<C extends X> implements Comparable<X>
                    members:
                      - public X b         # VIOLATION member.type: source (JLS 8.3)
                """);
    }
}
