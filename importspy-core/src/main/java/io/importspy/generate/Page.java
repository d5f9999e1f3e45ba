package io.importspy.generate;

import io.importspy.contract.ContractText;
import io.importspy.contract.TypeLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A contract with comments that say what it is, how to write it anew, and what it does not say. No date: the same artifact gives the
 * same text.
 */
record Page(Origin origin, List<String> using, List<TypeLines> types, List<LeftOut> leftOut) {

    String text() {
        ContractText contract =
                new ContractText(introduction(), FileNamePattern.of(origin.fileName()), Optional.empty(), using, types);
        StringBuilder text = new StringBuilder(contract.yaml());
        if (!leftOut.isEmpty()) {
            text.append("\n# Could not be written down:\n");
            leftOut.forEach(entry -> text.append("#   ").append(entry).append('\n'));
        }
        return text.toString();
    }

    private List<String> introduction() {
        List<String> lines = new ArrayList<>();
        lines.add("What clients can use of " + origin.fileName() + ", written by ImportSpy.");
        lines.add("Take out what you do not want to promise. To write it anew: " + origin.command());
        if (!leftOut.isEmpty()) {
            lines.add("What could not be written down is named at the end, " + leftOut.size() + " in all.");
        }
        return lines;
    }
}
