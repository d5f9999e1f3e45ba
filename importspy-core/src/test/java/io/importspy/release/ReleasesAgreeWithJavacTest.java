package io.importspy.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The same answer as {@code javac --release}, for each member that one release has and another has not, and some that all have. It
 * covers the releases from 8 to that of the JDK that runs it: see CONTRIBUTING for how to run it on a newer one.
 */
final class ReleasesAgreeWithJavacTest {

    private static final int OLDEST = 8;
    private static final int ENOUGH = 300;

    /** One in so many of the members that differ is asked for, and one in so many of the others. */
    private static final int DIFFERING = 5;

    private static final int STABLE = 60;

    /** The releases that are compared to find out what differs, and the newest. */
    private static final Set<Integer> COMPARED = Set.of(8, 17, 21);

    private static final List<String> PACKAGES = List.of(
            "java.io",
            "java.lang",
            "java.lang.constant",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.lang.runtime",
            "java.math",
            "java.net",
            "java.net.http",
            "java.nio",
            "java.nio.file",
            "java.nio.charset",
            "java.security",
            "java.sql",
            "java.text",
            "java.time",
            "java.util",
            "java.util.concurrent",
            "java.util.function",
            "java.util.stream",
            "java.util.zip",
            "javax.activation",
            "javax.annotation",
            "javax.crypto",
            "javax.net.ssl",
            "javax.transaction",
            "javax.xml.bind",
            "javax.xml.parsers",
            "javax.xml.stream",
            "java.applet",
            "java.rmi",
            "java.rmi.activation",
            "java.util.random",
            "sun.misc",
            "sun.reflect",
            "com.sun.net.httpserver",
            "jdk.net",
            "java.lang.foreign",
            "jdk.nio.mapmode",
            "java.util.jar");

    /** Types that are asked for what they inherit as well. */
    private static final List<String> HEIRS = List.of(
            "java.util.ArrayList",
            "java.util.LinkedHashMap",
            "java.util.TreeSet",
            "java.util.ArrayDeque",
            "java.nio.ByteBuffer",
            "java.nio.MappedByteBuffer",
            "java.lang.StringBuilder",
            "java.io.PrintStream",
            "java.util.concurrent.ForkJoinPool",
            "java.util.stream.IntStream",
            "java.util.Properties",
            "java.lang.IllegalStateException",
            "javax.swing.JButton");

    private final int newest = Runtime.version().feature();

    @Test
    void each_release_has_the_members_that_javac_finds_in_it() {
        Map<Integer, JavacRelease> compilers = new TreeMap<>();
        IntStream.rangeClosed(OLDEST, newest).forEach(release -> compilers.put(release, new JavacRelease(release)));
        List<ApiMember> members = choose(compilers);
        List<String> differences = new ArrayList<>();
        try (JavaReleases releases = JavaReleases.running(Path.of(System.getProperty("java.home")))) {
            for (Map.Entry<Integer, JavacRelease> entry : compilers.entrySet()) {
                Set<ApiMember> compiling = entry.getValue().compiling(members);
                JavaRelease release = releases.release(entry.getKey());
                for (ApiMember member : members) {
                    Availability ours = release.ofMember(
                            member.owner(), member.name(), member.descriptor(), other -> Optional.empty());
                    if ((ours == Availability.AVAILABLE) != compiling.contains(member)) {
                        differences.add(release.feature() + " " + member + " is " + ours + " " + member.snippet());
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(members).hasSizeGreaterThan(ENOUGH);
    }

    /** By what javac shows of some releases, and not by what we believe. */
    private List<ApiMember> choose(Map<Integer, JavacRelease> compilers) {
        List<JavacRelease> compared = compilers.entrySet().stream()
                .filter(entry -> COMPARED.contains(entry.getKey()) || entry.getKey() == newest)
                .map(Map.Entry::getValue)
                .toList();
        Map<ApiMember, Integer> counts = new TreeMap<>();
        for (JavacRelease compiler : compared) {
            compiler.members(PACKAGES, HEIRS).forEach(member -> counts.merge(member, 1, Integer::sum));
        }
        List<ApiMember> chosen = new ArrayList<>();
        int differing = 0;
        int stable = 0;
        for (Map.Entry<ApiMember, Integer> entry : counts.entrySet()) {
            boolean differs = entry.getValue() < compared.size();
            if (differs ? differing++ % DIFFERING == 0 : stable++ % STABLE == 0) {
                chosen.add(entry.getKey());
            }
        }
        return chosen;
    }
}
