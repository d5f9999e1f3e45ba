package io.importspy.contract.reader;

import io.importspy.version.VersionRange;
import io.importspy.yaml.YamlNode;

/** {@code version}: the version of the artifact, or a range as Maven writes it. */
final class VersionSection implements Section {

    @Override
    public String key() {
        return "version";
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        draft.version = reading.word(value, key()).flatMap(text -> Ranges.read(text, reading, VersionRange::ofMaven));
    }
}
