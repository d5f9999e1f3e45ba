package io.importspy.declaration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads modifiers and annotations, which Java lets stand in any order (JLS 8.1.1, 8.3.1, 8.4.3). */
final class ModifierParser {

    private final Tokens tokens;
    private final AnnotationParser annotations;

    ModifierParser(Tokens tokens, AnnotationParser annotations) {
        this.tokens = tokens;
        this.annotations = annotations;
    }

    WrittenModifiers read(Scope scope) throws DeclarationException {
        List<Annotation> read = new ArrayList<>(0);
        Map<Modifier, Token> written = new LinkedHashMap<>();
        while (true) {
            Modifier modifier = modifier();
            if (modifier != null) {
                add(written, modifier, tokens.next());
            } else if (tokens.peek().is("@") && !tokens.peekSecond().is("interface")) {
                read.add(annotations.read(scope));
            } else {
                refusePackageAccess();
                return new WrittenModifiers(read, written);
            }
        }
    }

    /** The modifier that comes next; {@code sealed} is one only in front of what else a declaration can begin with. */
    private @Nullable Modifier modifier() throws DeclarationException {
        Modifier modifier = Keywords.modifier(tokens.peek().text());
        if (modifier == Modifier.SEALED
                && !tokens.peekSecond().isName()
                && !tokens.peekSecond().is("@")) {
            return null;
        }
        return modifier;
    }

    private static void add(Map<Modifier, Token> written, Modifier modifier, Token token) throws DeclarationException {
        if (written.putIfAbsent(modifier, token) != null) {
            throw token.problem("the modifier " + token.quoted() + " stands here twice", "Write it once.");
        }
    }

    private void refusePackageAccess() throws DeclarationException {
        Token token = tokens.peek();
        if (token.is("package") || token.is("package-private")) {
            throw token.problem("package access has no spelling", Hints.PACKAGE_ACCESS);
        }
    }
}
