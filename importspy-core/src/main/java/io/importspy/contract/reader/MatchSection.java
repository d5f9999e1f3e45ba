package io.importspy.contract.reader;

import io.importspy.contract.Match;
import io.importspy.yaml.YamlNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        draft.match = read(value, reading).map(match -> reading.written(match, value));
    }

    /** The way that is written; empty if it is none, which has been told. */
    static Optional<Match> read(YamlNode value, Reading reading) {
        return reading.oneOf(value, KEY, WAYS)
                .map(word -> Match.valueOf(word.value().toUpperCase(Locale.ROOT)));
    }

    private static String word(Match match) {
        return match.name().toLowerCase(Locale.ROOT);
    }
}
