package io.importspy.compatibility;

import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import java.util.List;

/**
 * Type parameters of the promise against those of the code, one by one (JLS 4.4, 4.5).
 *
 * @param types how types correspond inside both declarations
 * @param subtyping subtyping inside the code's declaration
 */
record Bounds(TypeVariableMapping types, Subtyping subtyping) {

    /** Whether arguments that kept to the bounds of before may not keep to those of now. */
    boolean areTighter(List<TypeParameter> promised, List<TypeParameter> found) {
        for (int i = 0; i < found.size(); i++) {
            List<TypeReference> before = types.translatedAll(promised.get(i).bounds());
            for (TypeReference bound : TypeNormalizer.all(found.get(i).bounds())) {
                if (before.stream().noneMatch(known -> subtyping.isSubtype(known, bound))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether clients get values of one of the parameters, as which wildcards show their bounds (JLS 5.1.10). */
    static boolean returnsOne(MemberDeclaration member, List<TypeParameter> parameters) {
        if (member instanceof FieldDeclaration field) {
            return TypeVariablePositions.mentions(field.type(), parameters);
        }
        return member instanceof MethodDeclaration method
                && TypeVariablePositions.mentions(method.result(), parameters);
    }
}
