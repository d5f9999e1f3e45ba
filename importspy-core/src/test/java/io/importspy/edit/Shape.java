package io.importspy.edit;

import io.importspy.contract.Contract;
import io.importspy.contract.MemberEntry;
import io.importspy.contract.TypeEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a contract says, wherever it says it.
 *
 * @param types the types: each a header and then its members
 * @param rest all else
 */
record Shape(List<List<String>> types, String rest) {

    static Shape of(Contract contract) {
        Contract rest = new Contract(
                contract.file(),
                contract.filename(),
                contract.version(),
                contract.match(),
                List.of(),
                contract.exclude(),
                List.of(),
                contract.integrity(),
                contract.deployments(),
                contract.requirements(),
                contract.waivers());
        return new Shape(contract.types().stream().map(Shape::type).toList(), nowhere(rest));
    }

    private static List<String> type(TypeEntry entry) {
        String header = nowhere(entry.header().value(), entry.annotations(), entry.remarks(), entry.parameterNames());
        return Stream.concat(Stream.of(header), entry.members().stream().map(Shape::member))
                .toList();
    }

    static String member(MemberEntry entry) {
        return nowhere(entry.declaration().value(), entry.remarks());
    }

    static String nowhere(Object... parts) {
        return List.of(parts).toString().replaceAll("spymodel\\.yml:\\d+:\\d+", "");
    }

    /** The same with another text in the place of a header (0) or a member; without it where that is empty. */
    Shape with(int type, int part, String text) {
        List<List<String>> changed = new ArrayList<>(types);
        List<String> parts = new ArrayList<>(types.get(type));
        parts.remove(part);
        if (!text.isEmpty()) {
            parts.add(part, text);
        }
        changed.set(type, parts);
        return new Shape(changed, rest);
    }

    Shape without(int type) {
        List<List<String>> changed = new ArrayList<>(types);
        changed.remove(type);
        return new Shape(changed, rest);
    }
}
