package io.importspy.contract;

import io.importspy.contract.yaml.YamlMap;
import io.importspy.contract.yaml.YamlText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code because} and {@code severity}. */
final class RemarksReader {

    private static final String BECAUSE = "because";
    private static final String SEVERITY = "severity";

    /** The keys that this reads. */
    static final List<String> KEYS = List.of(BECAUSE, SEVERITY);

    private static final List<String> WEIGHTS =
            Stream.of(Weight.values()).map(RemarksReader::word).toList();

    private RemarksReader() {}

    /**
     * What an entry says about itself.
     *
     * @param inherited the remarks of the entry around it
     */
    static Remarks read(YamlMap entry, Remarks inherited, Reading reading) {
        Optional<String> because =
                entry.get(BECAUSE).flatMap(node -> reading.word(node, BECAUSE)).map(YamlText::value);
        Optional<Weight> weight = entry.get(SEVERITY)
                .flatMap(node -> reading.oneOf(node, SEVERITY, WEIGHTS))
                .map(word -> Weight.valueOf(word.value().toUpperCase(Locale.ROOT)));
        return new Remarks(because.or(inherited::because), weight.orElse(inherited.weight()));
    }

    private static String word(Weight weight) {
        return weight.name().toLowerCase(Locale.ROOT);
    }
}
