package io.importspy.classfile;

import io.importspy.archive.UndecidableException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads descriptors (JVMS 4.3) and signatures (JVMS 4.7.9.1), which are descriptors with type arguments. The JVM itself never looks at
 * signatures, so they may hold anything; descriptors are proven by now, and names in them may hold what signatures use for type arguments.
 *
 * @param <T> what becomes of a type
 * @param <P> what becomes of a type parameter
 */
public final class SignatureParser<T, P> {

    /** How deep types may be nested. */
    private static final int DEEPEST = 255;

    /**
     * The signature of a class.
     *
     * @param typeParameters its type parameters
     * @param superclass its superclass
     * @param interfaces its superinterfaces
     * @param <T> what becomes of a type
     * @param <P> what becomes of a type parameter
     */
    public record OfClass<T, P>(List<P> typeParameters, T superclass, List<T> interfaces) {}

    /**
     * The signature or descriptor of a method or constructor.
     *
     * @param typeParameters its type parameters
     * @param parameters the types of its parameters
     * @param result the type of its result
     * @param exceptions its exceptions
     * @param <T> what becomes of a type
     * @param <P> what becomes of a type parameter
     */
    public record OfMethod<T, P>(List<P> typeParameters, List<T> parameters, T result, List<T> exceptions) {}

    private final String text;
    private final String where;
    private final boolean isSignature;
    private final SignatureBuilder<T, P> builder;
    private int at;
    private int depth;

    private SignatureParser(String text, String where, boolean isSignature, SignatureBuilder<T, P> builder) {
        this.text = text;
        this.where = where;
        this.isSignature = isSignature;
        this.builder = builder;
    }

    /**
     * Reads signatures.
     *
     * @param signature the text of one
     * @param where the class file that has it, for the message
     * @param builder makes something of it
     * @return a parser, for one call
     * @param <T> what becomes of a type
     * @param <P> what becomes of a type parameter
     */
    public static <T, P> SignatureParser<T, P> signature(
            String signature, String where, SignatureBuilder<T, P> builder) {
        return new SignatureParser<>(signature, where, true, builder);
    }

    /**
     * Reads descriptors.
     *
     * @param descriptor the text of one, proven
     * @param builder makes something of it
     * @return a parser, for one call
     * @param <T> what becomes of a type
     * @param <P> what becomes of a type parameter
     */
    public static <T, P> SignatureParser<T, P> descriptor(String descriptor, SignatureBuilder<T, P> builder) {
        return new SignatureParser<>(descriptor, "", false, builder);
    }

    /**
     * Reads the signature of a class.
     *
     * @return what it says
     * @throws UndecidableException if it is none
     */
    public OfClass<T, P> ofClass() {
        List<P> typeParameters = typeParameters();
        T superclass = classType();
        List<T> interfaces = new ArrayList<>();
        while (at < text.length()) {
            interfaces.add(classType());
        }
        return new OfClass<>(typeParameters, superclass, interfaces);
    }

    /**
     * Reads the signature or descriptor of a method or constructor.
     *
     * @return what it says
     * @throws UndecidableException if it is none
     */
    public OfMethod<T, P> ofMethod() {
        return ofMethod(typeParameters());
    }

    private OfMethod<T, P> ofMethod(List<P> typeParameters) {
        require('(');
        List<T> parameters = new ArrayList<>();
        while (!skip(')')) {
            parameters.add(type());
        }
        T result = resultType();
        List<T> exceptions = at < text.length() ? new ArrayList<>() : List.of();
        while (skip('^')) {
            exceptions.add(referenceType());
        }
        requireEnd();
        return new OfMethod<>(typeParameters, parameters, result, exceptions);
    }

    /**
     * Reads the signature or descriptor of a field, a local variable or a class literal.
     *
     * @return its type
     * @throws UndecidableException if it is none
     */
    public T ofType() {
        T type = resultType();
        requireEnd();
        return type;
    }

