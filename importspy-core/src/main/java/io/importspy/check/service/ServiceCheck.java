package io.importspy.check.service;

import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Findings;
import io.importspy.contract.ServiceEntry;
import io.importspy.registration.Loader;
import io.importspy.registration.Registration;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
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
 * @param entry what may register
 * @param table what does
 * @param checks whether it can be loaded
 * @param findings where it is said what is not as the entry asks
 */
record ServiceCheck(ServiceEntry entry, ServiceTable table, ProviderCheck checks, Findings findings) {

    void run() {
        List<Registration> registrations = table.registrations(entry);
        if (!entry.isRest() && table.isComplete()) {
            checkMissing(registrations);
        }
        Map<String, List<Registration>> byProvider = new LinkedHashMap<>();
        registrations.forEach(registration -> byProvider
                .computeIfAbsent(subject(registration), subject -> new ArrayList<>())
                .add(registration));
        byProvider.values().forEach(this::checkProvider);
        registrations.stream()
                .collect(Collectors.groupingBy(Registration::service, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::checkAgreement);
    }

    private static String subject(Registration registration) {
        return registration.service() + " with " + registration.provider();
    }

    private void checkMissing(List<Registration> registrations) {
        for (ServiceEntry.Provider provider : entry.providers()) {
            String name = provider.name().value();
            boolean there = registrations.stream().anyMatch(known -> JvmName.isMeant(name, known.provider()));
            if (!there) {
                findings.violated(
                        ContractOrigin.by(provider),
                        FindingDraft.of(
                                RuleId.SERVICE_MISSING,
                                entry.service().value() + " with " + name,
                                name + " to be registered",
                                registrations.isEmpty()
                                        ? "nothing is registered"
                                        : "registered are " + names(registrations),
                                "register the class, or let the build keep the file that does (a shaded jar merges such"
                                        + " files with a ServicesResourceTransformer), or change the contract"));
            }
        }
    }

    private static String names(List<Registration> registrations) {
        Set<String> names = new TreeSet<>();
        registrations.forEach(registration -> names.add(registration.provider()));
        return String.join(", ", names);
    }

    /** All registrations are of one provider for one service. */
    private void checkProvider(List<Registration> registrations) {
        Registration first = registrations.get(0);
        Optional<ServiceEntry.Provider> listed = entry.providers().stream()
                .filter(provider -> JvmName.isMeant(provider.name().value(), first.provider()))
                .findFirst();
        if (listed.isEmpty()) {
            findings.violated(ContractOrigin.by(entry), unlisted(registrations));
            return;
        }
        ContractOrigin asked = ContractOrigin.by(listed.get());
        Set<Loader> loaders = new TreeSet<>();
        for (Registration registration : registrations) {
            if (loaders.add(registration.loader())) {
                findings.guard(
                        asked,
                        () -> place(registration),
                        () -> checks.fault(registration)
                                .ifPresent(fault -> findings.violated(asked, judgement(registration, fault))));
            }
        }
    }

    private FindingDraft unlisted(List<Registration> registrations) {
        String places =
                registrations.stream().map(Registration::file).distinct().collect(Collectors.joining(" and in "));
        String listed = entry.providers().stream()
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
            findings.violated(
                    ContractOrigin.by(entry),
                    new FindingDraft(
                            RuleId.SERVICE_DISAGREEMENT,
                            service,
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
