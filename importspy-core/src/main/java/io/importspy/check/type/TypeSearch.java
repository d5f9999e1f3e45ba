package io.importspy.check.type;

import io.importspy.artifact.Artifact;
import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.check.rule.Inspection;
import io.importspy.declaration.NamePattern;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the types of the artifact that entries mean. For several threads at once. */
final class TypeSearch {

    private final Artifact artifact;
    private final TypeHierarchy hierarchy;
    private @Nullable Map<String, String> bySimpleName;

    /** The search in the artifact that is judged. */
    TypeSearch(Inspection inspection) {
        this.artifact = inspection.artifact();
        this.hierarchy = inspection.hierarchy();
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

    /** The type that a header names, or of such a name, if the pattern means it. */
    Optional<ObservedType> find(String name, TypeDeclaration header) {
        if (!header.isPattern()) {
            return hierarchy.find(name);
        }
        boolean bare = header.modifiers().isEmpty() && header.kind().isEmpty();
        return hierarchy
                .findInternal(name)
                .filter(type -> !type.isSynthetic() && !type.isLocal())
                .filter(type -> !bare || hierarchy.access(type).compareTo(Access.PROTECTED) >= 0);
    }

    /** A type of the same simple name elsewhere, for a message. */
    Optional<String> similar(String name) {
        return Optional.ofNullable(bySimpleName().get(key(name)));
    }

    private synchronized Map<String, String> bySimpleName() {
        if (bySimpleName == null) {
            bySimpleName = new HashMap<>();
            for (String name : artifact.classNames()) {
                if (isDeclared(name)) {
                    bySimpleName.putIfAbsent(key(name), TypeName.of(name).shown());
                }
            }
        }
        return bySimpleName;
    }

    private static String key(String name) {
        return TypeName.of(name).simpleName().toLowerCase(Locale.ROOT);
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
