package io.importspy.declaration;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type or member, seen from inside, as something that gives meaning to simple names.
 *
 * @param around the frame around it; null for the outermost
 * @param type the fully qualified name of the type; empty for a member
 * @param simpleName the simple name of the type; empty for a member
 * @param variables the type variables that it declares
 * @param isStatic whether there is no instance of the type around it, so that nothing inside can use that one's type variables
 */
record Frame(@Nullable Frame around, String type, String simpleName, Set<String> variables, boolean isStatic) {

    static Frame ofType(@Nullable Frame around, String type, Set<String> variables, boolean isStatic) {
        return new Frame(around, type, TypeName.of(type).simpleName(), variables, isStatic);
    }

    static Frame ofMember(@Nullable Frame around, Set<String> variables, boolean isStatic) {
        return new Frame(around, "", "", variables, isStatic);
    }

    /**
     * What this frame alone says about a name; null if nothing.
     *
     * @param name a simple name
     * @param declared the fully qualified names of all types that the contract declares
     * @param unreachable whether something static stands between the name and this frame
     */
    Scope.@Nullable Meaning meaning(String name, Set<String> declared, boolean unreachable) {
        if (variables.contains(name)) {
            return new Scope.Meaning(
                    unreachable ? Scope.Meaning.Sort.UNREACHABLE_VARIABLE : Scope.Meaning.Sort.VARIABLE, name);
        }
        if (type.isEmpty()) {
            return null;
        }
        return simpleName.equals(name) ? new Scope.Meaning(Scope.Meaning.Sort.TYPE, type) : nested(name, declared);
    }

    private Scope.@Nullable Meaning nested(String name, Set<String> declared) {
        if (declared.isEmpty()) {
            return null;
        }
        String asInSource = type + '.' + name;
        if (declared.contains(asInSource)) {
            return new Scope.Meaning(Scope.Meaning.Sort.TYPE, asInSource);
        }
        String asInClassFiles = type + '$' + name;
        return declared.contains(asInClassFiles) ? new Scope.Meaning(Scope.Meaning.Sort.TYPE, asInClassFiles) : null;
    }
}
