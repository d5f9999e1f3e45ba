package io.importspy.contract;

import io.importspy.contract.yaml.YamlNode;

/** {@code spymodel}: the version of the contract language. */
final class SpymodelSection implements Section {

    private static final String VERSION = "1";

    @Override
    public String key() {
        return "spymodel";
    }

    @Override
    public void read(YamlNode value, Reading reading, Draft draft) {
        reading.word(value, key())
                .filter(version -> !version.value().equals(VERSION))
                .ifPresent(version -> reading.problem(
                        ProblemKind.VALUE,
                        version,
                        "this release does not read version " + reading.quote(version) + " of the contract language",
                        "write `" + VERSION + "`, or take a later release"));
    }
}
