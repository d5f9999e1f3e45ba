package io.importspy.contract.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import io.importspy.contract.Problem;
import io.importspy.contract.ProblemKind;
import io.importspy.environment.Architecture;
import io.importspy.environment.OperatingSystem;
import io.importspy.fixture.Ids;
import io.importspy.verdict.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/spymodel.schema.json} and the reader take the same contracts: here those that the schema itself brings forth. */
final class SchemaTest {

    private static final Gson JSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    private static final ContractSchema SCHEMA = new ContractSchema();
    private static final SchemaWalk WALK = new SchemaWalk(SCHEMA.json());

    private final Agreement agreement = new Agreement(SCHEMA);

    @Test
    void what_the_schema_gives_as_an_example_both_take() {
        assertThat(WALK.right).hasSizeGreaterThan(150);
        WALK.right.forEach((path, documents) -> documents.forEach(document -> {
            assertThat(Contracts.problems(JSON.toJson(document)))
                    .as("%s: %s", path, document)
                    .isEmpty();
            agreement.on(JSON.toJson(document));
        }));
    }

    @Test
    void a_value_of_any_other_kind_both_take_or_both_refuse() {
        assertThat(WALK.odd).hasSizeGreaterThan(5_000);
        WALK.odd.forEach(document -> agreement.on(JSON.toJson(document)));
    }

    @Test
    void the_keys_of_each_map_are_those_that_the_reader_knows() {
        assertThat(WALK.maps).hasSizeGreaterThan(20);
        WALK.maps.forEach(map -> assertThat(suggested(map.document(), ProblemKind.UNKNOWN_KEY))
                .as(map.path())
                .isEqualTo(map.properties().keySet()));
    }

    @Test
    void the_reader_knows_keys_only_where_the_schema_has_some() {
        assertThat(WALK.noMaps).isNotEmpty();
        for (JsonElement document : WALK.noMaps) {
            assertThat(Contracts.problems(JSON.toJson(document)))
                    .as(document.toString())
                    .noneMatch(problem ->
                            problem.id().equals(ProblemKind.UNKNOWN_KEY.rule().id()));
        }
    }

    @Test
    void every_key_is_described() {
        WALK.maps.forEach(map -> map.properties().forEach((key, value) -> {
            assertThat(value.has("description")).as(map.path() + '/' + key).isTrue();
            assertThat(value.get("description").getAsString()).endsWith(".").hasSizeGreaterThan(20);
        }));
    }

    @Test
    void the_words_of_each_choice_are_those_that_the_reader_suggests() {
        for (SchemaWalk.Choice choice : WALK.choices) {
            Set<String> suggested = suggested(choice.document(), ProblemKind.VALUE);
            if (!suggested.isEmpty() && !choice.words().equals(Set.of("386"))) {
                assertThat(choice.words()).as(choice.path()).isEqualTo(suggested);
            }
        }
    }

    @Test
    void every_violation_can_be_waived() {
        assertThat(words("/waivers/-/violation"))
                .isEqualTo(
                        new TreeSet<>(RuleId.waivable().stream().map(RuleId::id).toList()));
    }

    @Test
    void systems_and_processors_go_by_all_their_names_in_any_case() throws IOException {
        allNames("os", "OperatingSystem", name -> OperatingSystem.parse(name).isPresent());
        allNames("arch", "Architecture", name -> Architecture.parse(name).isPresent());
    }

    private void allNames(String key, String type, Predicate<String> known) throws IOException {
        String source = Files.readString(Path.of("src/main/java/io/importspy/environment", type + ".java"));
        Set<String> names = Ids.in(source, Pattern.compile("\"([^\"]+)\""));
        names.removeIf(known.negate());
        String pattern = SCHEMA.json()
                .getAsJsonObject("definitions")
                .getAsJsonObject(key)
                .getAsJsonArray("anyOf")
                .get(1)
                .getAsJsonObject()
                .get("pattern")
                .getAsString();
        assertThat(pattern.replaceAll("\\[.(.)]", "$1").replaceAll("[$^()]", "").split("\\|"))
                .containsExactlyInAnyOrderElementsOf(names);
        for (String name : names) {
            for (String spelt : List.of(name, name.toUpperCase(Locale.ROOT))) {
                String contract = "deployments: [{" + key + ": " + spelt + "}]";
                assertThat(Contracts.problems(contract)).isEmpty();
                agreement.on(contract);
            }
        }
    }

