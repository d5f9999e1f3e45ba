package io.importspy.declaration;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The shortest names that mean the same types in a scope: what the scope's rules say, read backwards.
 *
 * @param scope what simple names mean
 */
record ShortNames(Scope scope) implements Names {

    @Override
    public String show(String qualifiedName) {
        for (int i = qualifiedName.length() - 2; i > 0; i--) {
            if (qualifiedName.charAt(i) == '.' || qualifiedName.charAt(i) == '$') {
                String end = qualifiedName.substring(i + 1);
                if (qualifiedName.equals(scope.qualify(end))) {
                    return end;
                }
            }
        }
        return qualifiedName;
    }

    @Override
    public Names inside(TypeDeclaration header) {
        return new ShortNames(scope.inside(header));
    }

    @Override
    public Names inside(List<TypeParameter> typeParameters) {
        return new ShortNames(scope.insideMember(
                typeParameters.stream().map(TypeParameter::name).collect(Collectors.toUnmodifiableSet()), false));
    }
}
