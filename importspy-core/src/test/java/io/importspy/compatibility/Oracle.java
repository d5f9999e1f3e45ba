package io.importspy.compatibility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks javac and the JVM what a new version of an API breaks. */
public final class Oracle implements AutoCloseable {

    private final Javac javac = new Javac();
    private final Path folder;
    private int built;

    /** An oracle that keeps its class files in a folder. */
    public Oracle(Path folder) {
        this.folder = folder;
    }

    /**
     * The compiled parts of a case.
     *
     * @param folder where all of it lies
     * @param library what both versions and all clients see, maybe nothing
     * @param v1 the classes that clients are compiled against
     * @param v2 the classes that they meet
     */
    public record Built(Path folder, Path library, Path v1, Path v2) {}

    /**
     * What the clients of a case showed.
     *
     * @param breaks the sum of it
     * @param evidence what javac and the JVM said
     */
    public record Judgement(Breaks breaks, List<String> evidence) {

        private Judgement and(Judgement other) {
            List<String> both = new ArrayList<>(evidence);
            both.addAll(other.evidence);
            return new Judgement(breaks.and(other.breaks), both);
        }
    }

    /** Compiles both versions. */
    public Built build(Case subject) {
        Path home = folder.resolve("case" + built++);
        Path library = home.resolve("library");
        if (!subject.library().isEmpty()) {
            mustCompile("the library", subject.library(), library, List.of());
        }
        Path v1 = home.resolve("v1");
        mustCompile("v1", subject.v1(), v1, List.of(library));
        Path v2 = home.resolve("v2");
        mustCompile("v2", subject.v2(), v2, List.of(library));
        return new Built(home, library, v1, v2);
    }

    /** Builds a case and lets each of its clients meet the second version, both as sources and as class files. */
    public Judgement judge(Case subject) {
        Built built = build(subject);
        Judgement all = new Judgement(Breaks.NOTHING, List.of());
        int number = 0;
        for (Case.Client client : subject.clients()) {
            mustBeForeign(client, subject);
            all = all.and(judge(client, built, built.folder().resolve("client" + number++)));
        }
        return all;
    }

    private Judgement judge(Case.Client client, Built built, Path home) {
        String name = "the client '" + client.name() + "'";
        mustCompile(name, client.units(), home, List.of(built.v1(), built.library()));
        Jvm.run(List.of(home, built.v1(), built.library())).ifPresent(thrown -> {
            throw new AssertionError(name + " fails with v1", thrown);
        });
        Path again = home.resolveSibling(home.getFileName() + "-compiled-anew");
        List<String> errors = javac.compile(client.units(), again, List.of(built.v2(), built.library()));
        Optional<Throwable> thrown = Jvm.run(List.of(home, built.v2(), built.library()));
        List<String> evidence = new ArrayList<>();
        errors.forEach(error -> evidence.add(name + " as source: " + error));
        thrown.ifPresent(problem -> evidence.add(name + " as binary: " + problem));
        return new Judgement(new Breaks(!errors.isEmpty(), thrown.isPresent()), evidence);
    }

    private void mustCompile(String what, List<Unit> units, Path target, List<Path> path) {
        List<String> errors = javac.compile(units, target, path);
        if (!errors.isEmpty()) {
            throw new AssertionError(what + " does not compile: " + errors);
        }
    }

    /** A client in a package of the API would see what no client may see. */
    private static void mustBeForeign(Case.Client client, Case subject) {
        List<String> shared = new ArrayList<>(Unit.packages(client.units()));
        shared.retainAll(Unit.packages(subject.v1()));
        if (!shared.isEmpty()) {
            throw new AssertionError("the client '" + client.name() + "' is in a package of the API: " + shared);
        }
    }

    @Override
    public void close() throws IOException {
        javac.close();
    }
}
