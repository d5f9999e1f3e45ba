package io.importspy.check.service;

import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Question;
import io.importspy.check.service.ServicesRule.ServiceQuestions;
import io.importspy.contract.ServiceEntry;
import io.importspy.registration.Loader;
import io.importspy.registration.Registration;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Holds one entry of {@code services} against what is registered.
 *
 * @param questions what may register
 * @param table what does
 * @param checks whether it can be loaded
 */
record ServiceCheck(ServiceQuestions questions, ServiceTable table, ProviderCheck checks) {

    void run() {
        ServiceEntry entry = questions.entry();
        List<Registration> registrations = table.registrations(entry);
        questions.service().looked();
        for (int i = 0; i < entry.providers().size(); i++) {
            checkIsThere(entry.providers().get(i), questions.providers().get(i), registrations);
        }
        Map<Subject, List<Registration>> byProvider = new LinkedHashMap<>();
        registrations.forEach(registration -> byProvider
                .computeIfAbsent(subject(registration), subject -> new ArrayList<>())
                .add(registration));
        byProvider.values().forEach(this::checkProvider);
        registrations.stream()
                .collect(Collectors.groupingBy(Registration::service, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::checkAgreement);
    }

    private static Subject subject(Registration registration) {
        return new Subject.Provider(registration.service(), registration.provider());
    }

    private void checkIsThere(ServiceEntry.Provider provider, Question question, List<Registration> registrations) {
        String name = provider.name().value();
        boolean isThere = registrations.stream().anyMatch(known -> JvmName.isMeant(name, known.provider()));
        if (isThere || questions.entry().isRest()) {
            question.looked();
        } else if (table.isComplete()) {
            question.violated(missing(name, registrations));
        } else {
            question.leave("not all registrations could be read");
        }
    }

    private FindingDraft missing(String name, List<Registration> registrations) {
        return FindingDraft.of(
                RuleId.SERVICE_MISSING,
                new Subject.Provider(questions.entry().service().value(), name),
                name + " to be registered",
                registrations.isEmpty() ? "nothing is registered" : "registered are " + names(registrations),
                "register the class, or let the build keep the file that does (a shaded jar merges such"
                        + " files with a ServicesResourceTransformer), or change the contract");
    }

    private static String names(List<Registration> registrations) {
        Set<String> names = new TreeSet<>();
        registrations.forEach(registration -> names.add(registration.provider()));
        return String.join(", ", names);
    }

    /** All registrations are of one provider for one service. */
    private void checkProvider(List<Registration> registrations) {
        Registration first = registrations.get(0);
        Optional<Question> listed = listed(first);
        if (listed.isEmpty()) {
            questions.service().violated(unlisted(registrations));
            return;
        }
        Question question = listed.get();
        Set<Loader> loaders = new TreeSet<>();
        for (Registration registration : registrations) {
            if (loaders.add(registration.loader())) {
                question.look(
                        () -> place(registration),
                        () -> checks.fault(registration)
                                .ifPresent(fault -> question.violated(judgement(registration, fault))));
            }
        }
    }

    private Optional<Question> listed(Registration registration) {
        List<ServiceEntry.Provider> providers = questions.entry().providers();
        for (int i = 0; i < providers.size(); i++) {
            if (JvmName.isMeant(providers.get(i).name().value(), registration.provider())) {
                return Optional.of(questions.providers().get(i));
            }
        }
        return Optional.empty();
    }

    private FindingDraft unlisted(List<Registration> registrations) {
        String places =
                registrations.stream().map(Registration::file).distinct().collect(Collectors.joining(" and in "));
        String listed = questions.entry().providers().stream()
                .map(provider -> provider.name().value())
                .collect(Collectors.joining(", "));
        return new FindingDraft(
                RuleId.SERVICE_UNLISTED,
                subject(registrations.get(0)),
                listed.isEmpty() ? "nothing registered" : "nothing registered but " + listed,
                "registered in " + places,
                Optional.of(place(registrations.get(0))),
                "take the registration out of the artifact, or list it in the contract");
    }

    private static FindingDraft judgement(Registration registration, ProviderCheck.Fault fault) {
        return new FindingDraft(
                RuleId.SERVICE_PROVIDER,
                subject(registration),
                fault.expected(),
                fault.found(),
                Optional.of(place(registration)),
                "let the class be what loads it asks for, or take the registration out");
    }

    /** On the class path one file speaks, among modules the other. */
    private void checkAgreement(String service, List<Registration> registrations) {
        String where = registrations.get(0).file();
        Set<String> module = providers(registrations, Loader.MODULE);
        Set<String> classPath = providers(registrations, Loader.CLASS_PATH);
        if (!module.isEmpty() && !classPath.isEmpty() && !module.equals(classPath)) {
            questions
                    .service()
                    .violated(
                            new FindingDraft(
                                    RuleId.SERVICE_DISAGREEMENT,
                                    new Subject.Service(service),
                                    "the same providers in module-info as in META-INF/services",
                                    "module-info with " + String.join(", ", module) + ", META-INF/services with "
                                            + String.join(", ", classPath),
                                    Optional.of(Place.of(where, 0)),
                                    "let both register the same, or the code does one thing on the class path and another as a module"));
        }
    }

    private static Set<String> providers(List<Registration> registrations, Loader loader) {
        return registrations.stream()
                .filter(registration -> registration.loader() == loader)
                .map(Registration::provider)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Place place(Registration registration) {
        return Place.of(registration.file(), registration.line());
    }
}
