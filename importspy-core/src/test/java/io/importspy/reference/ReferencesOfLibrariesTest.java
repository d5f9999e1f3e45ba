package io.importspy.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.importspy.classfile.ClassFile;
import io.importspy.reference.Reference.Need;
import io.importspy.reference.Reference.ToType;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against all that ASM visits, against {@code jdeps}, and against the classes that the JVM looks for. */
class ReferencesOfLibrariesTest {

    @ParameterizedTest
    @MethodSource("io.importspy.reference.Libraries#all")
    void they_are_what_a_visit_of_everything_finds(Path jar) {
        for (ClassFile file : Libraries.classes(jar)) {
            References references = References.of(file);
            Visited visited = Visited.of(file.bytes());
            Set<String> members = new TreeSet<>();
            Set<String> types = new TreeSet<>();
            for (Reference reference : references.all()) {
                if (reference instanceof ToType type) {
                    types.add(type.type());
                } else if (reference.need() == Need.LINKED) {
                    members.add(Visited.member(reference));
                }
            }
            if (!types.equals(visited.types()) || !members.equals(visited.members())) {
                fail(
                        "%s%n%s",
                        file.where(), difference(types, visited.types()) + difference(members, visited.members()));
            }
        }
    }

    private static String difference(Set<String> found, Set<String> expected) {
        if (found.equals(expected)) {
            return "";
        }
        Set<String> more = new TreeSet<>(found);
        more.removeAll(expected);
        Set<String> less = new TreeSet<>(expected);
        less.removeAll(found);
        return "more " + more + " less " + less + System.lineSeparator();
    }

    @Test
    void jdeps_finds_the_same_types_but_for_those_that_debug_information_alone_names() {
        Path jar = Libraries.jar("jackson-databind");
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        writer,
                        writer,
                        "-v",
                        "-filter:none",
                        "--multi-release",
                        "base",
                        "--ignore-missing-deps",
                        jar.toString());
        Map<String, Set<String>> dependencies = Pattern.compile("^ {3}(\\S+) +-> (\\S+)", Pattern.MULTILINE)
                .matcher(out.toString())
                .results()
                .collect(Collectors.groupingBy(
                        result -> result.group(1),
                        Collectors.mapping(result -> result.group(2), Collectors.toCollection(TreeSet::new))));
        assertThat(dependencies).hasSizeGreaterThan(500);
        for (ClassFile file : Libraries.classes(jar)) {
            String name = file.internalName().replace('/', '.');
            Set<String> expected = dependencies.getOrDefault(name, Set.of()).stream()
                    .filter(type -> !type.equals(name))
                    .map(type -> type.replace('.', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
            References references = References.of(file);
            assertThat(types(references, Set.of(Need.values()))).as(name).containsAll(expected);
            assertThat(expected).as(name).containsAll(types(references, Set.of(Need.LINKED)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"guava", "h2", "rxjava"})
    void the_JVM_looks_for_nothing_that_is_only_named(String library) {
        int seen = 0;
        Map<String, ClassFile> files = Libraries.classes(Libraries.jar(library)).stream()
                .collect(Collectors.toMap(ClassFile::internalName, Function.identity(), (first, later) -> first));
        ClassLoader everything = new Defining(files, null);
        for (ClassFile file : files.values()) {
            Defining alone = new Defining(Map.of(file.internalName(), file), everything);
            alone.link(file.internalName().replace('/', '.'));
            Set<String> linked = types(References.of(file), Set.of(Need.LINKED));
            linked.add(file.internalName());
            linked.add("java/lang/Throwable"); // the verifier asks for it itself, at each throw statement
            assertThat(linked).as(file.where()).containsAll(alone.asked);
            seen += alone.asked.size();
        }
        assertThat(seen).isGreaterThan(3 * files.size());
    }

    private static Set<String> types(References references, Set<Need> needs) {
        Set<String> types = new TreeSet<>();
        for (Reference reference : references.all()) {
            if (reference instanceof ToType type && needs.contains(type.need())) {
                types.add(type.type());
            }
        }
        return types;
    }

    /** Defines some classes, and notes which ones the JVM asks it for. */
    private static final class Defining extends ClassLoader {

        private final Map<String, ClassFile> files;
        private final Set<String> asked = new HashSet<>();

        Defining(Map<String, ClassFile> files, ClassLoader parent) {
            super(parent == null ? ClassLoader.getPlatformClassLoader() : parent);
            this.files = files;
        }

        /** Loads, links and reflects on a class; one that cannot be is as good, since it was asked for until then. */
        void link(String name) {
            try {
                Class<?> type = Class.forName(name, false, this);
                type.getDeclaredFields();
                type.getDeclaredConstructors();
                type.getDeclaredMethods();
            } catch (ClassNotFoundException | LinkageError e) {
                assertThat(asked).as(String.valueOf(e)).isNotEmpty();
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            String internalName = name.replace('.', '/');
            asked.add(internalName);
            ClassFile file = files.get(internalName);
            if (file == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? defineClass(name, file.bytes(), 0, file.bytes().length) : known;
        }
    }
}