    private static Set<String> words(String path) {
        return WALK.choices.stream()
                .filter(choice -> choice.path().equals(path))
                .findFirst()
                .map(choice -> new TreeSet<>(choice.words()))
                .orElseThrow();
    }

    static List<Unsaid> unsaid() {
        return Unsaid.ALL;
    }

    @ParameterizedTest
    @MethodSource("unsaid")
    void what_the_schema_does_not_say_the_reader_does(Unsaid unsaid) {
        assertThat(Contracts.problems(unsaid.example()))
                .as(unsaid.reason())
                .isNotEmpty()
                .allMatch(unsaid::covers);
        assertThat(EditorYaml.of(unsaid.example()).stream().flatMap(document -> SCHEMA.errors(document).stream()))
                .isEmpty();
    }

    @Test
    void every_problem_is_on_one_side() {
        Set<String> sides = new TreeSet<>(Set.of(
                ProblemKind.UNKNOWN_KEY.rule().id(),
                ProblemKind.VALUE.rule().id(),
                // These are about files and parameters, and no text has them.
                ProblemKind.MISSING.rule().id(),
                ProblemKind.UNREADABLE.rule().id(),
                ProblemKind.EXTENDS.rule().id(),
                ProblemKind.DEPLOYMENT.rule().id()));
        Unsaid.ALL.forEach(unsaid -> sides.add(unsaid.id()));
        assertThat(sides)
                .containsExactlyInAnyOrderElementsOf(Stream.of(ProblemKind.values())
                        .map(kind -> kind.rule().id())
                        .toList());
    }

    /** What a pattern is for: the reader refuses these for reasons that no list of reasons is to hide. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "version: '[1.0'",
                "version: '1,2'",
                "version: '(1)'",
                "version: '[1,2,3]'",
                "version: '[1,2)[3,4)'",
                "version: '[1,2),3'",
                "version: ',[1,2)'",
                "version: '^1.2'",
                "version: '>=1.2'",
                "version: '1.2 3'",
                "version: '1.2+'",
                "deployments: [{java: x}]",
                "deployments: [{java: '[17'}]",
                "deployments: [{java: '17,18'}]",
                "deployments: [{java: '(17)'}]",
                "deployments: [{java: [17, '>=21']}]",
                "deployments: [{java: 17+}]",
                "filename: a.jar\nwaivers: [{violation: class.version, at: a, because: a, until: 31.3.2027}]",
                "filename: a.jar\nwaivers: [{violation: class.version, at: a, because: a, until: 2027-13-01}]",
                "contents: {never: [a**]}",
                "contents: {never: ['a!/b!/c']}",
                "contents: {only: ['a!/b']}",
                "contents: {only: [{path: /a}]}",
            })
    void what_a_pattern_is_for_is_refused_by_both(String contract) {
        assertThat(Contracts.problems(contract)).isNotEmpty();
        assertThat(SCHEMA.errors(EditorYaml.of(contract).orElseThrow())).isNotEmpty();
    }

    @Test
    void the_jar_has_the_schema_in_it() throws IOException {
        try (InputStream schema = SchemaTest.class.getResourceAsStream("/io/importspy/spymodel.schema.json")) {
            assertThat(schema).hasContent(SCHEMA.text());
        }
    }

    @Test
    void beside_a_reference_nothing_stands_that_draft_7_would_not_see() {
        Pattern beside = Pattern.compile(
                "\\{\"\\$ref\": \"[^\"]*\"(?:, \"(?:description|examples)\": (?:\"(?:[^\"\\\\]|\\\\.)*\"|\\[[^]]*]))*}");
        String text = SCHEMA.text();
        long references = Pattern.compile("\"\\$ref\"").matcher(text).results().count();
        assertThat(beside.matcher(text).results()).hasSize((int) references);
    }

    /** The words that the reader suggests in the place of one that it does not know. */
    private static Set<String> suggested(JsonElement document, ProblemKind kind) {
        List<Problem> problems = Contracts.problems(JSON.toJson(document)).stream()
                .filter(problem -> problem.id().equals(kind.rule().id())
                        && problem.message().contains(SchemaWalk.UNKNOWN))
                .toList();
        Set<String> words = new TreeSet<>();
        for (Problem problem : problems) {
            if (problem.advice().matches("write (one of )?`[^`]+`(, `[^`]+`)*")) {
                QUOTED.matcher(problem.advice())
                        .results()
                        .map(MatchResult::group)
                        .map(word -> word.replace("`", ""))
                        .forEach(words::add);
            }
        }
        return words;
    }
}
