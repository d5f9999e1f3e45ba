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
import java.util.List;
import java.util.Optional;

/** What an artifact registers, by the entry of the contract that asks for it. Files that no entry asks for are not read. */
final class ServiceTable {

    private final List<ServiceQuestions> services;
    private final List<Registration> registrations = new ArrayList<>();
    private int unread;

    ServiceTable(List<ServiceQuestions> services) {
        this.services = services;
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
        Optional<ServiceQuestions> named = services.stream()
                .filter(service -> file.isFor(service.entry().service().value()))
                .findFirst();
        return named.or(this::rest);
    }

    private Optional<ServiceQuestions> rest() {
        return services.stream().filter(service -> service.entry().isRest()).findFirst();
    }

    private void add(Registered registered, ServiceQuestions reader) {
        registrations.addAll(registered.registrations());
        for (Registered.Malformed malformed : registered.malformed()) {
            Question question = speaking(malformed.service()).orElse(reader).service();
            question.violated(new FindingDraft(
                    RuleId.SERVICE_SYNTAX,
                    new Subject.Service(malformed.service()),
                    malformed.expected(),
                    malformed.found(),
                    Optional.of(Place.of(malformed.file(), malformed.line())),
                    "correct the file: what reads it at run time refuses it"));
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
        return registrations.stream()
                .filter(registration -> speaking(registration.service())
                        .filter(speaking -> speaking.entry().equals(entry))
                        .isPresent())
                .toList();
    }

    /** The entry that speaks of a service. */
    private Optional<ServiceQuestions> speaking(String service) {
        Optional<ServiceQuestions> named = services.stream()
                .filter(one -> JvmName.isMeant(one.entry().service().value(), service))
                .findFirst();
        return named.or(this::rest);
    }
}
