package io.importspy.declaration;

import java.util.List;
import java.util.Map;

/**
 * What stands in front of a declaration.
 *
 * @param annotations the annotations
 * @param tokens each modifier and where it is written
 */
record WrittenModifiers(List<Annotation> annotations, Map<Modifier, Token> tokens) {

    Modifiers modifiers() {
        return Modifiers.of(tokens.keySet().toArray(new Modifier[0]));
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    boolean has(Modifier modifier) {
        return tokens.containsKey(modifier);
    }
}
