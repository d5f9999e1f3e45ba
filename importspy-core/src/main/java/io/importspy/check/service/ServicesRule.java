package io.importspy.check.service;

import io.importspy.check.rule.Findings;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.JudgedReleases;
import io.importspy.check.rule.Rule;
import io.importspy.contract.ServiceEntry;

/** {@code services}: exactly the providers that are listed are registered, and whoever loads them can. */
public final class ServicesRule implements Rule {

    @Override
    public void check(Inspection inspection, Findings findings) {
        if (inspection.contract().services().isEmpty()) {
            return;
        }
        ServiceTable table = new ServiceTable(inspection.contract().services(), findings);
        table.read(inspection.artifact(), JudgedReleases.of(inspection.deployments()));
        ProviderCheck providers = new ProviderCheck(inspection.hierarchy(), inspection.classPath());
        for (ServiceEntry entry : inspection.contract().services()) {
            findings.expect(Math.max(1, entry.providers().size()));
            new ServiceCheck(entry, table, providers, findings).run();
        }
    }
}
