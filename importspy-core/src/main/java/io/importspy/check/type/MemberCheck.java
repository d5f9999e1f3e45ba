package io.importspy.check.type;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.check.rule.Places;
import io.importspy.check.rule.Question;
import io.importspy.contract.MemberEntry;
import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.EnumConstant;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Holds a member entry against one type of the artifact. */
final class MemberCheck {

    private final TypeInspection inspection;
    private final MemberEntry entry;
    private final Question question;
    private Optional<ObservedMember> compared = Optional.empty();

    MemberCheck(TypeInspection inspection, MemberEntry entry, Question question) {
        this.inspection = inspection;
        this.entry = entry;
        this.question = question;
    }

    private record Candidate(ObservedMember member, List<Difference> differences) {}

    /** Reports that the member is not there, or not as it is written. */
    void run() {
        question.look(this::place, this::check);
    }

    /** Where the member is that is being compared, else the type in which one is looked for. */
    private Place place() {
        return compared.map(Places::of).orElseGet(inspection::place);
    }

    /**
     * One candidate that is as written is enough; only patterns have several. Where none is, the one that comes closest is
     * reported.
     */
    private void check() {
        MemberSearch search = new MemberSearch(inspection, entry.declaration().value());
        List<Candidate> failed = new ArrayList<>();
        for (Iterator<ObservedMember> members = search.candidates().iterator(); members.hasNext(); ) {
            ObservedMember member = members.next();
            compared = Optional.of(member);
            List<Difference> differences = compare(entry.declaration().value(), member);
            if (differences.isEmpty()) {
                return;
            }
            failed.add(new Candidate(member, differences));
            compared = Optional.empty();
        }
        Optional<Candidate> closest = failed.stream()
                .min(Comparator.comparingInt(
                        candidate -> candidate.differences().size()));
        closest.ifPresentOrElse(
                candidate -> inspection.judgeMember(entry, question, candidate.member(), candidate.differences()),
                () -> question.violated(MissingMember.judge(search)));
    }

    private List<Difference> compare(MemberDeclaration written, ObservedMember member) {
        Differences differences = new Differences();
        MemberDeclaration found = member.declaration();
        if (written instanceof EnumConstant) {
            differences.when(
                    !member.isEnumConstant(),
                    RuleId.MEMBER_ENUM_CONSTANT,
                    "make it an enum constant, or declare it as a field in the contract");
        } else {
            new ModifierComparison(ModifierComparison.OF_MEMBER, member.modifiers(), member.impliedModifiers())
                    .compare(written.modifiers(), access(written, member), differences);
        }
        if (written instanceof FieldDeclaration asked) {
            new FieldComparison(inspection, differences).compare(asked, (FieldDeclaration) found);
        } else if (written instanceof ExecutableDeclaration asked) {
            new ExecutableComparison(inspection, inspection.within(asked, member), differences).compare(asked, member);
        }
        inspection
                .annotations()
                .compare(RuleId.MEMBER_ANNOTATION, written.annotations(), found.annotations(), differences);
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
