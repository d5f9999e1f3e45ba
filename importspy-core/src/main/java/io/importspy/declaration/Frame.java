package io.importspy.declaration;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type or method, seen from inside, as something that gives meaning to simple names.
 *
 * @param around the frame around it; null for the outermost
 * @param type the fully qualified name of the type; empty for a method
 * @param simpleName the simple name of the type; empty for a method
 * @param variables the type variables that it declares
 */
record Frame(@Nullable Frame around, String type, String simpleName, Set<String> variables) {

    static Frame ofType(@Nullable Frame around, String type, Set<String> variables) {
        return new Frame(around, type, TypeDeclaration.simpleName(type), variables);
    }

    static Frame ofMethod(@Nullable Frame around, Set<String> variables) {
        return new Frame(around, "", "", variables);
    }

    /**
     * What this frame alone says about a name; null if nothing.
     *
     * @param name a simple name
     * @param declared the fully qualified names of all types that the contract declares
     * @param isStatic whether the name stands in a static member
     */
    @Nullable
    Meaning meaning(String name, Set<String> declared, boolean isStatic) {
        if (variables.contains(name)) {
            boolean unreachable = isStatic && isType();
            return new Meaning(unreachable ? Meaning.Sort.UNREACHABLE_VARIABLE : Meaning.Sort.VARIABLE, name);
        }
        if (!isType()) {
            return null;
        }
        return simpleName.equals(name) ? new Meaning(Meaning.Sort.TYPE, type) : nested(name, declared);
    }

    private boolean isType() {
        return !type.isEmpty();
    }

    private @Nullable Meaning nested(String name, Set<String> declared) {
        if (declared.isEmpty()) {
            return null;
        }
        String asInSource = type + '.' + name;
        if (declared.contains(asInSource)) {
            return new Meaning(Meaning.Sort.TYPE, asInSource);
        }
        String asInClassFiles = type + '$' + name;
        return declared.contains(asInClassFiles) ? new Meaning(Meaning.Sort.TYPE, asInClassFiles) : null;
    }
}
