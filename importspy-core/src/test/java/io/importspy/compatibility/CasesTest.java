package io.importspy.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases are read strictly, and are a corpus: many, of many sorts, and without contradiction. */
final class CasesTest {

    private static final String WHOLE = """
            A family.

            # a case
            -- v1
            public class A { }
            -- v2
            public class A { }
            -- client makes one
            new A();
            -- expect source binary
            -- silent source: it must be said why
            -- beyond binary: behaviour, and it must be said how
            """;

    @Test
    void a_case_says_what_it_expects_and_what_it_excuses() {
        Case read = Cases.read("family", WHOLE).get(0);

        assertThat(read).hasToString("family: a case");
        assertThat(read.shown()).isEqualTo(Breaks.of("binary"));
        assertThat(read.required()).isEqualTo(Breaks.of("source"));
        assertThat(Stream.of("nothing", "source", "binary", "source binary")
                        .filter(answer -> read.accepts(Breaks.of(answer))))
                .containsExactly("source", "source binary");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-- client makes one | -- customer makes one | unknown section: customer makes one",
                "-- silent source:   | -- expect source:     | twice: expect",
                "-- v2               | -- library            | no section: v2",
                "-- client makes one | -- library            | no client",
                "source binary       | source bynary         | not nothing, source, binary or source binary: 'source bynary'",
                "source binary       | binary                | excuses what it does not expect",
                "-- silent source:   | -- silent source      | no reason: source it must be said why",
                "behaviour, and it   | it                    | a reason of no sort that is argued: binary: it must be said how"
            })
    void a_mistake_is_named(String right, String wrong, String complaint) {
        assertThatThrownBy(() -> Cases.read("family", WHOLE.replace(right, wrong)))
                .hasMessage("family: a case: " + complaint);
    }

    @Test
    void the_corpus_has_many_families_and_each_has_many_cases() {
        Map<String, Long> sizes =
                Cases.all().stream().collect(Collectors.groupingBy(Case::family, Collectors.counting()));

        assertThat(sizes).hasSizeGreaterThanOrEqualTo(16);
        assertThat(sizes.values()).allMatch(size -> size >= 25);
    }

    @Test
    void every_case_has_a_name_of_its_own() {
        assertThat(Cases.all()).extracting(Case::toString).doesNotHaveDuplicates();
    }

    @Test
    void few_breaks_are_believed_without_a_client_that_shows_them() {
        assertThat(Cases.all().stream().filter(one -> !one.silent().equals(Breaks.NOTHING)))
                .hasSizeLessThan(10);
    }

    @Test
    void for_each_change_there_is_an_answer_that_all_its_cases_accept() {
        Map<List<String>, List<Case>> changes = new HashMap<>();
        Cases.all()
                .forEach(one -> changes.computeIfAbsent(change(one), key -> new ArrayList<>())
                        .add(one));

        assertThat(changes.values())
                .allMatch(same -> Stream.of("nothing", "source", "binary", "source binary")
                        .map(Breaks::of)
                        .anyMatch(answer -> same.stream().allMatch(one -> one.accepts(answer))));
    }

    private static List<String> change(Case one) {
        return Stream.of(one.library(), one.v1(), one.v2())
                .map(units -> units.stream()
                        .map(unit -> unit.getCharContent(true).toString().replaceAll("\\s+", " "))
                        .collect(Collectors.joining()))
                .toList();
    }
}
