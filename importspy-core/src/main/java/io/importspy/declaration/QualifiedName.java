package io.importspy.declaration;

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
}
