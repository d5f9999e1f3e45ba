package io.importspy.declaration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the parameters of methods and constructors (JLS 8.4.1) and the components of records (JLS 8.10.1). */
final class ParameterParser {

    private final Tokens tokens;
    private final TypeParser types;
    private final ModifierParser modifiers;

    ParameterParser(Tokens tokens, TypeParser types, ModifierParser modifiers) {
        this.tokens = tokens;
        this.types = types;
        this.modifiers = modifiers;
    }

    /** Reads a list of parameters in parentheses, in which {@code ..} may stand for any number of them. */
    List<ParameterPattern> readParameters(Scope scope) throws DeclarationException {
        List<ParameterPattern> parameters = new ArrayList<>();
        Set<String> names = new HashSet<>();
        tokens.expect("(");
        if (tokens.accept(")")) {
            return parameters;
        }
        do {
            parameters.add(isAny() ? any() : parameter(names, true, scope));
        } while (tokens.accept(","));
        tokens.expect(")");
        return parameters;
    }

    /** Reads the components of a record in parentheses; each has a name, since its accessor has it. */
    List<Parameter> readComponents(Scope scope) throws DeclarationException {
        List<Parameter> components = new ArrayList<>();
        Set<String> names = new HashSet<>();
        tokens.expect("(");
        if (tokens.accept(")")) {
            return components;
        }
        if (isAny()) {
            throw tokens.unexpected("a component", "Leave the parentheses out where any components will do.");
        }
        do {
            Parameter component = parameter(names, false, scope);
            if (component.name().isEmpty()) {
                throw tokens.unexpected("the name of a component", "Write its name: the record's accessor has it.");
            }
            components.add(component);
        } while (tokens.accept(","));
        tokens.expect(")");
        return components;
    }

    private boolean isAny() throws DeclarationException {
        return tokens.peek().is("..")
                && (tokens.peekSecond().is(",") || tokens.peekSecond().is(")"));
    }

    private ParameterPattern any() throws DeclarationException {
        tokens.next();
        return ParameterPattern.Any.INSTANCE;
    }

    private Parameter parameter(Set<String> names, boolean mayBeFinal, Scope scope) throws DeclarationException {
        WrittenModifiers written = modifiers.read(scope);
        refuseModifiers(written, mayBeFinal);
        refuseVoidAlone();
        TypeReference type = types.read(scope);
        Token dots = tokens.peek();
        boolean varargs = tokens.accept("...");
        if (varargs) {
            type = types.dimension(type, dots);
        }
        if (tokens.peek().is("..")) {
            throw tokens.unexpected("`,` or `)`", "Write `...` for variable arity, or `..` alone for any parameters.");
        }
        Optional<String> name = name(names);
        if (!varargs) {
            type = types.dimensions(type, types.height());
        } else if (!tokens.peek().is(")")) {
            throw tokens.unexpected("`)`", "Write the parameter with `...` last and without brackets.");
        }
        return new Parameter(written.annotations(), type, varargs, name);
    }

    private static void refuseModifiers(WrittenModifiers written, boolean mayBeFinal) throws DeclarationException {
        for (Token token : written.tokens().values()) {
            if (!token.is("final") || !mayBeFinal) {
                throw token.problem(token.quoted() + " is no modifier here", "Leave it out.");
            }
        }
    }

    private void refuseVoidAlone() throws DeclarationException {
        if (tokens.peek().is("void")) {
            throw tokens.unexpected("a parameter", "Leave the parentheses empty if there are no parameters.");
        }
    }

    private Optional<String> name(Set<String> names) throws DeclarationException {
        if (!tokens.peek().isName()) {
            return Optional.empty();
        }
        if (tokens.peek().is("this") || tokens.peekSecond().is(".")) {
            throw tokens.unexpected("the name of a parameter", "Leave the receiver out: it is no parameter.");
        }
        Token name = tokens.identifier("the name of a parameter");
        if (!names.add(name.text())) {
            throw name.problem("two parameters have the name " + name.quoted(), "Give each its own name, or none.");
        }
        return Optional.of(name.text());
    }
}
