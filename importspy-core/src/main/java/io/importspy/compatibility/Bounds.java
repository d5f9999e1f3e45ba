package io.importspy.compatibility;

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
}
