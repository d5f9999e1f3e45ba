package io.importspy.check;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.contract.MemberEntry;
import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.EnumConstant;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.MemberDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Holds the members of a type entry against one type of the artifact. */
record MembersCheck(TypeInspection inspection) {

    private record Candidate(ObservedMember member, List<Difference> differences) {}

    /** Reports every member that is not there, or not as it is written. */
    void run() {
        for (MemberEntry entry : inspection.entry().members()) {
            inspection.findings().guard(Asked.by(entry), () -> check(entry));
        }
    }

    /**
     * One candidate that is as written is enough; only patterns have several. Where none is, the one that comes closest is
     * reported.
     */
    private void check(MemberEntry entry) {
        MemberSearch search = new MemberSearch(inspection, entry.declaration().value());
        List<Candidate> failed = new ArrayList<>();
        for (Iterator<ObservedMember> members = search.candidates().iterator(); members.hasNext(); ) {
            ObservedMember member = members.next();
            List<Difference> differences = compare(entry.declaration().value(), member);
            if (differences.isEmpty()) {
                return;
            }
            failed.add(new Candidate(member, differences));
        }
        Optional<Candidate> closest = failed.stream()
                .min(Comparator.comparingInt(
                        candidate -> candidate.differences().size()));
        closest.ifPresentOrElse(
                candidate -> inspection.judgeMember(entry, candidate.member(), candidate.differences()),
                () -> inspection.findings().violated(Asked.by(entry), MissingMember.judge(search)));
    }

    private List<Difference> compare(MemberDeclaration written, ObservedMember member) {
        Differences differences = new Differences();
        MemberDeclaration found = member.declaration();
        if (written instanceof EnumConstant) {
            differences.when(
                    !member.isEnumConstant(),
                    "member.enum-constant",
                    "make it a constant of the enum, or write the field out in the contract");
        } else {
            new ModifierComparison("member", member.modifiers(), member.impliedModifiers())
                    .compare(written.modifiers(), access(written, member), differences);
        }
        if (written instanceof FieldDeclaration asked) {
            new FieldComparison(inspection, differences).compare(asked, (FieldDeclaration) found);
        } else if (written instanceof ExecutableDeclaration asked) {
            new ExecutableComparison(inspection, inspection.within(asked, member), differences).compare(asked, member);
        }
        inspection.annotations().compare("member.annotation", written.annotations(), found.annotations(), differences);
        return differences.all();
    }

    /** The constructors of an enum are private (JLS 8.9.2), and so a contract that writes none means that. */
    private static Access access(MemberDeclaration written, ObservedMember member) {
        boolean left = written instanceof ConstructorDeclaration
                && written.modifiers().isEmpty()
                && !member.impliedModifiers().isEmpty();
        return left ? Access.PUBLIC : Access.of(member.modifiers());
    }
}
