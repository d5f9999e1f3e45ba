package io.importspy.compatibility;

import io.importspy.bytecode.Access;
import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.LinkedErasure;
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
        LinkedErasure linked = LinkedErasure.of(promised).orElseGet(() -> erasure(promised));
        List<TypeReference> parameters = TypeNormalizer.all(linked.parameters());
        TypeReference result = TypeNormalizer.of(linked.type());
        return types().flatMap(type -> type.methods(promised.name()).stream())
                .anyMatch(method -> isInherited(method)
                        && Access.of(method.modifiers()).compareTo(Access.PROTECTED) >= 0
                        && TypeNormalizer.of(method.erasedType()).equals(result)
                        && ComparisonContext.erasedParameters(method).equals(parameters));
    }

    private LinkedErasure erasure(MethodDeclaration promised) {
        return new LinkedErasure(
                review.types().promised().with(promised.typeParameters()).of(promised.result()),
                review.types().erased(promised));
    }

    /** Static methods of interfaces are not inherited (JLS 8.4.8). */
    private boolean isInherited(ObservedMember method) {
        return method.owner() == review.type()
                || !method.owner().kind().isInterface()
                || !method.modifiers().has(Modifier.STATIC);
    }

    /** The JVM finds the public methods of Object in an interface, too (JVMS 5.4.3.4). */
    private Stream<ObservedType> types() {
        Stream<String> object = review.type().kind().isInterface() ? Stream.of(ClassType.OBJECT.name()) : Stream.of();
        Stream<String> above = review.hierarchy().supertypes(review.type()).map(ClassType::qualifiedName);
        return Stream.concat(
                Stream.of(review.type()), Stream.concat(above, object).map(review.hierarchy()::require));
    }
}
