package io.importspy.declaration;

import static io.importspy.declaration.Modifier.ABSTRACT;
import static io.importspy.declaration.Modifier.DEFAULT;
import static io.importspy.declaration.Modifier.FINAL;
import static io.importspy.declaration.Modifier.NATIVE;
import static io.importspy.declaration.Modifier.NON_SEALED;
import static io.importspy.declaration.Modifier.PRIVATE;
import static io.importspy.declaration.Modifier.PROTECTED;
import static io.importspy.declaration.Modifier.PUBLIC;
import static io.importspy.declaration.Modifier.SEALED;
import static io.importspy.declaration.Modifier.STATIC;
import static io.importspy.declaration.Modifier.STRICTFP;
import static io.importspy.declaration.Modifier.SYNCHRONIZED;
import static io.importspy.declaration.Modifier.VOLATILE;

import java.util.List;
import java.util.Map;

/**
 * What stands in front of a declaration; which modifiers Java allows where, and which of them exclude one another.
 *
 * @param annotations the annotations
 * @param tokens each modifier and where it is written
 */
record WrittenModifiers(List<Annotation> annotations, Map<Modifier, Token> tokens) {

    /** Of each of these sets a declaration has one at most. */
    private static final List<Modifiers> EXCLUSIVE = List.of(
            Modifiers.of(PUBLIC, PROTECTED, PRIVATE),
            Modifiers.of(SEALED, NON_SEALED, FINAL),
            Modifiers.of(ABSTRACT, FINAL),
            Modifiers.of(FINAL, VOLATILE));

    /** The same for methods (JLS 8.4.3 and 9.4). */
    private static final List<Modifiers> EXCLUSIVE_IN_METHODS = List.of(
            Modifiers.of(ABSTRACT, DEFAULT, STATIC),
            Modifiers.of(ABSTRACT, PRIVATE),
            Modifiers.of(ABSTRACT, SYNCHRONIZED),
            Modifiers.of(ABSTRACT, NATIVE, STRICTFP),
            Modifiers.of(DEFAULT, PRIVATE),
            Modifiers.of(DEFAULT, PROTECTED),
            Modifiers.of(DEFAULT, FINAL),
            Modifiers.of(DEFAULT, SYNCHRONIZED),
            Modifiers.of(DEFAULT, NATIVE));

    Modifiers modifiers() {
        return Modifiers.of(tokens.keySet().toArray(new Modifier[0]));
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    boolean has(Modifier modifier) {
        return tokens.containsKey(modifier);
    }

    /** Refuses modifiers that Java does not allow there, or not together. */
    void check(ModifierTarget place) throws DeclarationException {
        Modifiers before = Modifiers.NONE;
        for (Map.Entry<Modifier, Token> entry : tokens.entrySet()) {
            Modifier modifier = entry.getKey();
            Token token = entry.getValue();
            if (!place.allowed().has(modifier)) {
                throw token.problem(
                        token.quoted() + " is no modifier of " + place.phrase(),
                        "Leave it out; allowed are " + list(place.allowed()) + ".");
            }
            refuse(EXCLUSIVE, before, modifier, token);
            if (place.isMethod()) {
                refuse(EXCLUSIVE_IN_METHODS, before, modifier, token);
            }
            before = before.with(modifier);
        }
    }

    private static void refuse(List<Modifiers> exclusive, Modifiers before, Modifier modifier, Token token)
            throws DeclarationException {
        for (Modifiers one : exclusive) {
            Modifiers clash = one.has(modifier) ? new Modifiers(one.bits() & before.bits()) : Modifiers.NONE;
            if (!clash.isEmpty()) {
                throw token.problem(
                        Quoted.of(clash.toString()) + " and " + token.quoted() + " exclude each other",
                        "Leave one of the two out.");
            }
        }
    }

    private static String list(Modifiers modifiers) {
        return modifiers.toString().replace(" ", ", ");
    }
}
