package io.importspy.contract.reader;

import io.importspy.contract.ProblemKind;
import io.importspy.contract.VariableEntry;
import io.importspy.contract.Written;
import io.importspy.verdict.Place;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code variables} and {@code secrets} of a deployment. */
final class VariablesReader {

    private static final String VARIABLES = "variables";
    private static final String SECRETS = "secrets";
    private static final String SENSITIVE = "sensitive";

    private final Reading reading;
    private final ExpectedValueReader expectations;

    VariablesReader(Reading reading) {
        this.reading = reading;
        this.expectations = new ExpectedValueReader(reading, List.of(SENSITIVE));
    }

    List<VariableEntry> read(YamlNode value) {
        List<VariableEntry> variables = new ArrayList<>();
        reading.map(value, VARIABLES).ifPresent(map -> {
            for (YamlMap.Entry entry : map.entries().values()) {
                checkName(entry.key());
                read(entry).ifPresent(variables::add);
            }
        });
        return variables;
    }

    private Optional<VariableEntry> read(YamlMap.Entry entry) {
        String name = entry.key().value();
        boolean said = entry.value() instanceof YamlMap map
                && map.get(SENSITIVE)
                        .flatMap(node -> reading.oneOf(node, SENSITIVE, List.of("true", "false")))
                        .filter(word -> word.value().equals("true"))
                        .isPresent();
        boolean sensitive = said || reading.isSensitive(entry.value());
        return expectations
                .read(entry.value(), name)
                .map(expected -> new VariableEntry(reading.written(name, entry.key()), expected, sensitive));
    }

    List<Written<String>> secrets(YamlNode value) {
        Map<String, Place> names = new HashMap<>();
        List<Written<String>> secrets = new ArrayList<>();
        for (YamlNode item : reading.list(value, SECRETS)) {
            reading.word(item, SECRETS).ifPresent(name -> {
                checkName(name);
                Place first = names.putIfAbsent(name.value(), reading.position(name));
                if (first != null) {
                    reading.duplicate(name, "the secret " + reading.quote(name), first);
                }
                secrets.add(reading.written(name.value(), name));
            });
        }
        return secrets;
    }

    /** The one rule that every operating system has (POSIX.1-2017, 8.1), and one against slips. */
    private void checkName(YamlText name) {
        if (name.value().isBlank() || name.value().indexOf('=') >= 0) {
            reading.problem(
                    ProblemKind.VALUE,
                    name,
                    reading.quote(name) + " is no name of a variable",
                    "write the name alone, without `=` and value");
        }
    }
}
