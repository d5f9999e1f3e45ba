package io.importspy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * No finding repeats what an exception of the JDK says: it changes from release to release, and a JVM that has thrown one often leaves the text
 * out ({@code -XX:+OmitStackTraceInFastThrow}).
 */
class OwnWordsTest {

    /** Where the words of the operating system become a reason, and where a run that gives up says so, which is no finding. */
    private static final Set<String> MAY = Set.of("io/importspy/archive/IoFailure", "io/importspy/cli/Main");

    private static final Set<String> TEXTS = Set.of("getMessage", "getLocalizedMessage", "toString");

    @Test
    void no_text_of_an_exception_of_the_JDK_is_used() throws IOException {
        Path classes = Path.of(ImportSpy.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(file -> collect(file, found));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void the_test_sees_each_way_to_use_one() throws IOException {
        List<String> found = new ArrayList<>();
        try (var classFile = Uses.class.getResourceAsStream("OwnWordsTest$Uses.class")) {
            new ClassReader(classFile).accept(new Texts(found), 0);
        }
        assertThat(found).hasSize(4);
    }

    /** What a handler may do with an exception. */
    static final class Uses {

        static String of(RuntimeException e, IOException other) {
            return e.getMessage() + other.toString() + ("found " + e) + String.valueOf(new Exception(e).getMessage());
        }
    }

    private static void collect(Path file, List<String> found) {
        try {
            new ClassReader(Files.readAllBytes(file)).accept(new Texts(found), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects the methods that ask such an exception for its text, or put it into one. */
    private static final class Texts extends ClassVisitor {

        private final List<String> found;
        private String name = "";

        Texts(List<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public void visit(
                int version, int access, String self, String signature, String superclass, String[] interfaces) {
            name = self;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] thrown) {
            return MAY.contains(name) ? null : new InMethod(name + "." + method, found);
        }
    }

    /** Javac turns what it joins with texts into one by {@code String.valueOf}. */
    private static final class InMethod extends MethodVisitor {

        private final String where;
        private final List<String> found;
        private final Map<Label, Integer> order = new HashMap<>();
        private final Map<Integer, Integer> asText = new TreeMap<>();
        private int loaded = -1;

        InMethod(String where, List<String> found) {
            super(Opcodes.ASM9);
            this.where = where;
            this.found = found;
        }

        @Override
        public void visitLabel(Label label) {
            order.put(label, order.size());
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            loaded = variable;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
            if (TEXTS.contains(called) && isOfTheJdk(owner)) {
                found.add(where + ": " + owner + "." + called);
            }
            if (owner.equals("java/lang/String") && called.equals("valueOf") && loaded >= 0) {
                asText.put(order.size(), loaded);
            }
            loaded = -1;
        }

        @Override
        public void visitLocalVariable(String name, String type, String signature, Label start, Label end, int index) {
            asText.forEach((at, variable) -> {
                if (variable == index
                        && order.get(start) < at
                        && at <= order.get(end)
                        && type.startsWith("L")
                        && isOfTheJdk(Type.getType(type).getInternalName())) {
                    found.add(where + ": String.valueOf(" + name + ")");
                }
            });
        }

        private static boolean isOfTheJdk(String type) {
            if (!type.startsWith("java")) {
                return false;
            }
            try {
                return Throwable.class.isAssignableFrom(Class.forName(type.replace('/', '.')));
            } catch (ClassNotFoundException e) {
                return false;
            }
        }
    }
}
