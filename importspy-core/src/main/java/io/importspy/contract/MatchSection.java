package io.importspy.contract;

import io.importspy.contract.yaml.YamlNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** {@code match}: how declarations are held against the code, for a whole contract or one entry. */
final class MatchSection implements Section {

    static final String KEY = "match";

    private static final List<String> WAYS =
            Arrays.stream(Match.values()).map(MatchSection::word).toList();

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public void read(YamlNode value, Reading reading, Draft draft) {
        draft.match = read(value, draft.match, reading);
    }

    /** The way that is written; the other one if none is, which has been told. */
    static Match read(YamlNode value, Match other, Reading reading) {
        return reading.oneOf(value, KEY, WAYS)
                .map(word -> Match.valueOf(word.value().toUpperCase(Locale.ROOT)))
                .orElse(other);
    }

    private static String word(Match match) {
        return match.name().toLowerCase(Locale.ROOT);
    }
}
