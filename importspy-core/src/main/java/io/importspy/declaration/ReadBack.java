package io.importspy.declaration;

import java.util.Optional;

/**
 * Declarations as texts that mean the same: each is printed, and read back. A name that Java cannot spell, as other languages and
 * obfuscators make them, yields a text that means something else or nothing, and so does a type variable that is not in scope.
 */
public final class ReadBack {

    private ReadBack() {}

    /**
     * The text of a header.
     *
     * @param header the header
     * @param names how types are called in it
     * @param around what names mean around the type
     * @return the text; empty if it would not mean the same
     */
    public static Optional<String> of(TypeDeclaration header, Names names, Scope around) {
        if (!TypeVariables.areDeclared(header)) {
            return Optional.empty();
        }
        String text = DeclarationPrinter.print(header, names);
        try {
            return DeclarationParser.parseType(text, around).equals(header) ? Optional.of(text) : Optional.empty();
        } catch (DeclarationException e) {
            return Optional.empty();
        }
    }

    /**
     * The text of a member.
     *
     * @param member the member
     * @param header the header of its type
     * @param names how types are called in it
     * @param inside what names mean inside the type
     * @return the text; empty if it would not mean the same
     */
    public static Optional<String> of(MemberDeclaration member, TypeDeclaration header, Names names, Scope inside) {
        if (!TypeVariables.areDeclared(member, header)) {
            return Optional.empty();
        }
        String text = DeclarationPrinter.print(member, names);
        try {
            return DeclarationParser.parseMember(text, inside).equals(member) ? Optional.of(text) : Optional.empty();
        } catch (DeclarationException e) {
            return Optional.empty();
        }
    }
}
