package io.importspy.check.rule;

import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.DeclarationPrinter;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.Names;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Subject.Kind;
import java.util.Optional;

/** Declarations as what findings are about. */
public final class Subjects {

    private static final String ANY_NUMBER = "..";

    private Subjects() {}

    /**
     * A member of a type, as Java's own tools name it.
     *
     * @param owner the name of the type
     * @param member the member, be it a pattern
     * @return the member by the simple names of its parameters
     */
    public static Subject.Member of(String owner, MemberDeclaration member) {
        if (!(member instanceof ExecutableDeclaration executable)) {
            return new Subject.Member(owner, Kind.FIELD, member.name(), Optional.empty());
        }
        Kind kind = member instanceof ConstructorDeclaration ? Kind.CONSTRUCTOR : Kind.METHOD;
        return new Subject.Member(
                owner,
                kind,
                member.name(),
                Optional.of(executable.parameters().stream().map(Subjects::text).toList()));
    }

    /**
     * A parameter by the simple name of its type, as in a signature.
     *
     * @param parameter the parameter
     * @return the type, or {@code ..} for any number of parameters
     */
    public static String text(ParameterPattern parameter) {
        return parameter instanceof Parameter one ? DeclarationPrinter.print(one.type(), Names.simple()) : ANY_NUMBER;
    }
}
