package io.importspy.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads methods and constructors (JLS 8.4, 8.8, 9.4 and 9.6.1). */
final class ExecutableParser {

    /** The name of the constructors of any class, as AspectJ's pointcuts have it. */
    private static final String ANY_CLASS = "new";

    private final Tokens tokens;
    private final TypeParser types;
    private final AnnotationParser annotations;
    private final ParameterParser parameters;

    ExecutableParser(Grammar grammar) {
        this.tokens = grammar.tokens();
        this.types = grammar.types();
        this.annotations = grammar.annotations();
        this.parameters = grammar.parameters();
    }

    /** Reads the rest of a constructor, from its name on. */
    ConstructorDeclaration constructor(MemberParser.Start start) throws DeclarationException {
        Token name = tokens.next();
        refuseName(name, start.scope().entry());
        if (start.kind().isPresent() && start.kind().get().isInterface()) {
            throw name.problem(
                    ModifierTarget.ofType(start.kind()).phrase() + " has no constructors",
                    "Write a result in front of a method's name.");
        }
        start.written().check(ModifierTarget.ofConstructor(start.kind()));
        List<ParameterPattern> read = parameters.readParameters(start.scope());
        List<TypeReference> thrown = exceptions(start.scope());
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

    /**
     * Reads the rest of a method, behind its name.
     *
     * @param element the result in front of the name
     * @param height how many types stand in one another in the result
     */
    MethodDeclaration method(MemberParser.Start start, TypeReference element, int height, String name)
            throws DeclarationException {
        start.written().check(ModifierTarget.ofMethod(start.kind()));
        if (start.isMemberOf(TypeKind.ANNOTATION)) {
            refuseTypeParameters(start);
        }
        Token bracket = tokens.peek();
        List<ParameterPattern> read = parameters.readParameters(start.scope());
        TypeReference result = types.dimensions(element, height);
        if (start.isMemberOf(TypeKind.ANNOTATION)) {
            refuseParameters(bracket, read);
        }
        List<TypeReference> thrown = exceptions(start.scope());
        Optional<AnnotationValue> defaultValue = defaultValue(start, read, result);
        tokens.expectEnd();
        return new MethodDeclaration(
                start.written().annotations(),
                start.written().modifiers(),
                start.typeParameters(),
                result,
                name,
                read,
                thrown,
                defaultValue);
    }

    private static void refuseTypeParameters(MemberParser.Start start) throws DeclarationException {
        if (!start.typeParameters().isEmpty()) {
            throw start.first()
                    .problem("an element of an annotation interface has no type parameters", "Leave them out.");
        }
    }

    private void refuseParameters(Token bracket, List<ParameterPattern> read) throws DeclarationException {
        boolean hasParameters = read.stream().anyMatch(Parameter.class::isInstance);
        if (hasParameters) {
            throw bracket.problem("an element of an annotation interface has no parameters", "Leave them out.");
        }
        if (tokens.peek().is("throws")) {
            throw tokens.peek()
                    .problem("an element of an annotation interface throws nothing", "Leave the clause out.");
        }
    }

    private Optional<AnnotationValue> defaultValue(
            MemberParser.Start start, List<ParameterPattern> read, TypeReference result) throws DeclarationException {
        Token word = tokens.peek();
        if (!tokens.accept("default")) {
            return Optional.empty();
        }
        boolean isElement = start.kind().isEmpty() || start.isMemberOf(TypeKind.ANNOTATION);
        if (!isElement || !read.isEmpty() || result == PrimitiveType.VOID) {
            throw word.problem("only an element of an annotation interface has a default", "Leave the default out.");
        }
        return Optional.of(annotations.readDefault(result, start.scope()));
    }

    /** Reads a {@code throws} clause (JLS 8.4.6). */
    private List<TypeReference> exceptions(Scope scope) throws DeclarationException {
        if (!tokens.accept("throws")) {
            return List.of();
        }
        List<TypeReference> exceptions = new ArrayList<>(1);
        do {
            Token first = tokens.peek();
            TypeReference type = types.read(scope);
            boolean canBeThrown = type instanceof TypeVariable
                    || type instanceof TypePattern
                    || (type instanceof ClassType named && !named.isParameterized());
            if (!canBeThrown) {
                throw first.problem(
                        Quoted.of(type) + " cannot be thrown", "Write an exception without type arguments.");
            }
            exceptions.add(type);
        } while (tokens.accept(","));
        return exceptions;
    }
}
