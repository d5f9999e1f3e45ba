package io.importspy.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** javac and the parser agree on each modifier and each pair of them, in front of everything that has modifiers. */
final class ModifierAgreementTest {

    @ParameterizedTest
    @ValueSource(strings = {"class", "interface", "enum", "record", "@interface"})
    void of_a_type(String kind) {
        String components = kind.equals("record") ? "()" : "";
        compare(
                modifiers -> "class Outer { " + relatives(modifiers, kind) + " " + modifiers + " " + kind + " Inner"
                        + components + (modifiers.contains("non-sealed") ? supertype(kind) : "") + " {} }",
                text -> DeclarationParser.parseType(text, Scope.of(List.of())),
                kind + " com.acme.Outer.Inner" + components);
    }

    @Test
    void of_a_field_of_a_class() {
        compareMember("class", modifiers -> modifiers + " int x = 1;", "int x");
    }

    @Test
    void of_a_field_of_an_interface() {
        compareMember("interface", modifiers -> modifiers + " int x = 1;", "int x");
    }

    @Test
    void of_a_method_of_a_class() {
        compareMember("abstract class", modifiers -> method(modifiers, Set.of("abstract", "native")), "void x()");
    }

    @Test
    void of_a_method_of_a_record() {
        compareMember("record", modifiers -> method(modifiers, Set.of("abstract", "native")), "void x()");
    }

    @Test
    void of_a_method_of_an_enum() {
        compareMember(
                "enum",
                modifiers -> (modifiers.contains("abstract") ? "A { public void x() {} }; " : "; ")
                        + method(modifiers, Set.of("abstract", "native")),
                "void x()");
    }

    @Test
    void of_a_method_of_an_interface() {
        Set<String> bodies = Set.of("default", "static", "private");
        // Which strictfp method of an interface has a body, only the body tells, and contracts have none.
        compareMember(
                "interface",
                modifiers -> modifiers + " void x()" + (bodies.stream().anyMatch(modifiers::contains) ? " {}" : ";"),
                "void x()",
                modifiers -> !modifiers.contains("strictfp") || bodies.stream().anyMatch(modifiers::contains));
    }

    @Test
    void of_an_element_of_an_annotation_interface() {
        compareMember("@interface", modifiers -> modifiers + " int x();", "int x()");
    }

    @Test
    void of_a_constructor_of_a_class() {
        compareMember("class", modifiers -> modifiers + " Outer(int x) {}", "Outer(int x)");
    }

    @Test
    void of_a_constructor_of_an_enum() {
        compareMember("enum", modifiers -> "; " + modifiers + " Outer(int x) {}", "Outer(int x)");
    }

    /** Java wants of sealed types a subtype, and of those that are not any more a sealed supertype. */
    private static String relatives(String modifiers, String kind) {
        String relatives = modifiers.contains("non-sealed") ? "sealed " + kind + " Base permits Inner {}" : "";
        boolean isSealed = List.of(modifiers.split(" ")).contains("sealed");
        return isSealed
                ? relatives + " final class Sub " + (kind.equals("class") ? "extends" : "implements") + " Inner {}"
                : relatives;
    }

    private static String supertype(String kind) {
        return kind.equals("class") || kind.equals("interface") ? " extends Base" : " implements Base";
    }

    private static String method(String modifiers, Set<String> withoutBody) {
        return modifiers + " void x()" + (withoutBody.stream().anyMatch(modifiers::contains) ? ";" : " {}");
    }

    private static void compareMember(String kind, Function<String, String> source, String text) {
        compareMember(kind, source, text, modifiers -> true);
    }

    private static void compareMember(
            String kind, Function<String, String> source, String text, Predicate<String> comparable) {
        String components = kind.equals("record") ? "()" : "";
        compare(
                modifiers -> kind + " Outer" + components + " { " + source.apply(modifiers) + " }",
                member -> DeclarationParser.parseMember(member, inside(kind + " com.acme.Outer")),
                text,
                comparable);
    }

    private static Scope inside(String header) throws DeclarationException {
        Scope scope = Scope.of(List.of());
        return scope.inside(DeclarationParser.parseType(header, scope));
    }

    @FunctionalInterface
    private interface Reader {
        Object read(String text) throws DeclarationException;
    }

    private static void compare(Function<String, String> source, Reader reader, String text) {
        compare(source, reader, text, modifiers -> true);
    }

    private static void compare(
            Function<String, String> source, Reader reader, String text, Predicate<String> comparable) {
        Map<String, String> units = new LinkedHashMap<>();
        Map<String, String> modifiersByPath = new LinkedHashMap<>();
        for (String modifiers : singlesAndPairs().filter(comparable).toList()) {
            String folder = "p" + units.size();
            units.put(folder + "/Outer.java", "package " + folder + "; " + source.apply(modifiers));
            modifiersByPath.put(folder + "/Outer.java", modifiers);
        }
        Map<String, String> errors = Javac.analyse(units).errors();
        List<String> disagreements = new ArrayList<>();
        modifiersByPath.forEach((path, modifiers) -> {
            String error = errors.getOrDefault(path, "");
            String problem = problem(reader, modifiers + " " + text);
            if (error.isEmpty() != problem.isEmpty()) {
                disagreements.add(modifiers + ": javac says <" + error + ">, the parser <" + problem + ">");
            }
        });
        assertThat(disagreements).isEmpty();
        assertThat(errors).hasSizeBetween(1, units.size() - 1);
    }

    private static String problem(Reader reader, String text) {
        try {
            reader.read(text);
            return "";
        } catch (DeclarationException e) {
            return e.getMessage();
        }
    }

    private static Stream<String> singlesAndPairs() {
        Set<String> keywords =
                Stream.of(Modifier.values()).map(Modifier::keyword).collect(Collectors.toSet());
        return Stream.concat(
                Stream.concat(Stream.of(""), keywords.stream()),
                keywords.stream().flatMap(one -> keywords.stream().map(other -> one + " " + other)));
    }
}
