package io.importspy.declaration;

import java.util.stream.Stream;

/**
 * A name of one or more parts as it is written, or a pattern for such names.
 *
 * @param text the parts with {@code .} or {@code ..} between them, without blanks
 * @param first the token that it begins with
 */
record QualifiedName(String text, Token first) {

    boolean isPattern() {
        return text.indexOf('*') >= 0 || text.contains("..");
    }

    boolean isSimple() {
        return text.indexOf('.') < 0;
    }

    /** The part in front of the first dot; empty if it begins with one. */
    String head() {
        return isSimple() ? text : text.substring(0, text.indexOf('.'));
    }

    String quoted() {
        return Quoted.of(text);
    }

    DeclarationException problem(String message, String advice) {
        return first.problem(message, advice);
    }

    /** A pattern of one part would match types of the unnamed package alone, which nobody means. */
    void refuseBarePattern() throws DeclarationException {
        if (isPattern() && isSimple()) {
            throw problem(
                    "the pattern " + quoted() + " names no package",
                    "Write " + Quoted.of("*.." + text) + " for types of any package.");
        }
    }

    /** The fully qualified name that it means, or the fully qualified pattern; a name that means nothing is never guessed at. */
    String resolve(Scope scope) throws DeclarationException {
        Scope.Meaning head = head().isEmpty() ? null : scope.meaning(head());
        if (head != null && head.sort() != Scope.Meaning.Sort.TYPE) {
            throw problem(
                    Quoted.of(head()) + " is a type variable, and no type is one or is nested in one",
                    "Write the fully qualified name of the type.");
        }
        String qualified = scope.qualify(text);
        if (qualified != null) {
            return qualified;
        }
        refuseBarePattern();
        throw unknown(scope);
    }

    private DeclarationException unknown(Scope scope) {
        if (text.equals("var")) {
            return problem("`var` is no type in a declaration", "Write the type itself.");
        }
        Stream<String> candidates = Stream.concat(scope.candidates(), Keywords.inFrontOfMembers());
        String advice = Nearest.to(text, candidates)
                .filter(nearest -> Keywords.isInFrontOfMembers(nearest) || scope.meaning(nearest) != null)
                .map(nearest -> "Write " + Quoted.of(nearest)
                        + " if that is meant, else the full name, or add that to `using`.")
                .orElse("Write its full name, or add that to `using`.");
        return problem("the simple name " + quoted() + " is not known here", advice);
    }
}
