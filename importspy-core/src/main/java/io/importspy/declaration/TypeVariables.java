package io.importspy.declaration;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether a declaration keeps to the type variables that are in scope (JLS 6.3, 8.1.2). Signatures of Scala mention those of a
 * type around a static one, and there is no Java that means that.
 */
final class TypeVariables {

    private TypeVariables() {}

    static boolean areDeclared(TypeDeclaration header) {
        Mentions mentions = new Mentions();
        mentions.header(header);
        return of(header).containsAll(mentions.variables());
    }

    static boolean areDeclared(MemberDeclaration member, TypeDeclaration header) {
        Mentions mentions = new Mentions();
        mentions.member(member);
        Set<String> declared = of(header);
        if (member instanceof ExecutableDeclaration executable) {
            declared.addAll(names(executable.typeParameters()).toList());
        }
        return declared.containsAll(mentions.variables());
    }

    private static Set<String> of(TypeDeclaration header) {
        return Stream.concat(
                        names(header.typeParameters()),
                        header.genericOwners().stream().flatMap(owner -> names(owner.typeParameters())))
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(List<TypeParameter> parameters) {
        return parameters.stream().map(TypeParameter::name);
    }
}
