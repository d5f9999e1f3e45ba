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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds one entry of {@code services} against what is registered. */
final class ServiceCheck {

    /** How many names a message lists: each finding has them, and an entry may have thousands. */
    private static final int SHOWN = 20;

    private final ServiceQuestions questions;
    private final ServiceTable table;
    private final ProviderCheck checks;
    private final ByJvmName<Question> listed = new ByJvmName<>();

    /**
     * The check of an entry.
     *
     * @param questions what may register
     * @param table what does
     * @param checks whether it can be loaded
     */
    ServiceCheck(ServiceQuestions questions, ServiceTable table, ProviderCheck checks) {
        this.questions = questions;
        this.table = table;
        this.checks = checks;
        List<ServiceEntry.Provider> providers = questions.entry().providers();
        for (int i = 0; i < providers.size(); i++) {
            listed.add(providers.get(i).name().value(), questions.providers().get(i));
        }
    }

    void run() {
        ServiceEntry entry = questions.entry();
        List<Registration> registrations = table.registrations(entry);
        questions.service().looked();
        Set<Question> there = Collections.newSetFromMap(new IdentityHashMap<>());
        registrations.forEach(
                registration -> listed.find(registration.provider()).ifPresent(there::add));
        String found = registrations.isEmpty() ? "nothing is registered" : "registered: " + names(registrations);
        for (int i = 0; i < entry.providers().size(); i++) {
            Question question = questions.providers().get(i);
            if (there.contains(question) || entry.isRest()) {
                question.looked();
            } else if (table.isComplete()) {
                question.violated(missing(entry.providers().get(i).name().value(), found));
            } else {
                question.leave("not all registrations could be read");
            }
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

    private FindingDraft missing(String name, String found) {
        return FindingDraft.of(
                RuleId.SERVICE_MISSING,
                new Subject.Provider(questions.entry().service().value(), name),
                name + " to be registered",
                found,
                "register the class, or let the build keep the file that does (a shaded jar merges such"
                        + " files with a ServicesResourceTransformer), or change the contract");
    }

    private static String names(List<Registration> registrations) {
        Set<String> names = new TreeSet<>();
        registrations.forEach(registration -> names.add(registration.provider()));
        return shown(names.stream(), names.size());
    }

    private static String shown(Stream<String> names, int count) {
        String first = names.limit(SHOWN).collect(Collectors.joining(", "));
        return count > SHOWN ? first + " and " + (count - SHOWN) + " more" : first;
    }

    /** All registrations are of one provider for one service. */
    private void checkProvider(List<Registration> registrations) {
        Registration first = registrations.get(0);
        Optional<Question> about = listed.find(first.provider());
        if (about.isEmpty()) {
            questions.service().violated(unlisted(registrations));
            return;
        }
        Question question = about.get();
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

    private FindingDraft unlisted(List<Registration> registrations) {
        String places =
                registrations.stream().map(Registration::file).distinct().collect(Collectors.joining(" and in "));
        List<ServiceEntry.Provider> providers = questions.entry().providers();
        String names = shown(providers.stream().map(provider -> provider.name().value()), providers.size());
        return new FindingDraft(
                RuleId.SERVICE_UNLISTED,
                subject(registrations.get(0)),
                names.isEmpty() ? "nothing registered" : "nothing registered but " + names,
                "registered in " + places,
                Optional.of(place(registrations.get(0))),
                "remove the registration, or add the provider to the contract");
    }

    private static FindingDraft judgement(Registration registration, ProviderCheck.Fault fault) {
        return new FindingDraft(
                RuleId.SERVICE_PROVIDER,
                subject(registration),
                fault.expected(),
                fault.found(),
                Optional.of(place(registration)),
                "make the class a valid provider (see `found`), or remove its registration");
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
                                    "register the same in both: now the code behaves differently on the class path and as a module"));
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
