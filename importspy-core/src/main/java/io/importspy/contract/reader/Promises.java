package io.importspy.contract.reader;

import io.importspy.contract.Match;
import io.importspy.contract.ProblemKind;
import io.importspy.contract.TypeEntry;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.TypePattern;
import io.importspy.declaration.TypeReference;
import io.importspy.yaml.YamlText;
import java.util.stream.Stream;

/** What an entry must say so that clients can have been compiled against it: no pattern, and what kind of type it is. */
record Promises(Reading reading) {

    private static final String ADVICE = ", or write `match: subset` at this entry";

    void check(TypeHeaders.Headed type, TypeEntry entry) {
        if (entry.match() == Match.SUBSET) {
            return;
        }
        YamlText text = type.entry().text();
        if (type.header().isPattern()) {
            tell(text, "a pattern is nothing that clients were compiled against", "name the types" + ADVICE);
        } else if (type.header().kind().isEmpty()) {
            tell(
                    text,
                    "this entry does not say what kind of type clients know",
                    "write `class`, `interface` …" + ADVICE);
        }
    }

    void check(MemberDeclaration member, YamlText text, Match match) {
        if (match != Match.SUBSET && isPattern(member)) {
            tell(text, "a pattern is nothing that clients were compiled against", "write the members out" + ADVICE);
        }
    }

    private void tell(YamlText text, String message, String advice) {
        reading.problem(ProblemKind.DECLARATION, text, message, advice);
    }

    private static boolean isPattern(MemberDeclaration member) {
        return member.name().indexOf('*') >= 0
                || types(member).anyMatch(TypePattern.class::isInstance)
                || (member instanceof ExecutableDeclaration executable
                        && !executable.parameters().stream().allMatch(Parameter.class::isInstance));
    }

    private static Stream<TypeReference> types(MemberDeclaration member) {
        if (member instanceof FieldDeclaration field) {
            return Stream.of(field.type());
        }
        if (!(member instanceof ExecutableDeclaration executable)) {
            return Stream.empty();
        }
        Stream<TypeReference> parameters = executable.parameters().stream()
                .flatMap(parameter -> parameter instanceof Parameter known ? Stream.of(known.type()) : Stream.empty());
        return member instanceof MethodDeclaration method
                ? Stream.concat(Stream.of(method.result()), parameters)
                : parameters;
    }
}
