package io.importspy.bytecode;

import io.importspy.bytecode.Signatures.MalformedException;
import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.PrimitiveType;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.TypeVariable;
import io.importspy.declaration.WildcardType;
import io.importspy.declaration.WildcardType.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads signatures, and descriptors, which are signatures too (JVMS 4.7.9.1). The JVM itself never looks at signatures, so they
 * may hold anything.
 */
final class SignatureParser {

    /** How deep types may be nested. */
    private static final int DEEPEST = 255;

    private final String text;
    private final SourceNames names;
    private int at;
    private int depth;

    private SignatureParser(String text, SourceNames names) {
        this.text = text;
        this.names = names;
    }

    static Signatures.OfClass ofClass(String text, SourceNames names) throws MalformedException {
        SignatureParser parser = new SignatureParser(text, names);
        List<TypeParameter> typeParameters = parser.typeParameters();
        ClassType superclass = parser.classType();
        List<ClassType> interfaces = new ArrayList<>();
        while (parser.at < text.length()) {
            interfaces.add(parser.classType());
        }
        return new Signatures.OfClass(typeParameters, superclass, interfaces);
    }

    static Signatures.OfMethod ofMethod(String text, SourceNames names) throws MalformedException {
        SignatureParser parser = new SignatureParser(text, names);
        List<TypeParameter> typeParameters = parser.typeParameters();
        parser.require('(');
        List<TypeReference> parameters = new ArrayList<>();
        while (!parser.skip(')')) {
            parameters.add(parser.type());
        }
        TypeReference result = parser.skip('V') ? PrimitiveType.VOID : parser.type();
        List<TypeReference> exceptions = new ArrayList<>();
        while (parser.skip('^')) {
            exceptions.add(parser.referenceType());
        }
        parser.requireEnd();
        return new Signatures.OfMethod(typeParameters, parameters, result, exceptions);
    }

    /** The type of a field, parameter or result. */
    static TypeReference ofType(String text, SourceNames names) throws MalformedException {
        SignatureParser parser = new SignatureParser(text, names);
        TypeReference type = parser.skip('V') ? PrimitiveType.VOID : parser.type();
        parser.requireEnd();
        return type;
    }

    private List<TypeParameter> typeParameters() throws MalformedException {
        if (!skip('<')) {
            return List.of();
        }
        List<TypeParameter> parameters = new ArrayList<>();
        do {
            parameters.add(typeParameter());
        } while (!skip('>'));
        return parameters;
    }

    private TypeParameter typeParameter() throws MalformedException {
        String name = identifier();
        List<TypeReference> bounds = new ArrayList<>();
        require(':');
        if (peek() != ':' && peek() != '>' && isReference(peek())) {
            bounds.add(referenceType());
        }
        while (skip(':')) {
            bounds.add(referenceType());
        }
        return new TypeParameter(name, bounds.equals(List.of(ClassType.OBJECT)) ? List.of() : bounds);
    }

    private TypeReference type() throws MalformedException {
        return isReference(peek()) ? referenceType() : primitiveType();
    }

    private TypeReference referenceType() throws MalformedException {
        if (depth++ == DEEPEST) {
            throw tooDeep();
        }
        TypeReference type = switch (peek()) {
            case 'L' -> classType();
            case 'T' -> typeVariable();
            case '[' -> arrayType();
            default -> throw malformed("a type");
        };
        depth--;
        return type;
    }

    private PrimitiveType primitiveType() throws MalformedException {
        char letter = peek();
        at++;
        return switch (letter) {
            case 'Z' -> PrimitiveType.BOOLEAN;
            case 'B' -> PrimitiveType.BYTE;
            case 'S' -> PrimitiveType.SHORT;
            case 'C' -> PrimitiveType.CHAR;
            case 'I' -> PrimitiveType.INT;
            case 'J' -> PrimitiveType.LONG;
            case 'F' -> PrimitiveType.FLOAT;
            case 'D' -> PrimitiveType.DOUBLE;
            default -> throw malformed("a type");
        };
    }

    private TypeReference arrayType() throws MalformedException {
        require('[');
        return new ArrayType(type());
    }

    private TypeReference typeVariable() throws MalformedException {
        require('T');
        TypeVariable variable = new TypeVariable(identifier());
        require(';');
        return variable;
    }

    private ClassType classType() throws MalformedException {
        require('L');
        int begin = at;
        do {
            identifier();
        } while (skip('/'));
        String internalName = text.substring(begin, at);
        ClassType type = new ClassType(Optional.empty(), names.of(internalName), typeArguments());
        for (int members = 0; skip('.'); members++) {
            if (members == DEEPEST) {
                throw tooDeep();
            }
            String simpleName = identifier();
            internalName += '$' + simpleName;
            type = member(type, names.of(internalName), simpleName, typeArguments());
        }
        require(';');
        return type;
    }

    /** A member type, which needs its owner only where that has type arguments. */
    private static ClassType member(ClassType owner, String name, String simpleName, List<TypeReference> arguments) {
        if (!owner.isParameterized()) {
            return new ClassType(Optional.empty(), name, arguments);
        }
        if (owner.arguments().isEmpty()) {
            return new ClassType(owner.owner(), owner.name() + '.' + simpleName, arguments);
        }
        return new ClassType(Optional.of(owner), simpleName, arguments);
    }

    private List<TypeReference> typeArguments() throws MalformedException {
        if (!skip('<')) {
            return List.of();
        }
        List<TypeReference> arguments = new ArrayList<>();
        do {
            arguments.add(typeArgument());
        } while (!skip('>'));
        return arguments;
    }

    private TypeReference typeArgument() throws MalformedException {
        if (skip('*')) {
            return WildcardType.UNBOUNDED;
        }
        if (skip('+')) {
            return new WildcardType(Direction.EXTENDS, Optional.of(referenceType()));
        }
        if (skip('-')) {
            return new WildcardType(Direction.SUPER, Optional.of(referenceType()));
        }
        return referenceType();
    }

    private String identifier() throws MalformedException {
        int begin = at;
        while (isNamePart(peek())) {
            at++;
        }
        if (begin == at) {
            throw malformed("a name");
        }
        return text.substring(begin, at);
    }

    private static boolean isReference(char c) {
        return c == 'L' || c == 'T' || c == '[';
    }

    private static boolean isNamePart(char c) {
        return c != '.' && c != ';' && c != '[' && c != '/' && c != '<' && c != '>' && c != ':' && c != 0;
    }

    /** The next character; NUL, which JVMS 4.2.2 does not forbid in names but no compiler has in them, at the end. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean skip(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private void require(char c) throws MalformedException {
        if (!skip(c)) {
            throw malformed("'" + c + "'");
        }
    }

    private void requireEnd() throws MalformedException {
        if (at < text.length()) {
            throw malformed("its end");
        }
    }

    private MalformedException tooDeep() {
        return malformed("types nested at most " + DEEPEST + " deep");
    }

    private MalformedException malformed(String expected) {
        return new MalformedException("at character " + at + " of " + text + " there should be " + expected);
    }
}
