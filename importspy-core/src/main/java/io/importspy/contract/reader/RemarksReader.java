package io.importspy.contract.reader;

import io.importspy.contract.Remarks;
import io.importspy.contract.Weight;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code because} and {@code severity}. */
final class RemarksReader {

    static final String BECAUSE = "because";
    static final String SEVERITY = "severity";

    /** The keys that this reads. */
    static final List<String> KEYS = List.of(BECAUSE, SEVERITY);

    private static final List<String> WEIGHTS = List.of(word(Weight.ERROR), word(Weight.WARNING), word(Weight.INFO));

    private RemarksReader() {}

    /**
     * What an entry says about itself.
     *
     * @param inherited the remarks of the entry around it
     */
    static Remarks read(YamlMap entry, Remarks inherited, Reading reading) {
        Optional<YamlNode> because = entry.get(BECAUSE);
        Optional<YamlNode> severity = entry.get(SEVERITY);
        return new Remarks(
                because.isEmpty() ? inherited.because() : because(because.get(), inherited, reading),
                severity.isEmpty() ? inherited.weight() : weight(severity.get(), inherited, reading));
    }

    private static Optional<String> because(YamlNode node, Remarks inherited, Reading reading) {
        return reading.word(node, BECAUSE).map(YamlText::value).or(inherited::because);
    }

    private static Weight weight(YamlNode node, Remarks inherited, Reading reading) {
        return reading.oneOf(node, SEVERITY, WEIGHTS)
                .map(word -> Weight.valueOf(word.value().toUpperCase(Locale.ROOT)))
                .orElse(inherited.weight());
    }

    private static String word(Weight weight) {
        return weight.name().toLowerCase(Locale.ROOT);
    }
}
