package io.importspy.bytecode;

import io.importspy.artifact.Artifact;
import io.importspy.artifact.ClassPath;
import io.importspy.artifact.ClassSource;
import io.importspy.artifact.Jdk;
import io.importspy.declaration.DeclarationPrinter;
import io.importspy.declaration.Names;
import io.importspy.fixture.Compiled;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compiled sources as an artifact, and the types in it. Knows which classes were opened. */
final class Fixture implements Closeable {

    private final Artifact artifact;
    private final Jdk jdk = Jdk.running();
    private final Set<String> opened = new TreeSet<>();
    private final TypeHierarchy hierarchy;

    private Fixture(Path directory) {
        this.artifact = Artifact.open(directory, Runtime.version());
        ClassPath classPath = ClassPath.of(artifact, List.of(), jdk);
        this.hierarchy = TypeHierarchy.of(recording(artifact), recording(classPath));
    }

    static Fixture of(Path directory, String... units) {
        return new Fixture(Compiled.into(directory, List.of("--release", "17", "-parameters"), units));
    }

    /** A directory of classes as it is. */
    static Fixture in(Path directory) {
        return new Fixture(directory);
    }

    TypeHierarchy hierarchy() {
        return hierarchy;
    }

    ObservedType type(String name) {
        return hierarchy.find(name).orElseThrow(() -> new AssertionError("no type " + name));
    }

    ObservedMember method(String type, String name) {
        return hierarchy.methods(type(type), name::equals).findFirst().orElseThrow();
    }

    List<String> methods(String type, String name) {
        return texts(hierarchy.methods(type(type), name::equals));
    }

    List<String> fields(String type, String name) {
        return texts(hierarchy.fields(type(type), name::equals));
    }

    private static List<String> texts(Stream<ObservedMember> members) {
        return members.map(member ->
                        member.owner().name() + ": " + DeclarationPrinter.print(member.declaration(), Names.simple()))
                .toList();
    }

    /** The internal names of the types outside {@code java.lang} that have been opened. */
    Set<String> opened() {
        return opened;
    }

    private ClassSource recording(ClassSource source) {
        return name -> {
            if (!name.startsWith("java/lang/")) {
                opened.add(name);
            }
            return source.find(name);
        };
    }

    @Override
    public void close() {
        artifact.close();
        jdk.close();
    }
}
