package io.importspy.check.rule;

import io.importspy.contract.WaivedPlace;
import io.importspy.contract.Waiver;
import io.importspy.declaration.Alignment;
import io.importspy.declaration.DeclarationPrinter;
import io.importspy.declaration.NamePattern;
import io.importspy.declaration.Names;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.declaration.SignaturePattern;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeName;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.RuleId;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether a waiver means a finding. A finding is known by its id and by what messages call its subject, never by a line number, so
 * that a waiver survives edits.
 */
public final class WaiverMatch {

    private static final String ANY_NUMBER = "..";
    private static final String CONSTRUCTOR = "new";

    private WaiverMatch() {}

    /**
     * Whether a finding is a violation that a waiver accepts, as long as the waiver has not ended.
     *
     * @param waiver the waiver
     * @param finding the finding
     * @return whether it is
     */
    public static boolean accepts(Waiver waiver, Finding finding) {
        return finding.outcome() == Outcome.VIOLATED && accepts(waiver, finding.rule(), finding.subject());
    }

    /**
     * The same for a violation of which nothing more is known yet.
     *
     * @param waiver the waiver
     * @param id the id of the violation
     * @param subject what it is about
     * @return whether it is one that the waiver accepts
     */
    public static boolean accepts(Waiver waiver, RuleId id, String subject) {
        if (id != waiver.violation().value()) {
            return false;
        }
        return waiver.at() instanceof WaivedPlace.InJava java
                ? names(java.pattern(), id.id(), subject)
                : NamePattern.matchesSimple(((WaivedPlace.Elsewhere) waiver.at()).subject(), subject);
    }

    /**
     * Whether a waiver may mean violations of what is asked of a type.
     *
     * @param waiver the waiver
     * @param type what is asked for: a type, or a pattern for types
     * @return whether the waiver is about types and members, and of none that the declaration cannot mean
     */
    public static boolean mayBeAbout(Waiver waiver, TypeDeclaration type) {
        String id = waiver.violation().value().id();
        if (!(waiver.at() instanceof WaivedPlace.InJava java)
                || !(id.startsWith("type.") || id.startsWith("member."))) {
            return false;
        }
        String name = java.pattern().name();
        boolean isMember = id.startsWith("member.") && name.indexOf('.') >= 0;
        return type.isPattern() || matches(name, type.name()) || (isMember && matches(owner(name), type.name()));
    }

    /** The subject is the name of a type, or one behind whose last dot a member stands; the member's parameters are in parentheses. */
    private static boolean names(SignaturePattern pattern, String id, String subject) {
        int bracket = subject.indexOf('(');
        String name = bracket < 0 ? subject : subject.substring(0, bracket);
        if (pattern.parameters().isPresent()) {
            return bracket >= 0
                    && namesMember(pattern.name(), name)
                    && fit(pattern.parameters().get(), split(subject.substring(bracket + 1, subject.length() - 1)));
        }
        return isMember(id, name, bracket)
                ? namesMember(pattern.name(), name) || matches(pattern.name(), owner(name))
                : matches(pattern.name(), name);
    }

    private static boolean isMember(String id, String name, int bracket) {
        return id.startsWith("member.")
                || (id.startsWith("import.") && isOfType(name, bracket))
                || (id.startsWith("jdk.") && isOfType(name, bracket) && (bracket >= 0 || !isCalledLikeType(name)));
    }

    /** {@code Flow.Subscriber} is a type, {@code System.out} and {@code Level.INFO} are fields: the JDK keeps to this. */
    private static boolean isCalledLikeType(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return Character.isUpperCase(last.charAt(0)) && last.chars().anyMatch(Character::isLowerCase);
    }

    /** What has parameters is a member; a field, or the body of a lambda expression, is known by its type's capital. */
    private static boolean isOfType(String name, int bracket) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && (bracket >= 0 || Character.isUpperCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1)));
    }

    /** Whether a member is meant, be it a constructor under the name that all of them have. */
    private static boolean namesMember(String pattern, String name) {
        String owner = owner(name);
        boolean isConstructor =
                name.substring(owner.length() + 1).equals(TypeName.of(owner).simpleName());
        return matches(pattern, name) || (isConstructor && matches(pattern, owner + '.' + CONSTRUCTOR));
    }

    private static boolean matches(String pattern, String name) {
        return NamePattern.of(pattern).matches(name);
    }

    private static String owner(String member) {
        return member.substring(0, member.lastIndexOf('.'));
    }

    private static boolean fit(List<ParameterPattern> written, List<String> found) {
        List<String> types = written.stream().map(WaiverMatch::text).toList();
        return Alignment.of(
                        types.size(),
                        found.size(),
                        i -> types.get(i).equals(ANY_NUMBER),
                        (i, j) -> fits(types.get(i), found.get(j)))
                .isPresent();
    }

    private static String text(ParameterPattern parameter) {
        return parameter instanceof Parameter one ? DeclarationPrinter.print(one.type(), Names.simple()) : ANY_NUMBER;
    }

    /** A raw type accepts any type arguments. */
    private static boolean fits(String written, String found) {
        return NamePattern.matchesSimple(written, found) || NamePattern.matchesSimple(written, raw(found));
    }

    private static String raw(String type) {
        int open = type.indexOf('<');
        return open < 0 ? type : type.substring(0, open) + type.substring(type.lastIndexOf('>') + 1);
    }

    /** The parameters of a list, without the commas between them; those between type arguments separate nothing. */
    private static List<String> split(String parameters) {
        List<String> types = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < parameters.length(); i++) {
            char c = parameters.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                types.add(parameters.substring(from, i).strip());
                from = i + 1;
            }
        }
        String last = parameters.substring(from).strip();
        if (!last.isEmpty()) {
            types.add(last);
        }
        return types;
    }
}
