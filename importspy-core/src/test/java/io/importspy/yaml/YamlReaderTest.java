package io.importspy.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.contract.reader.Marked;
import io.importspy.contract.reader.Marked.Mark;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that mark what is wrong with them. */
final class YamlReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // what a plain text may not begin with
                "a:\n  - «quotes»@Deprecated void stop()\n  - fine\n  - «quotes»`x`\n  - «quotes»%x\n",
                "a:\n  - «quotes»* execute(..)\n  - «quotes»*Foo bar()\n  - «quotes»& b\n  - «quotes»*.jar\n",
                "a: «quotes»!foo{bar} x\nb: «value»!foo x\n",
                "a:\n  - b: «quotes»|x\n  - «quotes»>= 5\n",
                // what splits a text
                "a: the host«quotes»: calls it\nb: «quotes»@x\n",
                "a:\n  - member: void x() // see«quotes»: y\n    because: «quotes»* is it\n",
                "com.acme.a: b«quotes»: c # not: this\n\"quoted\" : b«quotes»: c\n",
                "a:\n  - \"x\" «quotes»+ y\n  - 'x' «quotes»is it\n",
                "a: {b,c}«quotes».jar\nb: «quotes»@x\n",
                "version: «quotes»[1,2)\njava: «quotes»[17,)\nx: fine\n",
                "version: «quotes»[1,2) # a comment\n",
                "version: «quotes»[1,2)",
                "members: [int«quotes»[] x, Map<?, A> y]\nx: «quotes»@y\n",
                "members: [«quotes»@Foo int x, b]\nx: «quotes»@y\n",
                // brackets and quotes that stay open
                "a: «syntax»[b, c\nd: e\n",
                "a: «syntax»{b: c\nd: e\n",
                "a: b\nc: «syntax»\"d\ne: f\n",
                "a: «syntax»'b\n---\n'\n",
                "a: \"b\\«syntax»qc\"\n",
                "a: \"b\\x«syntax»zz\"\n",
                "a: \"b\\U«syntax»FFFFFFFF\"\n",
                // indentation
                "a:\n«syntax»\t- b\n",
                "a:\n  b: c\n «syntax»d: e\n",
                "a: b\n  c«syntax»: d\n",
                "a:\n  - b\n «syntax»- c\n",
                "a: «syntax»- b\n",
                "a: b ? c\n? d\n: e\nf: «syntax»? g\n",
                "a: b\n«syntax»c\nd: e\n",
                "«syntax»]\n",
                "a: b\n...\n«syntax»c: d\n",
                // directives, documents
                "«syntax»%\na: b\n",
                "%FOO bar\n«syntax»a: b\n",
                "%YAML 1.1\n---\na: b\n",
                "a: b\n«syntax»---\nc: d\n",
                // nothing where something is due
                "a:«value»\nb: «value»~\nc: [d, «value»null, «value»Null]\ne:\n  -«value»\n  - «value»NULL\nf: &x«value»\n",
                "a: {b«value», c: d}\n",
                "«quotes»: a\n",
                "«value»~: a\n? b\n:«value»\n?«value»\n: c\n",
                // tags and keys
                "a: «value»!!int 5\nb: «value»!!map {c: d}\ne: «value»! f\ng: «value»!!binary aGVsbG8=\n",
                "a: !!str 5\nb: !!str null\nc: !!str\nd: !<tag:yaml.org,2002:str> e\n",
                "«value»[a]: b\n«value»{c: d}: e\n",
                // duplicates
                "a: b\n«duplicate»a: c\n\"x\": 1\n«duplicate»'x': 2\nd: {e: f, «duplicate»e: g}\n",
                // anchors, aliases, merge keys
                "a: &x [b]\nc: *x\nd: *x\n",
                "a: «quotes»*x\nb: &x c\n",
                "a: &x [b, «syntax»*x]\nc: &y {d: «syntax»*y}\n",
                "a: &x {b: c}\nd: {<<: *x, b: e}\nf:\n  «value»<<: g\n",
                "a: &x b\nd: {«value»<<: *x}\n",
                // characters
                "a: «encoding»\u0007b «encoding»\u0085 «encoding»\u2028 # «encoding»\u202E «encoding»\uFEFF\nb: «quotes»@c\n",
                "a: \"\\a\\N\\L\\u202e\\ufeff\"\n",
            })
    void each_mark_is_reported_and_nothing_else(String marked) {
        Marked document = Marked.of(marked);
        List<YamlFault> faults = Yaml.read(document.text()).faults();
        assertThat(faults.stream().map(YamlReaderTest::mark).sorted(Comparator.comparing(Mark::offset)))
                .as(document.text())
                .isEqualTo(document.marks());
        assertThat(faults)
                .allSatisfy(
                        fault -> assertThat(fault.message() + fault.advice()).isNotBlank());
    }

    private static Mark mark(YamlFault fault) {
        return new Mark(fault.kind().name().toLowerCase(Locale.ROOT), fault.offset());
    }

    @Test
    void the_characters_of_the_file_count() {
        YamlMap map = Yaml.map(
                "a: on\nb: 010\nc: 1.10\nd: 2027-03-31\ne: 17\nf: 0x1F\ng: 1_000\nh: .inf\ni: Yes\nj: =\n'<<': k\n");
        assertThat(Yaml.values(map))
                .containsExactly("on", "010", "1.10", "2027-03-31", "17", "0x1F", "1_000", ".inf", "Yes", "=", "k");
    }

    @Test
    void merge_keys_bring_in_what_is_not_there_and_the_first_map_wins() {
        YamlMap map = (YamlMap) Yaml.map("""
                        one: &one {a: 1, b: 1, c: 1}
                        two: &two {<<: {d: 2}, b: 2, d: 3}
                        all:
                          b: own
                          <<: [*two, *one]
                        """).get("all").orElseThrow();
        assertThat(map.entries().keySet()).containsExactly("b", "d", "a", "c");
        assertThat(Yaml.values(map)).containsExactly("own", "3", "1", "1");
    }

    @Test
    void an_alias_is_the_node_that_was_anchored_last() {
        YamlMap map = Yaml.map("a: &x one\nb: *x\nc: &x two\nd: *x\n");
        assertThat(map.get("b")).isEqualTo(map.get("a"));
        assertThat(map.get("d")).isEqualTo(map.get("c"));
        assertThat(map.get("d").orElseThrow().start()).isEqualTo("a: &x one\nb: *x\nc: &x ".length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "# nothing but a comment\n", "---\n", "--- ~\n...\n", " \n\n", "null"})
    void a_document_without_content_is_empty_and_not_wrong(String text) {
        assertThat(Yaml.read(text)).isEqualTo(new YamlDocument(Optional.empty(), List.of(), true));
    }

    @Test
    void one_wrong_text_does_not_hide_the_next_thousand_lines() {
        String text = "list:\n" + "  - @a\n".repeat(20) + "  - ~\n".repeat(500);
        assertThat(Yaml.read(text).faults()).hasSize(520);
    }

    @Test
    void quotes_are_advised_with_the_right_spelling() {
        assertThat(Yaml.read("a: it's: 5 # really\n").faults().get(0).spelling())
                .contains("\"it's: 5\"");
        assertThat(Yaml.read("- @A(\"x #y\") void b()   # really\n")
                        .faults()
                        .get(0)
                        .spelling())
                .contains("'@A(\"x #y\") void b()'");
    }

    @Test
    void bytes_that_are_no_utf8_are_named_with_their_place() {
        YamlDocument document = YamlReader.read(SourceText.decode(new byte[] {'a', ':', ' ', (byte) 0xE9, '\n'}));
        assertThat(document.complete()).isFalse();
        assertThat(document.faults()).hasSize(1);
        assertThat(document.faults().get(0).offset()).isEqualTo(3);
        assertThat(document.faults().get(0).message()).contains("0xE9");
    }
}
