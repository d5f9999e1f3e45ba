package io.importspy.check.service;

import io.importspy.artifact.Artifact;
import io.importspy.artifact.ResourceRoot;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.JudgedReleases;
import io.importspy.check.rule.Question;
import io.importspy.check.service.ServicesRule.ServiceQuestions;
import io.importspy.contract.ServiceEntry;
import io.importspy.registration.Registered;
import io.importspy.registration.Registration;
import io.importspy.registration.RegistrationFile;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an artifact registers, by the entry of the contract that asks for it. Files that no entry asks for are not read. */
final class ServiceTable {

    private final List<ServiceQuestions> services;
    private final ByJvmName<ServiceQuestions> byService = new ByJvmName<>();
    private final Optional<ServiceQuestions> rest;
    private final Map<ServiceEntry, List<Registration>> registrations = new HashMap<>();
    private int unread;

    ServiceTable(List<ServiceQuestions> services) {
        this.services = services;
        services.forEach(service -> byService.add(service.entry().service().value(), service));
        rest = services.stream().filter(service -> service.entry().isRest()).findFirst();
    }

    void read(Artifact artifact, JudgedReleases releases) {
        Question first = services.get(0).service();
        tryTo(first, () -> RegistrationFile.of(artifact, releases::pick).forEach(this::read));
        tryTo(first, () -> {
            for (ResourceRoot root : artifact.resourceRoots()) {
                tryTo(first, () -> RegistrationFile.in(root).forEach(this::read));
            }
        });
    }

    private void read(RegistrationFile file) {
        asking(file).ifPresent(asking -> tryTo(asking.service(), () -> add(file.read(), asking)));
    }

    private Optional<ServiceQuestions> asking(RegistrationFile file) {
        Optional<String> about = file.service();
        Optional<ServiceQuestions> named = about.isPresent()
                ? byService.findLoosely(about.get())
                : services.stream()
                        .filter(service ->
                                file.mayRegister(service.entry().service().value()))
                        .findFirst();
        return named.or(() -> rest);
    }

    private void add(Registered registered, ServiceQuestions reader) {
        for (Registration registration : registered.registrations()) {
            speaking(registration.service())
                    .ifPresent(service -> registrations
                            .computeIfAbsent(service.entry(), any -> new ArrayList<>())
                            .add(registration));
        }
        for (Registered.Malformed malformed : registered.malformed()) {
            Question question = speaking(malformed.service()).orElse(reader).service();
            question.violated(new FindingDraft(
                    RuleId.SERVICE_SYNTAX,
                    new Subject.Service(malformed.service()),
                    malformed.expected(),
                    malformed.found(),
                    Optional.of(Place.of(malformed.file(), malformed.line())),
                    "correct the file: it cannot be read at run time"));
        }
    }

    private void tryTo(Question question, Runnable piece) {
        unread++;
        question.look(() -> {
            piece.run();
            unread--;
        });
    }

    /** Whether there is nothing that could not be read. */
    boolean isComplete() {
        return unread == 0;
    }

    /** What is registered and an entry speaks of. */
    List<Registration> registrations(ServiceEntry entry) {
        return registrations.getOrDefault(entry, List.of());
    }

    /** The entry that speaks of a service. */
    private Optional<ServiceQuestions> speaking(String service) {
        return byService.find(service).or(() -> rest);
    }
}
