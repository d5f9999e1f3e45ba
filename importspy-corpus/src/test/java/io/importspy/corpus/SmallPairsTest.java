package io.importspy.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.compatibility.Breaks;
import io.importspy.compatibility.Case;
import io.importspy.compatibility.Cases;
import io.importspy.compatibility.Oracle;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The cases that javac and the JVM have judged, judged by ImportSpy and by japicmp. It prints a table of docs/japicmp.md, and the
 * time that each took.
 */
final class SmallPairsTest {

    private static final int ROUNDS = 31;

    @TempDir
    Path folder;

    /** A tool that compares two versions. */
    private interface Tool {
        Map<String, Said> compare(Pair pair);
    }

    private record Pair(Case subject, Path before, Path now, List<Path> classPath, Path contract) {}

    @Test
    void the_table_is_as_it_is_printed() throws IOException {
        List<Pair> pairs = pairs();
        Tool ours = pair -> Compatible.check(pair.contract(), pair.now(), pair.classPath());
        Tool theirs = pair -> Japicmp.compare(pair.before(), pair.now(), pair.classPath());
        List<String> rows = new ArrayList<>(rows("ImportSpy", pairs, ours));
        rows.addAll(rows("japicmp", pairs, theirs));
        printTimes(pairs, ours, theirs);
        rows.forEach(System.out::println);
        printSeen(pairs);
        String shown = Files.readString(Path.of("../docs/japicmp.md"));
        assertThat(rows).allSatisfy(row -> assertThat(shown).contains(row));
    }

    /** The two take turns, and the median of their ratios is told: a machine is seldom quiet for long. */
    private static void printTimes(List<Pair> pairs, Tool ours, Tool theirs) {
        List<Double> seconds = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double own = seconds(pairs, ours);
            seconds.add(own);
            ratios.add(own / seconds(pairs, theirs));
        }
        System.out.printf(
                Locale.ROOT,
                "%d pairs: %.2f s at first, %.2f x japicmp; %.2f s, %.2f x japicmp (medians of %d rounds)%n",
                pairs.size(),
                seconds.get(0),
                ratios.get(0),
                median(seconds),
                median(ratios),
                ROUNDS);
    }

    private static double seconds(List<Pair> pairs, Tool tool) {
        long start = System.nanoTime();
        pairs.forEach(tool::compare);
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Of the pairs that show one change alone: in how many japicmp says of it what ImportSpy says. */
    private static void printSeen(List<Pair> pairs) {
        Map<String, int[]> seen = new TreeMap<>();
        for (Pair pair : pairs) {
            Set<String> changes = Compatible.changes(pair.contract(), pair.now(), pair.classPath());
            if (changes.size() == 1) {
                Said ours = sum(Compatible.check(pair.contract(), pair.now(), pair.classPath()));
                Said theirs = sum(Japicmp.compare(pair.before(), pair.now(), pair.classPath()));
                int[] count = seen.computeIfAbsent(changes.iterator().next(), any -> new int[2]);
                count[0] += ours.breaksTheSameAs(theirs) ? 1 : 0;
                count[1]++;
            }
        }
        seen.forEach((change, count) -> System.out.println(change + ": " + count[0] + " of " + count[1]));
    }

    private static Said sum(Map<String, Said> places) {
        return places.values().stream().reduce(Said::and).orElse(new Said(false, false, Set.of()));
    }

    private static List<String> rows(String name, List<Pair> pairs, Tool tool) {
        Score any = new Score();
        Score source = new Score();
        Score binary = new Score();
        for (Pair pair : pairs) {
            Said said = sum(tool.compare(pair));
            Breaks most = pair.subject().expected();
            Breaks least = pair.subject().required();
            any.add(least.source() || least.binary(), most.source() || most.binary(), said.source() || said.binary());
            source.add(least.source(), most.source(), said.source());
            binary.add(least.binary(), most.binary(), said.binary());
        }
        return List.of(
                "| " + name + " | any | " + any + " |",
                "| " + name + " | source | " + source + " |",
                "| " + name + " | binary | " + binary + " |");
    }

    private List<Pair> pairs() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (Oracle oracle = new Oracle(folder)) {
            for (Case subject : cases()) {
                Oracle.Built built = oracle.build(subject);
                List<Path> classPath =
                        Stream.of(built.library()).filter(Files::exists).toList();
                Path before = Jars.of(built.v1(), built.folder().resolve("v1.jar"));
                Path now = Jars.of(built.v2(), built.folder().resolve("v2.jar"));
                Path contract = Compatible.contract(before, classPath, built.folder());
                pairs.add(new Pair(subject, before, now, classPath, contract));
            }
        }
        return pairs;
    }

    /** The cases, which come in a jar of the core's tests. */
    private static List<Case> cases() throws IOException {
        URL text = Cases.class.getResource("methods.txt");
        try (FileSystem jar = FileSystems.newFileSystem(URI.create(text.toString()), Map.of())) {
            return Cases.all();
        }
    }

    /** How often a tool is right. Where a break need not be found but may be, nothing is counted. */
    private static final class Score {

        private int found;
        private int missed;
        private int alarms;

        void add(boolean required, boolean allowed, boolean said) {
            if (required != allowed) {
                return;
            }
            found += required && said ? 1 : 0;
            missed += required && !said ? 1 : 0;
            alarms += !allowed && said ? 1 : 0;
        }

        @Override
        public String toString() {
            double f1 = 2.0 * found / (2.0 * found + missed + alarms);
            return String.format(Locale.ROOT, "%d | %d | %d | %.2f", found, missed, alarms, f1);
        }
    }
}
