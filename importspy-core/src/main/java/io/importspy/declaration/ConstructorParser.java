package io.importspy.declaration;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rest of a constructor, from its name on (JLS 8.8). */
final class ConstructorParser {

    /** The name of the constructors of any class, as AspectJ's pointcuts have it. */
    private static final String ANY_CLASS = "new";

    private final Tokens tokens;
    private final ParameterParser parameters;
    private final ThrowsParser exceptions;

    ConstructorParser(Grammar grammar) {
        this.tokens = grammar.tokens();
        this.parameters = grammar.parameters();
        this.exceptions = new ThrowsParser(grammar);
    }

    ConstructorDeclaration read(MemberStart start) throws DeclarationException {
        Token name = tokens.next();
        refuseName(name, start.scope().entry());
        if (start.kind().isPresent() && start.kind().get().isInterface()) {
            throw name.problem(
                    ModifierTarget.ofType(start.kind()).phrase() + " has no constructors",
                    "Write a result in front of a method's name.");
        }
        ModifierRules.check(start.written(), ModifierTarget.ofConstructor(start.kind()));
        List<ParameterPattern> read = parameters.readParameters(start.scope());
        List<TypeReference> thrown = exceptions.read(start.scope());
        tokens.expectEnd();
        return new ConstructorDeclaration(
                start.written().annotations(),
                start.written().modifiers(),
                start.typeParameters(),
                name.text(),
                read,
                thrown);
    }

    private static void refuseName(Token name, @Nullable TypeDeclaration entry) throws DeclarationException {
        if (name.is(ANY_CLASS)) {
            return;
        }
        boolean fits = name.isIdentifier() && (entry == null || isSimpleNameOf(entry, name.text()));
        if (!fits) {
            throw name.problem(name.quoted() + " has no result and is not the constructor of its type", advice(entry));
        }
    }

    private static String advice(@Nullable TypeDeclaration entry) {
        String method = "Write the result in front of a method's name, `*` for any; ";
        if (entry == null || entry.isPattern()) {
            return method + "a constructor is called `new`.";
        }
        return entry.kind().equals(Optional.of(TypeKind.ENUM))
                ? method + "an enum constant stands alone, without arguments."
                : method + "a constructor is called " + Quoted.of(entry.simpleName()) + " or `new`.";
    }

    /** A {@code $} in a name may separate a nested type from the one around it or not: a name alone does not tell. */
    private static boolean isSimpleNameOf(TypeDeclaration entry, String name) {
        String whole = entry.name().substring(entry.name().lastIndexOf('.') + 1);
        return !entry.isPattern() && (name.equals(whole) || name.equals(entry.simpleName()));
    }
}
