package io.importspy.contract.reader;

import io.importspy.contract.Match;
import io.importspy.contract.Position;
import io.importspy.contract.TypeEntry;
import io.importspy.contract.Written;
import io.importspy.declaration.Scope;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.verdict.Shown;
import io.importspy.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code types}: the types that must be there, and what they must have. */
final class TypesSection implements Section {

    static final String KEY = "types";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        draft.types.addAll(entries(value, reading, draft));
    }

    /** The entries behind the key, here or in a deployment. Simple names mean in them what {@code using} and other entries of theirs say. */
    static List<TypeEntry> entries(YamlNode value, Reading reading, ContractBuilder draft) {
        Declarations declarations = new Declarations(reading);
        Scope using = Scope.of(draft.using);
        List<ListEntry> entries = new ArrayList<>();
        for (YamlNode item : reading.list(value, KEY)) {
            Optional<ListEntry> entry = ListEntry.of(item, TypeReader.TYPE, TypeReader.KEYS, reading);
            if (entry.isPresent()) {
                entries.add(entry.get());
            }
        }
        TypeReader types = new TypeReader(
                reading, declarations, draft.match.map(Written::value).orElse(Match.SUBSET));
        Map<String, Position> names = new HashMap<>();
        List<TypeEntry> read = new ArrayList<>();
        for (TypeHeaders.Headed headed : TypeHeaders.read(entries, using, declarations)) {
            checkIsNew(headed, names, reading);
            read.add(types.read(headed));
        }
        return read;
    }

    /** Binary names do not tell whether a contract wrote {@code .} or {@code $}; patterns may overlap. */
    private static void checkIsNew(TypeHeaders.Headed headed, Map<String, Position> names, Reading reading) {
        TypeDeclaration header = headed.header();
        Position position = reading.position(headed.entry().text());
        Position first =
                header.isPattern() ? null : names.putIfAbsent(header.name().replace('$', '.'), position);
        if (first != null) {
            reading.duplicate(headed.entry().text(), "the type `" + Shown.text(header.name()) + "`", first);
        }
    }
}
