package io.importspy.corpus;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Releases of known libraries, each held against the one before, by ImportSpy and by japicmp. It prints the tables of
 * docs/japicmp.md, which explains each kind of difference.
 */
final class RealPairsTest {

    private static final Path PAIRS = Path.of(System.getProperty("importspy.pairs", "target/pairs"));
    private static final Pattern NAME = Pattern.compile("(.+?)-(\\d.*)\\.jar");

    /** What supertypes of a library are in, besides itself and the JDK. */
    private static final Map<String, String> NEEDED = Map.of("commons-text", "commons-lang3-3.14.0.jar");

    @TempDir
    Path folder;

    private final Map<String, List<String>> differences = new TreeMap<>();
    private int agreed;

    private record Release(String library, String version, Path jar) {

        static Release of(Path jar) {
            Matcher name = NAME.matcher(jar.getFileName().toString());
            assertThat(name.matches()).as(jar.toString()).isTrue();
            return new Release(name.group(1), name.group(2), jar);
        }
    }

    @Test
    void every_kind_of_difference_is_explained() throws IOException {
        Map<String, List<Release>> pairs = pairs();
        assertThat(pairs).hasSize(20);
        List<String> rows = new ArrayList<>();
        for (List<Release> pair : pairs.values()) {
            rows.add(compare(pair));
        }
        differences.forEach((kind, places) -> rows.add("| " + kind + " | " + places.size() + " |"));
        rows.forEach(System.out::println);
        differences.forEach((kind, places) -> System.out.println(kind + ": " + places));
        String explained = Files.readString(Path.of("../docs/japicmp.md"));
        assertThat(rows).allSatisfy(row -> assertThat(explained).contains(row));
    }

    private String compare(List<Release> pair) throws IOException {
        Release before = pair.get(0);
        Release now = pair.get(1);
        List<Path> classPath =
                Stream.ofNullable(NEEDED.get(now.library())).map(PAIRS::resolve).toList();
        Map<String, Said> ours = Compatible.compare(before.jar(), now.jar(), classPath, folder);
        Map<String, Said> theirs = Japicmp.compare(before.jar(), now.jar(), classPath);
        Set<String> places = new TreeSet<>(ours.keySet());
        places.addAll(theirs.keySet());
        int agreedBefore = agreed;
        places.forEach(place -> note(place, ours.get(place), theirs.get(place)));
        return "| " + now.library() + " " + before.version() + " → " + now.version() + " | " + ours.size() + " | "
                + theirs.size() + " | " + (agreed - agreedBefore) + " |";
    }

    private void note(String place, Said ours, Said theirs) {
        if (ours != null && theirs != null && ours.breaksTheSameAs(theirs)) {
            agreed++;
        } else {
            String kind = (ours == null ? "—" : ours) + " | " + (theirs == null ? "—" : theirs);
            differences.computeIfAbsent(kind, any -> new ArrayList<>()).add(place);
        }
    }

    /** The two releases of each library, the earlier one first. */
    private static Map<String, List<Release>> pairs() throws IOException {
        try (Stream<Path> jars = Files.list(PAIRS)) {
            return jars.map(Release::of)
                    .sorted(comparing(release -> ModuleDescriptor.Version.parse(release.version())))
                    .collect(groupingBy(Release::library, TreeMap::new, toList()));
        }
    }
}
