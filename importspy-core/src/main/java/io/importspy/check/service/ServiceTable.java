package io.importspy.check.service;

import io.importspy.artifact.Artifact;
import io.importspy.artifact.ResourceRoot;
import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Findings;
import io.importspy.check.rule.JudgedReleases;
import io.importspy.contract.ServiceEntry;
import io.importspy.registration.Registered;
import io.importspy.registration.Registration;
import io.importspy.registration.RegistrationFile;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an artifact registers, by the entry of the contract that asks for it. Files that no entry asks for are not read. */
final class ServiceTable {

    private final List<ServiceEntry> entries;
    private final Findings findings;
    private final List<Registration> registrations = new ArrayList<>();
    private int unread;

    ServiceTable(List<ServiceEntry> entries, Findings findings) {
        this.entries = entries;
        this.findings = findings;
    }

    void read(Artifact artifact, JudgedReleases releases) {
        ContractOrigin first = ContractOrigin.by(entries.get(0));
        tryTo(first, () -> RegistrationFile.of(artifact, releases::pick).forEach(this::read));
        tryTo(first, () -> {
            for (ResourceRoot root : artifact.resourceRoots()) {
                tryTo(first, () -> RegistrationFile.in(root).forEach(this::read));
            }
        });
    }

    private void read(RegistrationFile file) {
        Optional<ServiceEntry> asking = asking(file);
        asking.ifPresent(entry -> tryTo(ContractOrigin.by(entry), () -> add(file.read(), entry)));
    }

    private Optional<ServiceEntry> asking(RegistrationFile file) {
        Optional<ServiceEntry> named = entries.stream()
                .filter(entry -> file.isFor(entry.service().value()))
                .findFirst();
        return named.or(this::rest);
    }

    private Optional<ServiceEntry> rest() {
        return entries.stream().filter(ServiceEntry::isRest).findFirst();
    }

    private void add(Registered registered, ServiceEntry reader) {
        registrations.addAll(registered.registrations());
        for (Registered.Malformed malformed : registered.malformed()) {
            ServiceEntry entry = entry(malformed.service()).orElse(reader);
            findings.violated(
                    ContractOrigin.by(entry),
                    new FindingDraft(
                            RuleId.SERVICE_SYNTAX,
                            malformed.service(),
                            malformed.expected(),
                            malformed.found(),
                            Optional.of(Place.of(malformed.file(), malformed.line())),
                            "correct the file: what reads it at run time refuses it"));
        }
    }

    private void tryTo(ContractOrigin asked, Runnable piece) {
        unread++;
        findings.guard(asked, () -> {
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
        String service = entry.service().value();
        return registrations.stream()
                .filter(registration -> entry(registration.service())
                        .filter(speaking -> speaking.service().value().equals(service))
                        .isPresent())
                .toList();
    }

    /** The entry that speaks of a service. */
    private Optional<ServiceEntry> entry(String service) {
        Optional<ServiceEntry> named = entries.stream()
                .filter(entry -> JvmName.isMeant(entry.service().value(), service))
                .findFirst();
        return named.or(this::rest);
    }
}
