package io.importspy.accept;

import io.importspy.contract.Match;
import io.importspy.contract.MemberEntry;
import io.importspy.contract.TypeEntry;
import io.importspy.contract.Written;
import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MemberSignature;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.edit.Edit;
import io.importspy.generate.ApiType;
import io.importspy.generate.Spelling;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What has to be written at one entry.
 *
 * @param entry the entry as it is written
 * @param type the type as it is; empty if clients can no longer use it
 * @param violated the ids of what was found to be different, by the place that asks
 * @param subjects what was found to be different in this type, or in one that inherits from it
 * @param spelling how declarations read in this contract
 */
record EntryAcceptance(
        TypeEntry entry,
        Optional<ApiType> type,
        Map<Place, Set<RuleId>> violated,
        Set<Subject> subjects,
        Spelling spelling) {

    void addTo(List<Edit> edits) {
        Place header = entry.header().position();
        if (type.isEmpty()) {
            if (isGone(header, RuleId.TYPE_MISSING)) {
                edits.add(new Edit.Remove(header));
            }
            return;
        }
        ApiType now = type.get();
        boolean promise = entry.match() != Match.SUBSET;
        boolean violatedHere =
                isViolated(header) || (promise && entry.members().stream().anyMatch(this::isViolated));
        if (violatedHere
                && (promise || isViolated(header))
                && !entry.header().value().equals(now.header())) {
            spelling.spell(header(now))
                    .or(() -> spelling.spell(now.header()))
                    .ifPresent(text -> edits.add(new Edit.Reword(header, text)));
        }
        Set<MemberDeclaration> successors = new HashSet<>();
        for (MemberEntry member : entry.members()) {
            // What a promise says of the same type must fit together; in a subset each entry stands for itself.
            if (isViolated(member) || (violatedHere && promise)) {
                accept(member, now, successors).ifPresent(edits::add);
            }
        }
        addMembers(now, header, successors, edits);
    }

    /** A promise has those annotations that matter to clients; a subset has what it has asked for. */
    private TypeDeclaration header(ApiType now) {
        Written<TypeDeclaration> written = entry.header();
        return entry.match() == Match.SUBSET
                ? kept(written.position()).in(now.header(), written.value())
                : now.header();
    }

    private boolean isViolated(Place at) {
        return violated.containsKey(at);
    }

    private boolean isViolated(MemberEntry member) {
        return isViolated(member.declaration().position());
    }

    /** The members that violations were about and that nobody has written. */
    private void addMembers(ApiType now, Place header, Set<MemberDeclaration> successors, List<Edit> edits) {
        boolean lambda = violated.getOrDefault(header, Set.of()).contains(RuleId.TYPE_FUNCTIONAL);
        for (MemberDeclaration member : now.members()) {
            boolean meant = (lambda && member.modifiers().has(Modifier.DEFAULT))
                    || subjects.stream().anyMatch(subject -> isAbout(subject, member));
            if (meant && !isWritten(member, now) && !successors.contains(member)) {
                spelling.spell(member, now.header()).ifPresent(text -> edits.add(new Edit.AddMember(header, text)));
            }
        }
    }

    /** Whether a violation was about a member of that name, here or in a type that inherits it; a constructor has that of its type. */
    private static boolean isAbout(Subject subject, MemberDeclaration member) {
        return subject instanceof Subject.Member violated
                && violated.name().equals(member.name())
                && (violated.kind() == Subject.Kind.CONSTRUCTOR) == (member instanceof ConstructorDeclaration);
    }

    private boolean isWritten(MemberDeclaration member, ApiType now) {
        String signature = MemberSignature.of(member, now.header());
        return entry.members().stream()
                .map(written -> MemberSignature.of(
                        written.declaration().value(), entry.header().value()))
                .anyMatch(signature::equals);
    }

    /** A subset may ask for what is not for clients; that it is not among what they can use does not mean that it is gone. */
    private boolean isGone(Place at, RuleId missing) {
        Set<RuleId> ids = violated.getOrDefault(at, Set.of());
        return ids.contains(missing) || (!ids.isEmpty() && entry.match() != Match.SUBSET);
    }

    private Optional<Edit> accept(MemberEntry member, ApiType now, Set<MemberDeclaration> successors) {
        MemberDeclaration written = member.declaration().value();
        String signature = MemberSignature.of(written, entry.header().value());
        Place at = member.declaration().position();
        Optional<MemberDeclaration> found = now.members().stream()
                .filter(one -> MemberSignature.of(one, now.header()).equals(signature))
                .findFirst()
                .or(() -> successor(written, now).filter(successors::add));
        if (found.isEmpty()) {
            return isGone(at, RuleId.MEMBER_MISSING) || entry.match() != Match.SUBSET
                    ? Optional.of(new Edit.Remove(at))
                    : Optional.empty();
        }
        MemberDeclaration wanted = kept(at).in(found.get(), written);
        return wanted.equals(written)
                ? Optional.empty()
                : spelling.spell(wanted, now.header())
                        .or(() -> spelling.spell(found.get(), now.header()))
                        .map(text -> new Edit.Reword(at, text));
    }

    private PreservedDetails kept(Place at) {
        return new PreservedDetails(violated.getOrDefault(at, Set.of()));
    }

    /** The only new one of its name takes the place, and the comments, of one that is gone. */
    private Optional<MemberDeclaration> successor(MemberDeclaration gone, ApiType now) {
        List<MemberDeclaration> candidates = now.members().stream()
                .filter(one -> one.getClass() == gone.getClass() && one.name().equals(gone.name()))
                .filter(one -> !isWritten(one, now))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
