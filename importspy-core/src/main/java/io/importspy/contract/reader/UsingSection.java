package io.importspy.contract.reader;

import io.importspy.declaration.DeclarationParser;
import io.importspy.declaration.TypeName;
import io.importspy.verdict.Shown;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code using}: types that declarations call by their simple names, as imports do in Java (JLS 7.5.1). */
final class UsingSection implements Section {

    @Override
    public String key() {
        return "using";
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        Declarations declarations = new Declarations(reading);
        Map<String, YamlText> bySimpleName = new HashMap<>();
        for (YamlNode item : reading.list(value, key())) {
            Optional<YamlText> text = reading.word(item, key());
            Optional<String> name =
                    text.isEmpty() ? Optional.empty() : declarations.read(text.get(), DeclarationParser::parseTypeName);
            if (name.isPresent() && isNew(name.get(), text.get(), bySimpleName, reading)) {
                draft.using.add(name.get());
            }
        }
    }

    private static boolean isNew(String name, YamlText text, Map<String, YamlText> bySimpleName, Reading reading) {
        String simpleName = TypeName.of(name).simpleName();
        YamlText first = bySimpleName.putIfAbsent(simpleName, text);
        if (first != null) {
            reading.duplicate(text, "the simple name `" + Shown.text(simpleName) + "`", reading.position(first));
        }
        return first == null;
    }
}
