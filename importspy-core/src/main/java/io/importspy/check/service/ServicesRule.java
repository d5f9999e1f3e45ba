package io.importspy.check.service;

import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.JudgedReleases;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Rule;
import io.importspy.contract.ServiceEntry;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Topic;
import java.util.List;
import java.util.Set;

/** {@code services}: exactly the providers that are listed are registered, and whoever loads them can. */
public final class ServicesRule implements Rule {

    @Override
    public void check(Inspection inspection, Expectations expectations) {
        if (inspection.contract().all(ServiceEntry.class).isEmpty()) {
            return;
        }
        List<ServiceQuestions> services = inspection.contract().all(ServiceEntry.class).stream()
                .map(entry -> ServiceQuestions.ask(entry, expectations))
                .toList();
        ServiceTable table = new ServiceTable(services);
        table.read(inspection.artifact(), JudgedReleases.of(inspection.deployments()));
        ProviderCheck providers = new ProviderCheck(inspection.hierarchy(), inspection.classPath());
        for (ServiceQuestions service : services) {
            new ServiceCheck(service, table, providers).run();
        }
    }

    /**
     * What an entry of {@code services} asks.
     *
     * @param entry the entry
     * @param service that nothing else is registered for the service
     * @param providers what is asked of each provider that it lists
     */
    record ServiceQuestions(ServiceEntry entry, Question service, List<Question> providers) {

        private static final Set<RuleId> RULES = Topic.SERVICES.rules();

        private static ServiceQuestions ask(ServiceEntry entry, Expectations expectations) {
            String name = entry.service().value();
            Question service = expectations.ask(ContractOrigin.by(entry), new Subject.Service(name), RULES);
            List<Question> providers = entry.providers().stream()
                    .map(provider -> expectations.ask(
                            ContractOrigin.by(provider),
                            new Subject.Provider(name, provider.name().value()),
                            RULES))
                    .toList();
            return new ServiceQuestions(entry, service, providers);
        }
    }
}
