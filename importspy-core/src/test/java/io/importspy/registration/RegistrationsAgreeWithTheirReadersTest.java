package io.importspy.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.artifact.Artifact;
import io.importspy.fixture.Compiled;
import io.importspy.fixture.Jars;
import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What registers something is read as its reader at run time does: {@link ServiceLoader}, the module system, Spring. */
class RegistrationsAgreeWithTheirReadersTest {

    private static final Path LIBRARIES = Path.of("target/libraries");
    private static final String SERVICE = "java.lang.Runnable";
    private static final String FILE = "META-INF/services/" + SERVICE;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.A",
                "a.A\nb.B",
                "a.A\rb.B\r\na.A\n\n",
                " \t a.A \t # a comment # with another\n#b.B\n\u0000 \n",
                "",
                "a.A b.B",
                "a.A\tb.B",
                "a.A,b.B",
                "a/A",
                "1.A",
                "a.1",
                ".A",
                "a..A",
                "a.A;",
                "a.A$",
                "b.B$Inner",
                "a-b.A",
                "\uFEFFa.A",
                "a.A\uFEFF",
                "a.A\u200B",
                "\u00A0a.A",
                "a.A\u2028b.B",
                "a.A\u0085",
                "a.\u00C4",
                "a.\uD83D\uDE00",
                "𝔞.A",
                "a.A\n\nb B\nb.B",
                "a.\uFFFD",
            })
    void a_service_file(String text) throws IOException {
        Path jar = Jars.write(folder.resolve("a.jar"), Map.of(), Map.of(FILE, text));

        Registered read = read(jar);

        assertThat(read.malformed().isEmpty()).isEqualTo(parses(jar));
        if (parses(jar)) {
            assertThat(providers(read)).isEqualTo(looksFor(jar));
        }
    }

    @Test
    void bytes_that_are_no_utf_8() throws IOException {
        byte[] latin = {'a', '.', (byte) 0xC4, '\n'};
        Path jar = Jars.pack(folder.resolve("a.jar"), Map.of(), Map.of(FILE, latin));
        assertThat(parses(jar)).isFalse();
        assertThat(read(jar).malformed())
                .singleElement()
                .satisfies(line -> assertThat(line.found()).isEqualTo("a.\uFFFD"));
    }

    @Test
    void only_the_top_of_a_multi_release_jar_and_only_the_folder_itself() throws IOException {
        Path jar = Jars.write(
                folder.resolve("a.jar"),
                Map.of("Multi-Release", "true"),
                Map.of(
                        "META-INF/versions/9/" + FILE,
                        "a.A",
                        "META-INF/services/java/" + SERVICE,
                        "b.B",
                        "META-INF/services.x/" + SERVICE,
                        "c.C",
                        FILE,
                        "d.D"));
        assertThat(looksFor(jar)).containsExactly("d.D");
        assertThat(providers(read(jar))).containsExactly("d.D");
    }

    private static Registered read(Path jar) {
        List<Registration> registrations = new ArrayList<>();
        List<Registered.Malformed> malformed = new ArrayList<>();
        try (Artifact artifact = Artifact.open(jar, Runtime.version())) {
            List<RegistrationFile> files = new ArrayList<>(RegistrationFile.of(
                    artifact, variant -> variant.isFor(Runtime.version().feature())));
            artifact.resourceRoots().forEach(root -> files.addAll(RegistrationFile.in(root)));
            for (RegistrationFile file : files) {
                registrations.addAll(file.read().registrations());
                malformed.addAll(file.read().malformed());
            }
        }
        return new Registered(registrations, malformed);
    }

    private static Set<String> providers(Registered read) {
        Set<String> providers = new TreeSet<>();
        read.registrations().forEach(registration -> providers.add(registration.provider()));
        return providers;
    }

    private static boolean parses(Path jar) throws IOException {
        return errors(jar).stream().noneMatch(message -> message.contains("llegal"));
    }

    /** The classes that the loader looks for, none of which is there. */
    private static Set<String> looksFor(Path jar) throws IOException {
        Set<String> classes = new TreeSet<>();
        for (String message : errors(jar)) {
            classes.add(message.replaceFirst(".*: Provider ", "").replaceFirst(" not found", ""));
        }
        return classes;
    }

    private static List<String> errors(Path jar) throws IOException {
        List<String> errors = new ArrayList<>();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            var services = ServiceLoader.load(Runnable.class, loader).iterator();
            boolean more = true;
            while (more) {
                try {
                    more = services.hasNext();
                    if (more) {
                        services.next();
                    }
                } catch (ServiceConfigurationError e) {
                    errors.add(e.getMessage());
                }
            }
        }
        return errors;
    }

    static Stream<Path> libraries() throws IOException {
        return Stream.concat(
                Files.list(LIBRARIES),
                Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                        .map(Path::of)
                        .filter(path -> path.toString().endsWith(".jar")));
    }

    /** A jar without a module descriptor is an automatic module, which provides what its service files say. */
    @ParameterizedTest
    @MethodSource("libraries")
    void a_real_library_as_a_module(Path jar) {
        ModuleReference module = module(jar);
        Map<String, Set<String>> provides = new TreeMap<>();
        for (ModuleDescriptor.Provides service : module.descriptor().provides()) {
            provides.put(service.service(), new TreeSet<>(service.providers()));
        }
        Loader loader = module.descriptor().isAutomatic() ? Loader.CLASS_PATH : Loader.MODULE;

        Map<String, Set<String>> registered = new TreeMap<>();
        for (Registration registration : read(jar).registrations()) {
            if (registration.loader() == loader) {
                registered
                        .computeIfAbsent(registration.service(), service -> new TreeSet<>())
                        .add(registration.provider());
            }
        }

        assertThat(registered).isEqualTo(provides);
    }

    private static ModuleReference module(Path jar) {
        try {
            return ModuleFinder.of(jar).findAll().iterator().next();
        } catch (FindException e) {
            return Assumptions.abort("a descriptor that is newer than this JDK: " + e);
        }
    }

    @Test
    void the_libraries_register_much() throws IOException {
        assertThat(libraries().mapToInt(jar -> read(jar).registrations().size()).sum())
                .isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.acme.Factory=a.A",
                "com.acme.Factory=a.A,b.B",
                "com.acme.Factory = a.A , b.B,\\\n  c.C,\\\n  d.D\n",
                "# com.acme.Factory=a.A\n! com.acme.Factory=b.B\n  #\\\ncom.acme.Factory: c.C",
                "com.acme.Factory a.A",
                "com.acme.Factory=a.A\\\\\nother=b.B",
                "com.acme.Factory=a.A\\\n#b.B",
                "com.acme.\\\n Factory=a.A",
                "com.acme.F\\u0061ctory=\\u0061.A",
                "\\ com.acme.Factory=,a.A,,",
                "com.acme.Factory=a.A\\",
                "com.acme.Factory=a.A\\\n\nother=b.B",
                "com.acme.Factory",
                "other=a.A",
                "\u001ccom.acme.Factory=a.A",
                "com.acme.Factory=a.A\fb.B",
            })
    void a_file_of_factories_of_spring(String text) throws Exception {
        Path jar = Jars.write(folder.resolve("a.jar"), Map.of(), Map.of("META-INF/spring.factories", text));
        Set<String> factories = new TreeSet<>();
        for (Registration registration : read(jar).registrations()) {
            if (registration.service().equals("META-INF/spring.factories: com.acme.Factory")) {
                factories.add(registration.provider());
            }
        }
        assertThat(factories).isEqualTo(springFinds(jar));
    }

    /** Spring's own reader, with as much of a logger as it takes. */
    private Set<String> springFinds(Path jar) throws Exception {
        Path classes = Compiled.into(
                folder.resolve("classes"),
                List.of(),
                "package com.acme; public interface Factory {}",
                "package org.apache.commons.logging; public class LogFactory {"
                        + " public static Log getLog(Class<?> type) { return null; } }",
                "package org.apache.commons.logging; public interface Log {}");
        Path spring = LIBRARIES.resolve("spring-core.jar");
        URL[] path = {
            jar.toUri().toURL(), classes.toUri().toURL(), spring.toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Object names = loader.loadClass("org.springframework.core.io.support.SpringFactoriesLoader")
                    .getMethod("loadFactoryNames", Class.class, ClassLoader.class)
                    .invoke(null, loader.loadClass("com.acme.Factory"), loader);
            Set<String> found = new TreeSet<>();
            ((List<?>) names).forEach(name -> found.add((String) name));
            found.remove("");
            return found;
        }
    }
}
