package io.importspy.contract;

import io.importspy.contract.yaml.YamlNode;
import java.util.List;

/** {@code match}: how declarations are held against the code, for a whole contract or one entry. */
final class MatchSection implements Section {

    static final String KEY = "match";

    private static final List<String> WAYS = List.of("subset");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public void read(YamlNode value, Reading reading, Draft draft) {
        check(value, reading);
    }

    /** As long as there is but one way, the word is checked and says nothing. */
    static void check(YamlNode value, Reading reading) {
        reading.oneOf(value, KEY, WAYS);
    }
}
