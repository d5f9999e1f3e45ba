package io.importspy.declaration;

import java.util.stream.Stream;

/** Finds out which type a written name means; a name that means nothing is never guessed at. */
final class Resolver {

    private Resolver() {}

    /** The fully qualified name that a name means, or the fully qualified pattern that a pattern means. */
    static String resolve(QualifiedName name, Scope scope) throws DeclarationException {
        Meaning head = name.head().isEmpty() ? null : scope.meaning(name.head());
        if (head != null && head.sort() != Meaning.Sort.TYPE) {
            throw name.problem(
                    Quoted.of(name.head()) + " is a type variable, and no type is one or is nested in one",
                    "Write the fully qualified name of the type.");
        }
        String qualified = scope.qualify(name.text());
        if (qualified != null) {
            return qualified;
        }
        name.refuseBarePattern();
        throw unknown(name, scope);
    }

    private static DeclarationException unknown(QualifiedName name, Scope scope) {
        if (name.text().equals("var")) {
            return name.problem("`var` is no type in a declaration", "Write the type itself.");
        }
        Stream<String> candidates = Stream.concat(scope.candidates(), Keywords.inFrontOfMembers());
        String advice = Nearest.to(name.text(), candidates)
                .filter(nearest -> Keywords.isInFrontOfMembers(nearest) || scope.meaning(nearest) != null)
                .map(nearest -> "Write " + Quoted.of(nearest)
                        + " if that is meant, else the full name, or add that to `using`.")
                .orElse("Write its full name, or add that to `using`.");
        return name.problem("the simple name " + name.quoted() + " is not known here", advice);
    }
}
