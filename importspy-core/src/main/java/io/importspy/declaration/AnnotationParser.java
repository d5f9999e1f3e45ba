package io.importspy.declaration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads annotations and the values of their elements (JLS 9.7). */
final class AnnotationParser {

    private static final ClassType CLASS = ClassType.of("java.lang.Class");

    private final Tokens tokens;
    private final NameParser names;
    private final TypeParser types;
    private final ConstantParser constants;
    private int depth;

    AnnotationParser(Tokens tokens, TypeParser types) {
        this.tokens = tokens;
        this.names = new NameParser(tokens);
        this.types = types;
        this.constants = new ConstantParser(tokens, types);
    }

    /** Reads an annotation, from its {@code @} on. */
    Annotation read(Scope scope) throws DeclarationException {
        Token first = tokens.peek();
        tokens.expect("@");
        if (++depth > TypeParser.DEEPEST) {
            throw first.problem(
                    "annotations nest more than " + TypeParser.DEEPEST + " deep",
                    "Write annotations that nest at most " + TypeParser.DEEPEST + " deep.");
        }
        String type = names.readPlain().resolve(scope);
        Map<String, AnnotationValue> elements = tokens.accept("(") ? elements(scope) : Map.of();
        depth--;
        return new Annotation(type, elements);
    }

    /** Reads the value of an element that has a type, behind its {@code default}. */
    AnnotationValue readDefault(TypeReference type, Scope scope) throws DeclarationException {
        return value(Optional.of(type), scope);
    }

    private Map<String, AnnotationValue> elements(Scope scope) throws DeclarationException {
        if (tokens.accept(")")) {
            return Map.of();
        }
        Map<String, AnnotationValue> elements = new LinkedHashMap<>();
        if (tokens.peekSecond().is("=")) {
            do {
                pair(elements, scope);
            } while (tokens.accept(","));
        } else {
            elements.put("value", value(Optional.empty(), scope));
        }
        tokens.expect(")");
        return elements;
    }

    private void pair(Map<String, AnnotationValue> elements, Scope scope) throws DeclarationException {
        Token name = tokens.identifier("the name of an element");
        tokens.expect("=");
        if (elements.put(name.text(), value(Optional.empty(), scope)) != null) {
            throw name.problem("the element " + name.quoted() + " has two values", "Write one value.");
        }
    }

    /**
     * Reads a value.
     *
     * @param type the element's type; empty where it is not known, so that a constant has the type of its literal
     */
    private AnnotationValue value(Optional<TypeReference> type, Scope scope) throws DeclarationException {
        if (tokens.peek().is("{")) {
            return array(type, scope);
        }
        // One element needs no braces.
        return single(type.map(AnnotationParser::component), scope);
    }

    private AnnotationValue array(Optional<TypeReference> type, Scope scope) throws DeclarationException {
        Token brace = tokens.next();
        if (type.isPresent() && !(type.get() instanceof ArrayType) && !(type.get() instanceof TypePattern)) {
            throw brace.problem("the element is no array", "Leave the braces out.");
        }
        List<AnnotationValue> elements = new ArrayList<>();
        while (!tokens.peek().is("}") && !tokens.peek().is(",")) {
            if (tokens.peek().is("{")) {
                throw tokens.unexpected(
                        "an element", "Leave the inner braces out: an array of arrays cannot be a value.");
            }
            elements.add(single(type.map(AnnotationParser::component), scope));
            if (!tokens.peek().is("}")) {
                tokens.expect(",");
            }
        }
        if (elements.isEmpty()) {
            tokens.accept(",");
        }
        tokens.expect("}");
        return new AnnotationValue.ArrayValue(elements);
    }

    private static TypeReference component(TypeReference type) {
        return type instanceof ArrayType array ? array.component() : type;
    }

    private AnnotationValue single(Optional<TypeReference> type, Scope scope) throws DeclarationException {
        Token first = tokens.peek();
        if (type.isPresent() && Conversions.isConstantType(type.get())) {
            return constants.read(type.get(), scope);
        }
        AnnotationValue value = untyped(scope);
        if (type.isPresent() && type.get() instanceof ClassType element) {
            refuseMismatch(first, element, value);
        }
        return value;
    }

    private static void refuseMismatch(Token first, ClassType element, AnnotationValue value)
            throws DeclarationException {
        boolean isClass = element.name().equals(CLASS.name());
        if (value instanceof Constant || value instanceof AnnotationValue.ClassValue != isClass) {
            throw first.problem(
                    "the value at " + first.quoted() + " does not have the element's type",
                    isClass
                            ? "Write a class literal, such as `String.class`."
                            : "Write a value of the element's type.");
        }
    }

    private AnnotationValue untyped(Scope scope) throws DeclarationException {
        Token first = tokens.peek();
        if (first.is("@")) {
            return read(scope);
        }
        if (Keywords.primitive(first.text()) != null) {
            return classLiteral(types.readResult(scope));
        }
        return first.isIdentifier() ? named(scope) : constants.readAny(scope);
    }

    private AnnotationValue named(Scope scope) throws DeclarationException {
        QualifiedName name = names.readPlain();
        if (tokens.peek().is(".") || tokens.peek().is("[")) {
            ClassType element = ClassType.of(name.resolve(scope));
            return classLiteral(types.dimensions(element, 1));
        }
        if (tokens.peek().is("<")) {
            throw tokens.unexpected("`.class`", "Leave the type arguments out: a class literal has none.");
        }
        constants.refuseOperator();
        Optional<Object> constant = ConstantParser.named(name, scope);
        if (constant.isPresent()) {
            return new Constant(constant.get());
        }
        return enumConstant(name, scope);
    }

    private AnnotationValue classLiteral(TypeReference type) throws DeclarationException {
        if (!tokens.peek().is(".") || !tokens.peekSecond().is("class")) {
            throw tokens.peek().problem("a type is no value", "Write `.class` behind it.");
        }
        tokens.next();
        tokens.next();
        return new AnnotationValue.ClassValue(type);
    }

    private static AnnotationValue enumConstant(QualifiedName name, Scope scope) throws DeclarationException {
        int dot = name.text().lastIndexOf('.');
        if (dot < 0) {
            return new AnnotationValue.EnumValue(Optional.empty(), name.text());
        }
        QualifiedName type = new QualifiedName(name.text().substring(0, dot), name.first());
        String qualified = type.resolve(scope);
        return new AnnotationValue.EnumValue(Optional.of(qualified), name.text().substring(dot + 1));
    }
}
