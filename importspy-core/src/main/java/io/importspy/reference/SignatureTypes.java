package io.importspy.reference;

import io.importspy.archive.UndecidableException;
import io.importspy.classfile.ProvenClass;

/**
 * Finds the types in a generic signature (JVMS 4.7.9.1). Of a member of a parameterized type, {@code La/Outer<TT;>.Inner;}, the type
 * around it is found as well, since its name stands there.
 */
final class SignatureTypes {

    /** How deep type arguments may be nested. */
    private static final int DEEPEST = 255;

    private final String text;
    private final TypeSink types;
    private final ProvenClass file;
    private int at;

    private SignatureTypes(String text, TypeSink types, ProvenClass file) {
        this.text = text;
        this.types = types;
        this.file = file;
    }

    static void find(String signature, TypeSink types, ProvenClass file) {
        new SignatureTypes(signature, types, file).find();
    }

    private void find() {
        if (peek() == '<') {
            typeParameters();
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '(' || c == ')' || c == '^') {
                at++;
            } else {
                type(0);
            }
        }
    }

    private void typeParameters() {
        at++;
        while (peek() != '>') {
            at = indexOf(':', at);
            while (peek() == ':') {
                at++;
                if (peek() != ':') {
                    type(0);
                }
            }
        }
        at++;
    }

    private void type(int depth) {
        if (depth > DEEPEST) {
            throw malformed();
        }
        while (peek() == '[') {
            at++;
        }
        switch (peek()) {
            case 'B', 'C', 'D', 'F', 'I', 'J', 'S', 'Z', 'V' -> at++;
            case 'T' -> at = indexOf(';', at) + 1;
            case 'L' -> classType(depth);
            default -> throw malformed();
        }
    }

    private void classType(int depth) {
        StringBuilder name = new StringBuilder();
        at++;
        while (true) {
            int begin = at;
            while (peek() != ';' && peek() != '<' && peek() != '.') {
                at++;
            }
            name.append(text, begin, at);
            types.add(name.toString(), 0, name.length(), false);
            if (peek() == '<') {
                typeArguments(depth + 1);
            }
            char separator = peek();
            at++;
            if (separator == ';') {
                return;
            }
            if (separator != '.') {
                throw malformed();
            }
            name.append('$');
        }
    }

    private void typeArguments(int depth) {
        at++;
        while (peek() != '>') {
            char c = peek();
            if (c == '*' || c == '+' || c == '-') {
                at++;
            }
            if (c != '*') {
                type(depth);
            }
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw malformed();
        }
        return text.charAt(at);
    }

    private int indexOf(char c, int from) {
        int index = text.indexOf(c, from);
        if (index < 0) {
            throw malformed();
        }
        return index;
    }

    private UndecidableException malformed() {
        return file.malformed("the signature " + text + ", which ends or breaks off at character " + at);
    }
}
