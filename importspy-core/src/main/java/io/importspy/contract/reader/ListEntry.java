package io.importspy.contract.reader;

import io.importspy.contract.ProblemKind;
import io.importspy.contract.Remarks;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry of a list in its short form, a text, or in its long form, a map that has the same text behind its main key.
 *
 * @param text the text
 * @param map the long form, if it is one
 */
record ListEntry(YamlText text, Optional<YamlMap> map) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z_-]+");

    /**
     * Reads the form of an entry.
     *
     * @param mainKey the key that has the text in the long form
     * @param keys all keys that the long form may have
     * @return the entry; empty if there is no text, which has been told
     */
    static Optional<ListEntry> of(YamlNode item, String mainKey, List<String> keys, Reading reading) {
        if (!(item instanceof YamlMap map)) {
            return of(reading.word(item, mainKey), Optional.empty());
        }
        if (looksLikeText(map) && Misread.tell(map, reading)) {
            return Optional.empty();
        }
        reading.checkKeys(map, keys);
        if (map.get(mainKey).isEmpty() && keys.containsAll(map.entries().keySet())) {
            reading.problem(
                    ProblemKind.VALUE,
                    map,
                    "this entry has no `" + mainKey + "`",
                    "write `" + mainKey + ":` and what the entry is about");
        }
        Optional<YamlNode> main = map.get(mainKey);
        return main.isEmpty() ? Optional.empty() : of(reading.word(main.get(), mainKey), Optional.of(map));
    }

    private static Optional<ListEntry> of(Optional<YamlText> text, Optional<YamlMap> map) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new ListEntry(text.get(), map));
    }

    private static boolean looksLikeText(YamlMap map) {
        for (String key : map.entries().keySet()) {
            if (KEY.matcher(key).matches()) {
                return false;
            }
        }
        return true;
    }

    /** What stands behind another key of the long form. */
    Optional<YamlNode> get(String key) {
        return map.isEmpty() ? Optional.empty() : map.get().get(key);
    }

    /** What the entry says about itself. */
    Remarks remarks(Remarks inherited, Reading reading) {
        return map.isEmpty() ? inherited : RemarksReader.read(map.get(), inherited, reading);
    }
}
