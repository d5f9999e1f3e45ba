package io.importspy.contract.reader;

import io.importspy.contract.ProblemKind;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.Optional;

/** {@code filename}: a pattern for the artifact's file name, with the wildcards of Ant. */
final class FilenameSection implements Section {

    @Override
    public String key() {
        return "filename";
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        Optional<YamlText> pattern = reading.word(value, key());
        if (pattern.isPresent() && isFileName(pattern.get(), reading)) {
            draft.filename = Optional.of(reading.written(pattern.get().value(), pattern.get()));
        }
    }

    private static boolean isFileName(YamlText pattern, Reading reading) {
        String text = pattern.value();
        int slash = Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\'));
        if (slash >= 0) {
            String name = text.substring(slash + 1);
            reading.problem(
                    ProblemKind.VALUE,
                    pattern,
                    slash,
                    "a file name has no folders",
                    name.isEmpty() ? "write the name alone" : "write the name alone: " + reading.quote(pattern, name));
            return false;
        }
        int dots = text.indexOf("..");
        if (dots >= 0) {
            String respelt = text.replaceAll("\\*?\\.\\.+\\*?", "*");
            reading.problem(
                    ProblemKind.VALUE,
                    pattern,
                    dots,
                    "`..` is a wildcard for names of types, and this is a path",
                    "write `*` for any characters: " + reading.quote(pattern, respelt));
            return false;
        }
        return true;
    }
}
