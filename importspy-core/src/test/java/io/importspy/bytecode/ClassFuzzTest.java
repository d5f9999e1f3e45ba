package io.importspy.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import io.importspy.artifact.ClassSource;
import io.importspy.classfile.ClassFile;
import io.importspy.fixture.Compiled;
import io.importspy.fixture.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages class files: what the JVM refuses as malformed is undecided, whatever else happens is an answer or undecided, and
 * nothing takes long.
 */
@Timeout(Patience.SECONDS)
class ClassFuzzTest {

    /** {@code -Dfuzz.rounds=…} for more than a build has time for. */
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 10_000);

    private static final long SEED = Long.getLong("fuzz.seed", 20_261_122);

    /** What the JVM says of what is not read: instructions and the types by which they are verified. */
    private static final Pattern OF_CODE = Pattern.compile("StackMapTable");

    /** Versions whose formats differ: names before Java 5, attributes and flags that came with the others. */
    private static final byte[] VERSIONS = {46, 48, 49, 50, 51, 52, 55, 61};

    private static final String EVERYTHING = """
            package fuzz;

            import java.lang.annotation.*;
            import java.util.*;
            import java.util.function.*;

            @Everything.All(b = 1, c = 'c', d = 1.5, f = 2.5f, i = 3, j = 4, s = 5, z = true, text = "t",
                    type = int[].class, kind = ElementType.FIELD, nested = @Deprecated, list = {1, 2, 3}, names = {"x", "y"})
            public abstract class Everything<T extends Comparable<? super T>, U> extends AbstractList<T>
                    implements Comparable<Everything<T, U>>, Supplier<Map<String, ? extends List<T[]>>> {

                @Retention(RetentionPolicy.RUNTIME)
                public @interface All {
                    byte b(); char c(); double d(); float f(); int i() default 7; long j(); short s(); boolean z();
                    String text() default "x"; Class<?> type(); ElementType kind(); Deprecated nested();
                    int[] list() default {}; String[] names();
                }

                @Target(ElementType.TYPE_USE)
                @interface OnType {}

                enum Level implements Runnable { LOW, HIGH { @Override public void run() {} }; public void run() {} }

                public record Pair<A extends @OnType Object>(@Deprecated A a, List<? super A>... rest) {}

                sealed interface Shape permits Circle, Square {}

                static final class Circle implements Shape {}

                static final class Square implements Shape {}

                class Inner { Inner(@OnType String a, int b) {} class Deeper<V> { V value; } }

                public static final boolean Z = true;
                public static final byte B = 1;
                public static final char C = 'c';
                public static final short S = 2;
                public static final int I = 3;
                public static final long J = 4L;
                public static final float F = 5f;
                public static final double D = 6d;
                public static final String TEXT = "tëxt";
                protected volatile transient @OnType List<@OnType String> list;

                protected Everything(int x, String... rest) throws java.io.IOException {}

                public abstract <E extends Exception> void thrower(E e) throws E, java.io.IOException;
                public synchronized native int natively(long[][] a, double b);
                public int compareTo(Everything<T, U> other) { return 0; }
                @Deprecated public final Runnable lambda(@OnType int x) { return () -> System.out.println(x + TEXT); }
                static strictfp <X> X local() { class Local<Y> { Y y; } new Local<X>() {}; return null; }
            }
            """;

    @TempDir
    Path folder;

    private final List<ClassFile> sound = new ArrayList<>();
    private int refusedByJvm;
    private int answered;

    @BeforeEach
    void compile() throws IOException {
        Compiled.into(folder, List.of("--release", "17", "-parameters", "-g"), EVERYTHING);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                String name = folder.relativize(file).toString().replace(".class", "");
                sound.add(new ClassFile(name + ".class", name, Files.readAllBytes(file)));
            }
        }
    }

    @Test
    void what_is_sound_is_answered() {
        assertThat(sound).hasSizeGreaterThan(10).allSatisfy(file -> {
            assertThat(refusal(file)).isEmpty();
            assertThat(answers(file)).isTrue();
        });
    }

    @Test
    void what_the_JVM_refuses_is_undecided() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            ClassFile file = sound.get(random.nextInt(sound.size()));
            byte[] damaged = file.bytes().clone();
            for (int flips = random.nextInt(2); flips >= 0; flips--) {
                byte value = (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(24));
                damaged[random.nextInt(damaged.length)] = value;
            }
            if (random.nextInt(4) == 0) {
                damaged[7] = VERSIONS[random.nextInt(VERSIONS.length)];
            }
            judge(new ClassFile(file.where(), file.internalName(), damaged), "round " + round);
        }
        assertThat(refusedByJvm).isGreaterThan(ROUNDS / 4);
        assertThat(answered).isGreaterThan(ROUNDS / 4);
    }

    @Test
    void what_is_cut_off_is_undecided() {
        for (ClassFile file : sound) {
            for (int length = 0; length < file.bytes().length; length += 1 + length / 64) {
                byte[] cut = Arrays.copyOf(file.bytes(), length);
                assertThat(answers(new ClassFile(file.where(), file.internalName(), cut)))
                        .as("%s, %d bytes of it", file.where(), length)
                        .isFalse();
            }
        }
    }

    private void judge(ClassFile file, String round) {
        Optional<String> refusal = refusal(file);
        boolean answers = answers(file);
        refusedByJvm += refusal.isPresent() ? 1 : 0;
        answered += answers ? 1 : 0;
        if (answers
                && refusal.filter(message -> !OF_CODE.matcher(message).find()).isPresent()) {
            fail("%s of %s: read, though the JVM says: %s", round, file.where(), refusal.get());
        }
    }

    /** Whether all that may be asked of a class has an answer. */
    private static boolean answers(ClassFile file) {
        ClassSource source = name -> name.equals(file.internalName()) ? Optional.of(file) : Optional.empty();
        try {
            ObservedType type = TypeHierarchy.of(source, source)
                    .findInternal(file.internalName())
                    .orElseThrow();
            type.line();
            for (ObservedMember member : type.members()) {
                member.parameterNames();
                member.erasedType();
                answersNothingElse(member);
            }
            return true;
        } catch (UndecidableException e) {
            assertThat(e.subject()).isEqualTo(file.where());
            assertThat(e.found()).doesNotContain("Exception: ", "Error: ", "out of bounds");
            return false;
        }
    }

    /** Questions that may be undecided on their own, such as those that need a signature. */
    private static void answersNothingElse(ObservedMember member) {
        try {
            member.declaration();
            member.owner().declaration();
        } catch (UndecidableException e) {
            assertThat(e.reason()).isIn(Reason.CLASS_UNREADABLE, Reason.TYPE_NOT_FOUND);
        }
    }

    /** Why the JVM refuses a class file as malformed, if it does (JVMS 5.3.5). */
    private static Optional<String> refusal(ClassFile file) {
        try {
            new ClassLoader() {
                Class<?> define() {
                    return defineClass(null, file.bytes(), 0, file.bytes().length);
                }
            }.define();
            return Optional.empty();
        } catch (UnsupportedClassVersionError e) {
            return Optional.empty(); // says nothing about the form
        } catch (ClassFormatError e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (LinkageError | SecurityException e) {
            return Optional.empty();
        }
    }
}
