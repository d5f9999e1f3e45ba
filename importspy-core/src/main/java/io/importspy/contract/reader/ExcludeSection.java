package io.importspy.contract.reader;

import io.importspy.contract.Exclusion;
import io.importspy.declaration.Scope;
import io.importspy.yaml.YamlNode;

/** {@code exclude}: names and annotations of what is no API, though it is public. */
final class ExcludeSection implements Section {

    @Override
    public String key() {
        return "exclude";
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        Scope using = Scope.of(draft.using);
        for (YamlNode item : reading.list(value, key())) {
            reading.word(item, key())
                    .flatMap(text -> new Declarations(reading).read(text, source -> Exclusion.parse(source, using)))
                    .ifPresent(draft.exclude::add);
        }
    }
}
