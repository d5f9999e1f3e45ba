package io.importspy.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.artifact.Artifact;
import io.importspy.artifact.ClassPath;
import io.importspy.artifact.Jdk;
import io.importspy.declaration.DeclarationException;
import io.importspy.declaration.DeclarationParser;
import io.importspy.declaration.DeclarationPrinter;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.Names;
import io.importspy.declaration.Scope;
import io.importspy.declaration.TypeDeclaration;
import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read from class files, printed and parsed is what was read. */
class ObservedRoundTripTest {

    private static final Path LIBRARIES = Path.of("target/libraries");
    private static final Scope SCOPE = Scope.of(List.of());

    private int declarations;
    private final List<String> differences = new ArrayList<>();

    @Test
    void for_all_that_the_JDK_exports() {
        try (Jdk jdk = Jdk.running()) {
            TypeHierarchy hierarchy = TypeHierarchy.of(jdk, jdk);
            ModuleLayer.boot().modules().stream()
                    .map(Module::getDescriptor)
                    .filter(module -> !module.isAutomatic())
                    .map(ModuleDescriptor::name)
                    .forEach(module -> compare(hierarchy, JavaBase.exported(module)));
        }
        assertThat(differences).isEmpty();
        assertThat(declarations).isGreaterThan(80_000);
    }

    @ParameterizedTest
    @MethodSource("jars")
    void for_all_that_a_jar_of_the_class_path_holds(Path jar) {
        compare(jar);
        assertThat(differences).isEmpty();
    }

    static Stream<Path> jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of);
    }

    /**
     * The build fetches them, see the POM. They are written in Java alone: other languages give members names that Java has no
     * spelling for.
     */
    @ParameterizedTest
    @CsvSource({
        "bcprov-jdk18on,    37000",
        "guava,             16000",
        "h2,                19000",
        "hibernate-core,    52000",
        "jackson-databind,  11000",
        "lucene-core,       23000",
        "postgresql,        5900",
        "rxjava,            17000",
        "spring-core,       11000",
        "tomcat-embed-core, 21000",
    })
    void for_all_that_a_large_library_holds(String library, int least) {
        compare(LIBRARIES.resolve(library + ".jar"));
        assertThat(differences).isEmpty();
        assertThat(declarations).isGreaterThan(least);
    }

    private void compare(Path jar) {
        try (Artifact artifact = Artifact.open(jar, Runtime.version());
                Jdk jdk = Jdk.running();
                ClassPath classPath = ClassPath.of(artifact, List.of(), jdk)) {
            compare(TypeHierarchy.of(artifact, classPath), artifact.classNames());
        }
    }

    private void compare(TypeHierarchy hierarchy, Collection<String> internalNames) {
        for (String internalName : internalNames) {
            if (!internalName.endsWith("-info")) {
                ObservedType type = hierarchy.findInternal(internalName).orElseThrow();
                if (!type.isSynthetic() && !type.isLocal()) {
                    compare(type);
                }
            }
        }
    }

    private void compare(ObservedType type) {
        TypeDeclaration header = type.declaration();
        String text = DeclarationPrinter.print(header, Names.full());
        compare(header, text, () -> DeclarationParser.parseType(text, SCOPE));
        Scope scope = SCOPE.inside(header);
        Names names = Names.full().inside(header);
        for (ObservedMember member : type.members()) {
            if (!member.isSynthetic()) {
                MemberDeclaration declaration = member.declaration();
                String line = DeclarationPrinter.print(declaration, names);
                compare(declaration, line, () -> DeclarationParser.parseMember(line, scope));
            }
        }
    }

    private interface Reading {
        Object read() throws DeclarationException;
    }

    private void compare(Object declaration, String text, Reading reading) {
        declarations++;
        try {
            Object read = reading.read();
            if (!read.equals(declaration)) {
                differences.add(text + "\n  observed " + declaration + "\n  read     " + read);
            }
        } catch (DeclarationException e) {
            differences.add(text + "\n" + " ".repeat(e.offset()) + "^ " + e.getMessage());
        }
    }
}
