package io.importspy.release;

import io.importspy.archive.UndecidableException;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The Java releases that the running JDK knows: its own by its modules, and earlier ones by the record that javac keeps of them. The
 * record is opened when an earlier release is first asked for. Thread-safe.
 */
public final class JavaReleases implements Closeable {

    private final Path home;
    private final int own;
    private final RunningPlatform running = new RunningPlatform();
    private final Map<Integer, JavaRelease> releases = new ConcurrentHashMap<>();
    private @Nullable SymbolFile symbols;
    private @Nullable NavigableSet<Integer> readable;

    private JavaReleases(Path home, int own) {
        this.home = home;
        this.own = own;
    }

    /**
     * The releases that the running JDK knows.
     *
     * @param home its home directory
     * @return the releases, none of them looked at yet
     */
    public static JavaReleases running(Path home) {
        return new JavaReleases(home, Runtime.version().feature());
    }

    /**
     * The release of the running JDK itself, after which nothing is known.
     *
     * @return its number
     */
    public int newest() {
        return own;
    }

    /**
     * The releases that are known.
     *
     * @return their numbers
     * @throws UndecidableException if the JDK has no record of past releases that can be read
     */
    public NavigableSet<Integer> known() {
        NavigableSet<Integer> known = new TreeSet<>(symbols().releases().headSet(own));
        known.add(own);
        return known;
    }

    /**
     * One of the releases that are {@linkplain #known() known}.
     *
     * @param feature its number
     * @return the release
     * @throws UndecidableException if it is not that of the JDK, which has no record of others that can be read
     */
    public JavaRelease release(int feature) {
        return releases.computeIfAbsent(feature, number -> new JavaRelease(number, platform(number), this));
    }

    private ReleaseTypes platform(int feature) {
        if (feature == own) {
            return running;
        }
        if (!known().contains(feature)) {
            throw new IllegalArgumentException("Java " + feature + " is not known");
        }
        return new PastPlatform(symbols(), feature);
    }

    /**
     * The releases that have something, of those that are known; of the JDK's own alone if it has no record of others.
     *
     * @param question what it is asked for
     * @return the numbers of those in which it is available
     */
    public NavigableSet<Integer> having(Function<JavaRelease, Availability> question) {
        NavigableSet<Integer> having = new TreeSet<>();
        for (int feature : readable()) {
            if (question.apply(release(feature)) == Availability.AVAILABLE) {
                having.add(feature);
            }
        }
        return having;
    }

    private synchronized NavigableSet<Integer> readable() {
        NavigableSet<Integer> known = readable;
        if (known == null) {
            try {
                known = known();
            } catch (UndecidableException e) {
                known = new TreeSet<>(Set.of(own));
            }
            readable = known;
        }
        return known;
    }

    /**
     * Whether some release known has a type, for whomever.
     *
     * @param internalName the type
     * @return true if it is part of a JDK
     */
    public boolean knows(String internalName) {
        return running.find(internalName).isPresent()
                || (hasRecord() && symbols().knows(internalName));
    }

    private boolean hasRecord() {
        return readable().size() > 1;
    }

    /**
     * Whether a type that a release does not list is nevertheless one of a JDK: its package is one that JDKs keep for themselves.
     *
     * @param internalName the type
     * @return true for what Java code is not to use in any release, or was not to use in some
     */
    public boolean isInternal(String internalName) {
        return internalName.startsWith("sun/")
                || internalName.startsWith("jdk/internal/")
                || (internalName.startsWith("com/sun/") && internalName.contains("/internal/"))
                || running.hides(JavaRelease.packageOf(internalName));
    }

    /**
     * Whether no class path can bring a type along, since Java 9, because its package is the JDK's.
     *
     * @param internalName the type
     * @return true for all types in packages of the JDK, also for those that no release known has
     */
    public boolean isReserved(String internalName) {
        return internalName.startsWith("java/") || running.has(JavaRelease.packageOf(internalName));
    }

    private synchronized SymbolFile symbols() {
        SymbolFile opened = symbols;
        if (opened == null) {
            opened = SymbolFile.open(home);
            symbols = opened;
        }
        return opened;
    }

    @Override
    public synchronized void close() {
        if (symbols != null) {
            symbols.close();
        }
    }
}
