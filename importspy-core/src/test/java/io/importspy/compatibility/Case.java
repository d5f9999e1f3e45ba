package io.importspy.compatibility;

import java.util.List;

/**
 * An API, its next version and the clients of the first. The cases of a family stand in one text file, {@code <family>.txt}:
 *
 * <pre>
 * Free text before the first case says what the family is about.
 *
 * # a method disappears
 * Free text here says why this case is worth having.
 * -- v1
 * public class Greeter { public String greet() { return "hi"; } }
 * -- v2
 * public class Greeter { }
 * -- client calls it
 * new Greeter().greet();
 * -- expect source binary
 * </pre>
 *
 * <ul>
 *   <li>A section holds compilation units; a line that begins with {@code package} or {@code module} starts the next one. Types
 *       without a package are in {@code api}; public types may share a unit.
 *   <li>Each {@code -- client} is a program of its own, {@code client.Main}. Without a {@code class Main} its text is the body
 *       of {@code main}, behind imports of its own. Without a package it is in {@code client}, with {@code import api.*}.
 *   <li>{@code -- library} is compiled first and on everybody's class path, and does not change.
 *   <li>A {@code module-info} in a version and in a client makes modules of both; a client without one has them on its class
 *       path.
 *   <li>{@code -- expect} says what breaks: {@code source}, {@code binary}, {@code source binary} or {@code nothing}. javac and
 *       the JVM must agree.
 *   <li>{@code -- silent source: reason} excuses a break that no client here can show, for a client's silence proves nothing.
 *   <li>{@code -- beyond source: sort, reason} marks a break that comes from more than the declarations of both versions: from
 *       what a client happened to name or to pass, or from the code within v2. A check that reported it would report every
 *       change of its sort, so it may be left alone; docs/compatibility.md argues the four sorts. {@link #accepts} says which answers are right.
 * </ul>
 *
 * @param family the file's name
 * @param name a sentence
 * @param library units that stay the same
 * @param v1 the units that the clients were compiled against
 * @param v2 the units of the next version
 * @param clients programs that use the first version
 * @param expected what breaks
 * @param silent that part of it which no client shows
 * @param beyond that part of it which the declarations do not tell
 */
public record Case(
        String family,
        String name,
        List<Unit> library,
        List<Unit> v1,
        List<Unit> v2,
        List<Client> clients,
        Breaks expected,
        Breaks silent,
        Breaks beyond) {

    /** Copies its lists, and refuses to excuse what is not expected. */
    public Case {
        if (!expected.covers(silent) || !expected.covers(beyond)) {
            throw new IllegalArgumentException("excuses what it does not expect");
        }
        library = List.copyOf(library);
        v1 = List.copyOf(v1);
        v2 = List.copyOf(v2);
        clients = List.copyOf(clients);
    }

    /** What the clients show when they are compiled and run. */
    public Breaks shown() {
        return expected.without(silent);
    }

    /** What a check of declarations has to find. */
    public Breaks required() {
        return expected.without(beyond);
    }

    /** Whether an answer names all that is required, and nothing that breaks nobody. */
    public boolean accepts(Breaks answer) {
        return answer.covers(required()) && expected.covers(answer);
    }

    @Override
    public String toString() {
        return family + ": " + name;
    }

    /**
     * A program that uses the API.
     *
     * @param name what it does with it
     * @param units its sources; one of them declares {@code client.Main}
     */
    public record Client(String name, List<Unit> units) {

        /** Copies its list. */
        public Client {
            units = List.copyOf(units);
        }
    }
}
