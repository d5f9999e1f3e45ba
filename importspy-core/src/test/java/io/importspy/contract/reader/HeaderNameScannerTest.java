package io.importspy.contract.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.declaration.DeclarationException;
import io.importspy.declaration.DeclarationParser;
import io.importspy.declaration.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found before a header is read is what its parser finds. */
final class HeaderNameScannerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.acme.A",
                "  public\tfinal class com.acme.A extends com.acme.B",
                "@Deprecated public non-sealed interface com . acme . A<T extends Comparable<T>>",
                "@com.acme.Mark(value = \"(\\\")\", c = ')', n = @com.acme.Mark()) @Deprecated enum com.acme.A",
                "public @interface com.acme.A",
                "@interface com.acme.A",
                "@ Deprecated ( since = \"1\" ) @interface com.acme.A",
                "record com.acme.A(int a, String b) implements Comparable<String>",
                "class com.acme.Outer<T>.Middle.Inner<U>",
                "class com.acme.Outer<K, V extends java.util.List<? super K>>.Inner extends com.acme.B<K>",
                "static class com.acme.Outer$Inner",
                "com.acme..*Service",
                "class record.sealed.A",
                "interface *..A",
            })
    void the_name_is_the_one_that_the_parser_finds(String header) throws DeclarationException {
        String parsed = DeclarationParser.parseType(header, Scope.of(List.of())).name();
        assertThat(HeaderNameScanner.of(header)).isEqualTo(parsed);
    }

    @Test
    void a_long_header_takes_no_longer_than_its_length() {
        List.of("@", "@A ", "@A(", "(", "<", "A.", "A<", "public ", "\"", "'\\", " ", ".")
                .forEach(piece ->
                        assertThat(HeaderNameScanner.of(piece.repeat(1 << 20))).isNotNull());
    }

    @Test
    void whatever_is_no_header_has_some_name_or_none() {
        List.of(
                        "",
                        "@",
                        "@A(",
                        "@A(\"",
                        "@A('\\",
                        "public",
                        "class",
                        "class <",
                        "class A<B",
                        "class A.",
                        "<",
                        "(",
                        "..",
                        "@interface",
                        "@@@")
                .forEach(text -> assertThat(HeaderNameScanner.of(text)).hasSizeLessThan(20));
    }
}
