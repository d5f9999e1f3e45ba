package io.importspy.check.type;

import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Subjects;
import io.importspy.contract.MemberEntry;
import io.importspy.contract.TypeEntry;
import io.importspy.contract.Written;
import io.importspy.declaration.Annotation;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an entry of {@code types} asks of one type.
 *
 * @param header what its header asks
 * @param annotations what each of its annotations asks
 * @param members what each of its members asks
 */
record EntryQuestions(Question header, List<Question> annotations, List<Question> members) {

    /** The ids under which types and members can be violated. */
    static final Set<RuleId> RULES = Topic.TYPES.rules();

    /**
     * Asks all of it.
     *
     * @param name the name of the type; a pattern where nobody knows a type that it means
     */
    static EntryQuestions ask(TypeEntry entry, String name, Expectations expectations) {
        Subject type = new Subject.Type(name);
        ContractOrigin asked = ContractOrigin.by(entry);
        Question header = expectations.ask(asked, type, RULES);
        List<Question> annotations = new ArrayList<>(entry.annotations().size());
        for (Written<Annotation> annotation : entry.annotations()) {
            ContractOrigin here = new ContractOrigin(annotation.position(), asked.remarks());
            annotations.add(expectations.ask(here, type, RULES));
        }
        List<Question> members = new ArrayList<>(entry.members().size());
        for (MemberEntry member : entry.members()) {
            Subject subject = Subjects.of(name, member.declaration().value());
            members.add(expectations.ask(ContractOrigin.by(member), subject, RULES));
        }
        return new EntryQuestions(header, annotations, members);
    }

    /** Everything that is asked, the header first. */
    Stream<Question> all() {
        return Stream.concat(Stream.of(header), parts());
    }

    private Stream<Question> parts() {
        return Stream.concat(annotations.stream(), members.stream());
    }

    /** Nobody looks at any of it. */
    void leave(String reason) {
        header.leave(reason);
        leaveParts(reason);
    }

    /** Nobody looks at what the type has. */
    void leaveParts(String reason) {
        parts().forEach(part -> part.leave(reason));
    }
}
