package io.importspy.check.imports;

import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Findings;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Imports;
import io.importspy.reference.ReferenceIndex;
import io.importspy.reference.ReferenceIndex.Suspects;

/**
 * {@code imports}: what the class files of the artifact refer to outside of it is what they may refer to. All of them count, those for
 * single Java releases included.
 */
public final class ImportsRule implements Rule {

    @Override
    public void check(Inspection inspection, Findings findings) {
        if (inspection.contract().imports().size() > 1) {
            inspection
                    .references()
                    .classes(); // all that there is, once, and not what each of several contracts suspects
        }
        for (Imports imports : inspection.contract().imports()) {
            ContractOrigin first = first(imports);
            findings.expect(imports.never().size() + (imports.only().isPresent() ? 1 : 0));
            findings.guard(first, () -> check(imports, first, inspection, findings));
        }
    }

    private static void check(Imports imports, ContractOrigin first, Inspection inspection, Findings findings) {
        ImportedTypes types = new ImportedTypes(inspection);
        ImportPatterns patterns = new ImportPatterns(imports, types);
        ReferenceIndex references = inspection.references();
        Suspects suspects = references.suspects(patterns);
        for (ReferenceIndex.Unreadable unreadable : suspects.unreadable()) {
            findings.guard(first, () -> {
                throw unreadable.why();
            });
        }
        new ImportsCheck(imports, patterns, types, findings)
                .find(suspects.users())
                .all()
                .forEach(finding -> finding.tell(inspection.contract().waivers(), findings));
    }

    private static ContractOrigin first(Imports imports) {
        return imports.only()
                .map(only -> ContractOrigin.by(only.position()))
                .orElseGet(() -> ContractOrigin.by(imports.never().get(0)));
    }
}
