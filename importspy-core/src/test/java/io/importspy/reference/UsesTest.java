package io.importspy.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.classfile.ClassFile;
import io.importspy.reference.Reference.Need;
import io.importspy.reference.Reference.ToType;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsesTest {

    private static final String UNIT = """
            package com.acme;

            import java.util.*;
            import java.util.function.Supplier;

            @Deprecated
            class Shop extends AbstractList<Locale> {
                private final Optional<Locale> home = Optional.empty();
                static Locale here = Locale.getDefault();

                Shop(Map<UUID, int[]> stock) {
                    super();
                    stock.clear();
                }

                public Locale get(int i) {
                    Supplier<String> name = () ->
                            Locale.ROOT.toString() + UUID.randomUUID();
                    return i < 0 ? null : Locale.forLanguageTag(name.get());
                }

                public int size() {
                    try {
                        return 1;
                    } catch (MissingResourceException e) {
                        return Currency.class.getModifiers();
                    }
                }

                <T extends Formatter & Cloneable> T print(T[] many, long n) { return many[0]; }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void each_use_has_its_member_and_its_line() {
        assertThat(usesOf("java/util/UUID")).containsExactly("com.acme.Shop(Map):12", "com.acme.Shop.get:18");
        assertThat(usesOf("java/util/Locale"))
                .contains(
                        "com.acme.Shop:?",
                        "com.acme.Shop.home:?",
                        "com.acme.Shop.here:?",
                        "com.acme.Shop.get(int):19",
                        "com.acme.Shop.get:18",
                        "com.acme.Shop:9");
        assertThat(usesOf("java/util/MissingResourceException")).contains("com.acme.Shop.size():25");
        assertThat(usesOf("java/util/Currency")).containsExactly("com.acme.Shop.size():26");
        assertThat(usesOf("java/util/Formatter")).contains("com.acme.Shop.print(Formatter[], long):30");
        assertThat(usesOf("java/lang/Deprecated")).containsExactly("com.acme.Shop:?");
        assertThat(usesOf("clear")).containsExactly("com.acme.Shop(Map):13");
        assertThat(usesOf("ROOT")).containsExactly("com.acme.Shop.get:18");
        assertThat(usesOf("makeConcatWithConstants")).containsExactly("com.acme.Shop.get:18");
    }

    @Test
    void the_source_file_is_told_as_the_compiler_wrote_it() {
        ClassFile file = Snippets.compile(folder, "com/acme/Shop", UNIT);
        Use use = Uses.of(file, Set.copyOf(References.of(file).all())).get(0);
        assertThat(use.sourceFile()).contains("com/acme/Shop.java");
        assertThat(use.classFile()).endsWith("Shop.class");
    }

    @Test
    void every_reference_has_a_use() {
        for (ClassFile file : Libraries.classes(Libraries.jar("jackson-databind"))) {
            Set<Reference> wanted = Set.copyOf(References.of(file).all());
            assertThat(Uses.of(file, wanted).stream().map(Use::reference).collect(Collectors.toSet()))
                    .isEqualTo(wanted);
        }
    }

    @Test
    void nearly_every_call_in_a_real_library_has_a_line() {
        int lines = 0;
        int calls = 0;
        for (ClassFile file : Libraries.classes(Libraries.jar("jackson-databind"))) {
            Set<Reference> wanted = References.of(file).all().stream()
                    .filter(reference -> !(reference instanceof ToType) && reference.need() == Need.LINKED)
                    .collect(Collectors.toSet());
            for (Use use : Uses.of(file, wanted)) {
                calls++;
                lines += use.line().isPresent() ? 1 : 0;
            }
        }
        assertThat(calls).isGreaterThan(20_000);
        assertThat(lines).isEqualTo(calls);
    }

    /** The places that name a type, or a member of a name. */
    private List<String> usesOf(String name) {
        ClassFile file = Snippets.compile(folder, "com/acme/Shop", UNIT);
        Set<Reference> wanted = References.of(file).all().stream()
                .filter(reference -> reference instanceof ToType
                        ? reference.type().equals(name)
                        : Visited.member(reference).contains(" " + name + " "))
                .collect(Collectors.toSet());
        assertThat(wanted).as(name).hasSize(1);
        return Uses.of(file, wanted).stream()
                .map(use -> use.user() + ":"
                        + (use.line().isPresent() ? String.valueOf(use.line().getAsInt()) : "?"))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }
}
