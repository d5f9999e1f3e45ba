package io.importspy.contract.reader;

import io.importspy.contract.ManifestEntry;
import io.importspy.contract.ProblemKind;
import io.importspy.contract.Remarks;
import io.importspy.verdict.Place;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code manifest}: attributes of the manifest's main section (JAR File Specification). */
final class ManifestSection implements Section {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,69}");

    @Override
    public String key() {
        return "manifest";
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        ExpectedValueReader expectations = new ExpectedValueReader(reading, RemarksReader.KEYS);
        Map<String, Place> names = new HashMap<>();
        reading.map(value, key()).ifPresent(attributes -> {
            for (YamlMap.Entry attribute : attributes.entries().values()) {
                checkName(attribute, names, reading);
                read(attribute, expectations, reading, draft);
            }
        });
    }

    private static void read(
            YamlMap.Entry attribute, ExpectedValueReader expectations, Reading reading, ContractBuilder draft) {
        String name = attribute.key().value();
        Remarks remarks = attribute.value() instanceof YamlMap entry
                ? RemarksReader.read(entry, Remarks.NONE, reading)
                : Remarks.NONE;
        expectations
                .read(attribute.value(), name)
                .map(expected -> new ManifestEntry(reading.written(name, attribute.key()), expected, remarks))
                .ifPresent(draft.requirements::add);
    }

    private static void checkName(YamlMap.Entry attribute, Map<String, Place> names, Reading reading) {
        String name = attribute.key().value();
        if (!NAME.matcher(name).matches()) {
            reading.problem(
                    ProblemKind.VALUE,
                    attribute.key(),
                    reading.quote(attribute.key()) + " is no name of an attribute",
                    "write up to 70 letters, digits, `-` and `_`");
        }
        Place first = names.putIfAbsent(name.toLowerCase(Locale.ROOT), reading.position(attribute.key()));
        if (first != null) {
            reading.duplicate(attribute.key(), "the attribute " + reading.quote(attribute.key()), first);
        }
    }
}
