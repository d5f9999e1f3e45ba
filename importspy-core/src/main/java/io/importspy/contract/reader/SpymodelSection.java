package io.importspy.contract.reader;

import io.importspy.contract.ProblemKind;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.Optional;

/** {@code spymodel}: the version of the contract language. */
final class SpymodelSection implements Section {

    private static final String VERSION = "1";

    @Override
    public String key() {
        return "spymodel";
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        Optional<YamlText> version = reading.word(value, key());
        if (version.isPresent() && !version.get().value().equals(VERSION)) {
            reading.problem(
                    ProblemKind.VALUE,
                    value,
                    "this release does not read version " + reading.quote(version.get()) + " of the contract language",
                    "write `" + VERSION + "`, or take a later release");
        }
    }
}
