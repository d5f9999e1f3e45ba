package io.importspy.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.archive.UndecidableException;
import io.importspy.classfile.ClassFile;
import io.importspy.embed.ArtifactLoader;
import io.importspy.fixture.LauncherOracle;
import io.importspy.fixture.RandomArchives;
import io.importspy.fixture.RandomArchives.Odd;
import io.importspy.registration.RegistrationFile;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the loaders of the field load from an archive is what the gate sees in it, or the gate says that it cannot tell: {@link
 * URLClassLoader}, {@link ModuleFinder} and Spring Boot's launchers of three generations are asked about some hundred random archives, and
 * about more with {@code -Darchives=20000}; {@code -Dseed=…} makes others.
 */
class LoadersAgreeTest {

    private static final String SERVICE = "META-INF/services/java.lang.Runnable";
    private static final int ARCHIVES = Integer.getInteger("archives", 300);
    private static final long SEED = Long.getLong("seed", 20_261_201L);

    @TempDir
    Path folder;

    private final List<String> misses = new ArrayList<>();
    private int loaded;
    private int open;

    @Test
    void what_is_loaded_is_seen() throws Exception {
        RandomArchives archives = new RandomArchives(SEED);
        List<LauncherOracle> launchers = new ArrayList<>();
        try (Stream<Path> jars = Files.list(Path.of("target/launchers"))) {
            for (Path jar : jars.sorted().toList()) {
                launchers.add(LauncherOracle.of(jar));
            }
            assertThat(launchers).hasSize(3);
            for (int i = 0; i < ARCHIVES; i++) {
                Odd odd = archives.next();
                Path file = Files.write(folder.resolve("odd" + i + ".jar"), odd.bytes());
                judge(i, odd, file, launchers);
                if (misses.size() < 20) {
                    Files.deleteIfExists(file);
                }
            }
        } finally {
            launchers.forEach(LauncherOracle::close);
        }
        System.out.println(ARCHIVES + " archives, " + open + " of them decided, " + loaded + " things loaded");
        assertThat(misses).isEmpty();
        assertThat(loaded).isGreaterThan(ARCHIVES / 2);
        assertThat(open).isGreaterThan(ARCHIVES / 3);
    }

    private void judge(int number, Odd odd, Path file, List<LauncherOracle> launchers) throws Exception {
        Seen seen = Seen.in(file, odd);
        open += seen.isClosed() ? 0 : 1;
        check(number, "the class path", onClassPath(file, odd), seen);
        check(number, "the module path", onModulePath(file), seen);
        check(number, "an admitted plugin", admitted(file, odd), seen);
        if (seen.isLaunched()) {
            for (int i = 0; i < launchers.size(); i++) {
                check(number, "launcher " + i, launchers.get(i).loads(file, odd.classes()), seen);
            }
        }
    }

    private void check(int number, String loader, Set<String> things, Seen seen) {
        loaded += things.size();
        for (String thing : things) {
            if (!seen.isClosed() && !seen.things().contains(thing)) {
                misses.add("archive " + number + ": " + loader + " loads " + thing);
            }
        }
    }

    /** What the gate sees: the marks of classes, and providers. It is closed where something was undecided. */
    private record Seen(Set<String> things, boolean isClosed, boolean isLaunched) {

        static Seen in(Path file, Odd odd) {
            Set<String> things = new TreeSet<>();
            boolean isLaunched = false;
            try (Artifact artifact = Artifact.open(file, Runtime.version())) {
                isLaunched = artifact.isLaunched();
                for (ClassVariant variant : artifact.variants()) {
                    addMark(variant.read(), odd, things);
                }
                for (Library library : artifact.libraries()) {
                    List<ClassRoot> top = List.of(library.root());
                    Variants.of(library.container(), top).forEach(variant -> addMark(variant.read(), odd, things));
                }
                List<RegistrationFile> files = new ArrayList<>(RegistrationFile.of(artifact, variant -> true));
                artifact.resourceRoots().forEach(root -> files.addAll(RegistrationFile.in(root)));
                for (RegistrationFile each : files) {
                    each.read().registrations().forEach(registration -> things.add(registration.provider()));
                }
                return new Seen(things, false, isLaunched);
            } catch (UndecidableException e) {
                return new Seen(things, true, isLaunched);
            }
        }

        private static void addMark(ClassFile file, Odd odd, Set<String> things) {
            for (Map.Entry<String, byte[]> marked : odd.marked().entrySet()) {
                if (Arrays.equals(marked.getValue(), file.bytes())) {
                    things.add(marked.getKey());
                }
            }
        }
    }

    private static Set<String> onClassPath(Path file, Odd odd) throws IOException {
        URL[] path = {file.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Set<String> things = classes(loader, odd.classes());
            for (URL url : Collections.list(loader.findResources(SERVICE))) {
                try (InputStream content = url.openStream()) {
                    things.addAll(lines(content.readAllBytes()));
                } catch (IOException e) {
                    continue; // nobody reads it
                }
            }
            return things;
        }
    }

    private static List<String> lines(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).lines().toList();
    }

    private static Set<String> classes(ClassLoader loader, Collection<String> names) {
        Set<String> things = new TreeSet<>();
        for (String name : names) {
            try {
                things.add(loader.loadClass(name).getDeclaredFields()[0].getName());
            } catch (ClassNotFoundException | LinkageError | RuntimeException e) {
                continue; // not there, or none that the JVM takes
            }
        }
        return things;
    }

    private static Set<String> onModulePath(Path file) {
        Set<String> things = new TreeSet<>();
        try {
            for (ModuleReference module : ModuleFinder.of(file).findAll()) {
                module.descriptor().provides().forEach(provides -> things.addAll(provides.providers()));
            }
        } catch (java.lang.module.FindException e) {
            things.clear(); // no module path takes it
        }
        return things;
    }

    private static Set<String> admitted(Path file, Odd odd) throws IOException {
        try {
            Artifact artifact = Artifact.held(file, 1 << 24, Runtime.version());
            Map<String, List<java.security.CodeSigner>> signers =
                    JarSignatures.verify(artifact).signers();
            return classes(
                    new ArtifactLoader(artifact, file, signers, ClassLoader.getPlatformClassLoader()), odd.classes());
        } catch (UndecidableException e) {
            return Set.of();
        }
    }
}
