package io.importspy.compatibility;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.TypeReference;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a descriptor that clients were linked to is still there, be it as a bridge (JVMS 4.6, 5.4.3.3; JLS 15.12.4.5).
 *
 * @param review the type in which the JVM begins to look
 */
record Bridges(ComparisonContext review) {

    boolean has(MethodDeclaration promised) {
        List<TypeReference> parameters = review.types().erased(promised);
        TypeReference result = TypeNormalizer.of(
                review.types().promised().with(promised.typeParameters()).of(promised.result()));
        return types().flatMap(type -> type.methods(promised.name()).stream())
                .anyMatch(method -> isInherited(method)
                        && Access.of(method.modifiers()).compareTo(Access.PROTECTED) >= 0
                        && TypeNormalizer.of(method.erasedType()).equals(result)
                        && ComparisonContext.erasedParameters(method).equals(parameters));
    }

    /** Static methods of interfaces are not inherited (JLS 8.4.8). */
    private boolean isInherited(ObservedMember method) {
        return method.owner() == review.type()
                || !method.owner().kind().isInterface()
                || !method.modifiers().has(Modifier.STATIC);
    }

    private Stream<ObservedType> types() {
        return Stream.concat(
                Stream.of(review.type()),
                review.hierarchy()
                        .supertypes(review.type())
                        .map(ClassType::qualifiedName)
                        .map(review.hierarchy()::require));
    }
}
