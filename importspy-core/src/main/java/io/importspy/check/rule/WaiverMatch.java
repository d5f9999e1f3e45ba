package io.importspy.check.rule;

import io.importspy.contract.WaivedPlace;
import io.importspy.contract.Waiver;
import io.importspy.declaration.Alignment;
import io.importspy.declaration.NamePattern;
import io.importspy.declaration.SignaturePattern;
import io.importspy.verdict.Expectation;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Subject.Kind;
import java.util.List;

/**
 * Tells whether a waiver means a finding. A finding is known by its id and by its subject, never by a line number, so that a waiver survives
 * edits.
 */
public final class WaiverMatch {

    private static final String ANY_NUMBER = "..";
    static final String CONSTRUCTOR = "new";

    private WaiverMatch() {}

    /**
     * Whether a waiver accepts a violation, as long as it has not ended.
     *
     * @param waiver the waiver
     * @param rule the id of the violation
     * @param subject what it is about
     * @return whether it is one that the waiver accepts
     */
    static boolean accepts(Waiver waiver, RuleId rule, Subject subject) {
        if (rule != waiver.violation().value()) {
            return false;
        }
        return waiver.at() instanceof WaivedPlace.InJava java
                ? names(java.pattern(), subject.bare())
                : NamePattern.matchesSimple(((WaivedPlace.Elsewhere) waiver.at()).subject(), subject.toString());
    }

    /**
     * Whether what an expectation asks may be violated in what a waiver accepts. One that is asked of no type or member in particular may.
     *
     * @param waiver the waiver
     * @param expectation the expectation
     * @return whether the waiver may be for it
     */
    public static boolean mayBeAbout(Waiver waiver, Expectation expectation) {
        if (!expectation.rules().contains(waiver.violation().value())) {
            return false;
        }
        Subject subject = expectation.subject().bare();
        if (!(waiver.at() instanceof WaivedPlace.InJava java)) {
            return true;
        }
        if (subject instanceof Subject.Type type) {
            return type.isPattern() || names(java.pattern(), type) || isOwner(type, java.pattern());
        }
        return !(subject instanceof Subject.Member) || names(java.pattern(), subject);
    }

    /** Whether a pattern may be for a member of a type. */
    private static boolean isOwner(Subject.Type type, SignaturePattern pattern) {
        int dot = pattern.name().lastIndexOf('.');
        return dot > 0 && matches(pattern.name().substring(0, dot), type.name());
    }

    /** A type is meant with its members, and without the types in it. */
    private static boolean names(SignaturePattern pattern, Subject subject) {
        if (subject instanceof Subject.Member member) {
            return pattern.parameters().isPresent()
                    ? namesMember(pattern.name(), member) && fits(pattern, member)
                    : namesMember(pattern.name(), member) || matches(pattern.name(), member.owner());
        }
        return subject instanceof Subject.Type type
                && pattern.parameters().isEmpty()
                && matches(pattern.name(), type.name());
    }

    /** Whether a member is meant, be it a constructor under the name that all of them have. */
    private static boolean namesMember(String pattern, Subject.Member member) {
        return matches(pattern, member.owner() + '.' + member.name())
                || (member.kind() == Kind.CONSTRUCTOR && matches(pattern, member.owner() + '.' + CONSTRUCTOR));
    }

    private static boolean matches(String pattern, String name) {
        return NamePattern.of(pattern).matches(name);
    }

    private static boolean fits(SignaturePattern pattern, Subject.Member member) {
        if (member.parameters().isEmpty()) {
            return false;
        }
        List<String> written =
                pattern.parameters().orElseThrow().stream().map(Subjects::text).toList();
        List<String> found = member.parameters().get();
        return new ParameterTypes(written, found)
                .align(written.size(), found.size())
                .isPresent();
    }

    private record ParameterTypes(List<String> written, List<String> found) implements Alignment {

        @Override
        public boolean isGap(int i) {
            return written.get(i).equals(ANY_NUMBER);
        }

        /** A raw type accepts any type arguments. */
        @Override
        public boolean isSame(int i, int j) {
            return NamePattern.matchesSimple(written.get(i), found.get(j))
                    || NamePattern.matchesSimple(written.get(i), raw(found.get(j)));
        }
    }

    private static String raw(String type) {
        int open = type.indexOf('<');
        return open < 0 ? type : type.substring(0, open) + type.substring(type.lastIndexOf('>') + 1);
    }
}