    /**
     * Reads any signature or descriptor: only the builder learns what it says.
     *
     * @throws UndecidableException if it is none
     */
    public void any() {
        List<P> typeParameters = typeParameters();
        if (peek() == '(') {
            ofMethod(typeParameters);
            return;
        }
        do {
            resultType();
        } while (at < text.length());
    }

    private List<P> typeParameters() {
        if (!isSignature || !skip('<')) {
            return List.of();
        }
        List<P> parameters = new ArrayList<>();
        do {
            String name = identifier();
            List<T> bounds = new ArrayList<>();
            require(':');
            if (isReference(peek())) {
                bounds.add(referenceType());
            }
            while (skip(':')) {
                bounds.add(referenceType());
            }
            parameters.add(builder.parameter(name, bounds));
        } while (!skip('>'));
        return parameters;
    }

    private T resultType() {
        return skip('V') ? builder.primitive('V') : type();
    }

    private T type() {
        if (isReference(peek())) {
            return referenceType();
        }
        if ("ZBSCIJFD".indexOf(peek()) < 0) {
            throw malformed("a type");
        }
        return builder.primitive(text.charAt(at++));
    }

    private T referenceType() {
        if (depth++ == DEEPEST) {
            throw tooDeep();
        }
        T type = switch (peek()) {
            case 'L' -> classType();
            case 'T' -> typeVariable();
            case '[' -> {
                at++;
                yield builder.array(type());
            }
            default -> throw malformed("a type");
        };
        depth--;
        return type;
    }

    private T typeVariable() {
        at++;
        T variable = builder.variable(identifier());
        require(';');
        return variable;
    }

    private T classType() {
        require('L');
        int begin = at;
        if (isSignature) {
            do {
                goBehindName();
            } while (skip('/'));
        } else {
            at = text.indexOf(';', at);
        }
        int end = at;
        builder.named(text, begin, end);
        T type = builder.type(text, begin, end, typeArguments());
        if (peek() == '.') {
            type = member(type, text.substring(begin, end));
        }
        require(';');
        return type;
    }

    private T member(T outermost, String name) {
        T type = outermost;
        StringBuilder internalName = new StringBuilder(name);
        for (int members = 0; skip('.'); members++) {
            if (members == DEEPEST) {
                throw tooDeep();
            }
            String simpleName = identifier();
            internalName.append('$').append(simpleName);
            builder.named(internalName.toString(), 0, internalName.length());
            type = builder.member(type, internalName.toString(), simpleName, typeArguments());
        }
        return type;
    }

    private List<T> typeArguments() {
        if (!isSignature || !skip('<')) {
            return List.of();
        }
        List<T> arguments = new ArrayList<>();
        do {
            char direction = peek();
            if (skip('*')) {
                arguments.add(builder.wildcard(direction, List.of()));
            } else if (skip('+') || skip('-')) {
                arguments.add(builder.wildcard(direction, List.of(referenceType())));
            } else {
                arguments.add(referenceType());
            }
        } while (!skip('>'));
        return arguments;
    }

    private String identifier() {
        int begin = at;
        goBehindName();
        return text.substring(begin, at);
    }

    private void goBehindName() {
        int begin = at;
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
        if (begin == at) {
            throw malformed("a name");
        }
    }

    private static boolean isNamePart(char c) {
        return switch (c) {
            case '.', ';', '[', '/', '<', '>', ':' -> false;
            default -> true;
        };
    }

    private static boolean isReference(char c) {
        return c == 'L' || c == 'T' || c == '[';
    }

    /** The next character; NUL, which begins nothing, at the end. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean skip(char c) {
        if (at == text.length() || text.charAt(at) != c) {
            return false;
        }
        at++;
        return true;
    }

    private void require(char c) {
        if (!skip(c)) {
            throw malformed("'" + c + "'");
        }
    }

    private void requireEnd() {
        if (at < text.length()) {
            throw malformed("its end");
        }
    }

    private UndecidableException tooDeep() {
        return malformed("types nested at most " + DEEPEST + " deep");
    }

    private UndecidableException malformed(String expected) {
        return Unreadable.signature(
                where, "the signature " + text + ", where there should be " + expected + " at character " + at);
    }
}
