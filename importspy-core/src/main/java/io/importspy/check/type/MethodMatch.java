package io.importspy.check.type;

import io.importspy.bytecode.ObservedMember;
import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.declaration.TypePattern;
import io.importspy.declaration.TypeReference;
import java.util.List;

/** Tells which method or constructor a contract means: one whose parameters are the same after erasure (JLS 8.4.2). */
final class MethodMatch {

    private MethodMatch() {}

    /** Whether the contract means this one. */
    static boolean fits(TypeInspection inspection, ExecutableDeclaration written, ObservedMember member) {
        List<TypeReference> found = member.erasedParameters();
        if (!isPattern(written) && written.parameters().size() != found.size()) {
            return false;
        }
        TypeComparison types = inspection.comparison().inside(written.typeParameters(), List.of());
        return ParameterLists.pair(written.parameters(), found, types).isPresent();
    }

    /** Whether several methods may be meant. */
    static boolean isPattern(ExecutableDeclaration written) {
        for (ParameterPattern parameter : written.parameters()) {
            if (!(parameter instanceof Parameter one) || isPattern(one.type())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPattern(TypeReference type) {
        return type instanceof ArrayType array ? isPattern(array.component()) : type instanceof TypePattern;
    }
}
