package io.importspy.check.imports;

import io.importspy.check.imports.ImportsRule.ImportQuestions;
import io.importspy.check.rule.ContractOrigin;
import io.importspy.contract.Imports;
import io.importspy.contract.Remarks;
import io.importspy.verdict.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Collects what is against {@code imports}, once for each entry and each type or member, in the order of the contract. */
final class ImportFindings {

    private final Imports imports;
    private final ImportQuestions questions;
    private final Map<String, ImportFinding> only = new LinkedHashMap<>();
    private final List<Map<String, ImportFinding>> never;
    private final List<Map<String, ImportFinding>> reflective;

    ImportFindings(Imports imports, ImportQuestions questions) {
        this.imports = imports;
        this.questions = questions;
        this.never = maps(imports.never().size());
        this.reflective = maps(imports.never().size());
    }

    private static List<Map<String, ImportFinding>> maps(int count) {
        return IntStream.range(0, count)
                .mapToObj(any -> (Map<String, ImportFinding>) new LinkedHashMap<String, ImportFinding>())
                .toList();
    }

    /** A type that is not among those that the artifact may refer to. */
    ImportFinding only(String type) {
        return only.computeIfAbsent(type, any -> {
            List<String> patterns = imports.only().orElseThrow().value();
            return new ImportFinding(
                    RuleId.IMPORT_ONLY,
                    questions.only().orElseThrow(),
                    ContractOrigin.by(imports.only().orElseThrow().position()),
                    patterns.isEmpty()
                            ? "nothing outside of the artifact"
                            : "only " + String.join(", ", patterns) + " outside of the artifact",
                    type,
                    "remove the reference, or add the type to `only`");
        });
    }

    /** A type or member that an entry means. */
    ImportFinding never(ImportPattern pattern, String name, String found) {
        Imports.Entry entry = pattern.entry();
        return never.get(pattern.index())
                .computeIfAbsent(
                        found,
                        any -> new ImportFinding(
                                RuleId.IMPORT_NEVER,
                                questions.never().get(pattern.index()),
                                ContractOrigin.by(entry),
                                "no reference to " + entry.text().value(),
                                found,
                                "do not use " + name + ", or remove the entry from `never`"));
    }

    /** A type that an entry means, and that code may load by its name. */
    ImportFinding reflective(ImportPattern pattern, String type) {
        Imports.Entry entry = pattern.entry();
        Remarks remarks = new Remarks(entry.remarks().because(), entry.reflective());
        return reflective
                .get(pattern.index())
                .computeIfAbsent(
                        type,
                        any -> new ImportFinding(
                                RuleId.IMPORT_REFLECTIVE,
                                questions.never().get(pattern.index()),
                                new ContractOrigin(entry.text().position(), remarks),
                                "no class loaded by the name of " + entry.text().value(),
                                "the string \"" + type + "\" before a call that loads a class by name",
                                "do not use " + type + ", or remove the entry from `never`"));
    }

    /** All of them, in the order of the contract. */
    List<ImportFinding> all() {
        List<ImportFinding> all = new ArrayList<>(only.values());
        for (int i = 0; i < never.size(); i++) {
            all.addAll(never.get(i).values());
            all.addAll(reflective.get(i).values());
        }
        return all;
    }
}
