package io.importspy.contract.reader;

import io.importspy.contract.ExpectedValue;
import io.importspy.contract.ExpectedValue.Absent;
import io.importspy.contract.ExpectedValue.Equal;
import io.importspy.contract.ExpectedValue.Matches;
import io.importspy.contract.ExpectedValue.OfType;
import io.importspy.contract.ExpectedValue.OneOf;
import io.importspy.contract.ProblemKind;
import io.importspy.contract.ValueType;
import io.importspy.verdict.Shown;
import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Reads what is expected of a value: a text, or a map with one of five keys, among which others may stand. */
final class ExpectedValueReader {

    private static final String VALUE = "value";
    private static final String MATCHES = "matches";
    private static final String ONE_OF = "one-of";
    private static final String TYPE = "type";
    private static final String ABSENT = "absent";
    private static final List<String> FORMS = List.of(VALUE, MATCHES, ONE_OF, TYPE, ABSENT);

    private final Reading reading;
    private final List<String> known;

    /**
     * A reader.
     *
     * @param others the keys that may stand beside the expectation
     */
    ExpectedValueReader(Reading reading, List<String> others) {
        this.reading = reading;
        this.known = Stream.concat(FORMS.stream(), others.stream()).toList();
    }

    /** The expectation behind a key; empty where there is none that makes sense, which has been told. */
    Optional<ExpectedValue> read(YamlNode node, String key) {
        if (node instanceof YamlText text) {
            return Optional.of(new Equal(text.value()));
        }
        if (node instanceof YamlList) {
            reading.problem(
                    ProblemKind.VALUE,
                    node,
                    "`" + key + "` takes one text, not a list",
                    "write `{one-of: [first, second]}` for one of several texts");
            return Optional.empty();
        }
        return reading.map(node, key).flatMap(map -> form(map, key));
    }

    private Optional<ExpectedValue> form(YamlMap map, String key) {
        reading.checkKeys(map, known);
        List<String> forms = FORMS.stream().filter(map.entries()::containsKey).toList();
        if (forms.isEmpty() && known.containsAll(map.entries().keySet())) {
            reading.problem(
                    ProblemKind.EMPTY,
                    map,
                    "`" + key + "` expects nothing",
                    "write one of `" + String.join("`, `", FORMS) + "`");
        }
        if (forms.size() > 1) {
            reading.problem(
                    ProblemKind.VALUE,
                    map.entry(forms.get(1)).<YamlNode>map(YamlMap.Entry::key).orElse(map),
                    "`" + forms.get(0) + "` and `" + forms.get(1) + "` both say what is expected",
                    "keep one of the two");
        }
        return forms.size() == 1
                ? expectation(forms.get(0), map.get(forms.get(0)).orElseThrow())
                : Optional.empty();
    }

    private Optional<ExpectedValue> expectation(String form, YamlNode node) {
        return switch (form) {
            case VALUE -> reading.text(node, form).map(text -> new Equal(text.value()));
            case MATCHES -> reading.word(node, form).flatMap(this::matches);
            case ONE_OF -> oneOf(node);
            case TYPE ->
                reading.oneOf(node, form, ValueType.words())
                        .flatMap(word -> ValueType.parse(word.value()))
                        .map(OfType::new);
            default -> reading.oneOf(node, form, List.of("true")).map(word -> new Absent());
        };
    }

    private Optional<ExpectedValue> oneOf(YamlNode node) {
        List<YamlNode> items = reading.list(node, ONE_OF);
        List<String> texts = items.stream()
                .flatMap(item -> reading.text(item, ONE_OF).stream())
                .map(YamlText::value)
                .toList();
        if (node instanceof YamlList && items.isEmpty()) {
            reading.problem(
                    ProblemKind.EMPTY, node, "`one-of` lists nothing, and no value is one of nothing", "list a text");
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(new OneOf(texts));
    }

    private Optional<ExpectedValue> matches(YamlText regex) {
        try {
            return Optional.of(new Matches(regex.value()));
        } catch (PatternSyntaxException e) {
            // The reason quotes names of groups and the like.
            String reason = reading.isSecret(regex) ? "" : ": " + Shown.text(e.getDescription());
            int index = Math.max(0, Math.min(e.getIndex(), regex.value().length()));
            reading.problem(
                    ProblemKind.VALUE,
                    regex,
                    index,
                    "this is no regular expression" + reason,
                    "write one of java.util.regex.Pattern, which matches the whole value");
            return Optional.empty();
        }
    }
}
