package io.importspy.declaration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        if (!declaresItsVariables(header)) {
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
        if (!declaresItsVariables(member, header)) {
            return Optional.empty();
        }
        String text = DeclarationPrinter.print(member, names);
        try {
            return DeclarationParser.parseMember(text, inside).equals(member) ? Optional.of(text) : Optional.empty();
        } catch (DeclarationException e) {
            return Optional.empty();
        }
    }

    /** Signatures of Scala mention the type variables of a type around a static one, and no Java means that (JLS 6.3, 8.1.2). */
    private static boolean declaresItsVariables(TypeDeclaration header) {
        Mentions mentions = new Mentions();
        mentions.header(header);
        return declared(header).containsAll(mentions.variables());
    }

    private static boolean declaresItsVariables(MemberDeclaration member, TypeDeclaration header) {
        Mentions mentions = new Mentions();
        mentions.member(member);
        Set<String> declared = declared(header);
        if (member instanceof ExecutableDeclaration executable) {
            declared.addAll(names(executable.typeParameters()).toList());
        }
        return declared.containsAll(mentions.variables());
    }

    private static Set<String> declared(TypeDeclaration header) {
        return Stream.concat(
                        names(header.typeParameters()),
                        header.genericOwners().stream().flatMap(owner -> names(owner.typeParameters())))
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(List<TypeParameter> parameters) {
        return parameters.stream().map(TypeParameter::name);
    }
}
