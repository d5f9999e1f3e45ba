package io.importspy.check.type;

import io.importspy.artifact.Artifact;
import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.check.rule.Inspection;
import io.importspy.declaration.NamePattern;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds the types of the artifact that an entry means.
 *
 * @param artifact where they must be
 * @param hierarchy by which they are opened
 */
record TypeSearch(Artifact artifact, TypeHierarchy hierarchy) {

    /** The search in the artifact that is judged. */
    static TypeSearch of(Inspection inspection) {
        return new TypeSearch(inspection.artifact(), inspection.hierarchy());
    }

    /**
     * The names of the classes that a pattern may mean. Names decide, so that only what matches is opened; anonymous and local classes have
     * no name that a contract could write (JLS 13.1).
     */
    List<String> namesByPattern(TypeDeclaration header) {
        NamePattern pattern = NamePattern.of(header.name());
        return artifact.classNames().stream()
                .filter(TypeSearch::isDeclared)
                .filter(pattern::matches)
                .toList();
    }

    /** The class of such a name, if the pattern means it. */
    Optional<ObservedType> byPattern(String name, TypeDeclaration header) {
        boolean bare = header.modifiers().isEmpty() && header.kind().isEmpty();
        return hierarchy
                .findInternal(name)
                .filter(type -> !type.isSynthetic() && !type.isLocal())
                .filter(type -> !bare || hierarchy.access(type).compareTo(Access.PROTECTED) >= 0);
    }

    /** The type whose name comes closest, for a message. */
    Optional<String> similar(String name) {
        String simple = TypeName.of(name).simpleName();
        Collection<String> names = artifact.classNames();
        return names.stream()
                .filter(TypeSearch::isDeclared)
                .map(known -> TypeName.of(known).inSource())
                .filter(known -> TypeName.of(known).simpleName().equalsIgnoreCase(simple))
                .findFirst();
    }

    private static boolean isDeclared(String internalName) {
        for (int i = internalName.indexOf('$'); i >= 0; i = internalName.indexOf('$', i + 1)) {
            if (i + 1 < internalName.length() && Character.isDigit(internalName.charAt(i + 1))) {
                return false;
            }
        }
        return !internalName.endsWith("package-info") && !internalName.endsWith("module-info");
    }
}
