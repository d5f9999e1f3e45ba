package io.importspy.bytecode;

import io.importspy.classfile.Unreadable;
import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.PrimitiveType;
import io.importspy.declaration.TypeName;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.TypeVariable;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the Signature attribute of a member against its descriptor. Compilers read the one, the JVM reads the other; where they
 * contradict each other, nobody can say what the declaration is.
 */
final class SignatureAgreement {

    private final ObservedType owner;
    private final MemberFacts facts;

    SignatureAgreement(ObservedType owner, MemberFacts facts) {
        this.owner = owner;
        this.facts = facts;
    }

    /** The type of a field. */
    TypeReference ofType(TypeReference written, TypeReference erased) {
        if (isSame(written, erased, List.of())) {
            return written;
        }
        return erasedIfLocal(erased);
    }

    /**
     * The types of a method or constructor.
     *
     * @param written those of the signature
     * @param erased those of the descriptor, without the parameters that no source has
     * @param all all parameters of the descriptor
     */
    Signatures.OfMethod ofMethod(Signatures.OfMethod written, Signatures.OfMethod erased, List<TypeReference> all) {
        List<TypeReference> parameters = written.parameters();
        if (parameters.size() == all.size()) { // some compilers put the enclosing instance into the signature
            parameters = parameters.subList(all.size() - erased.parameters().size(), all.size());
        }
        List<TypeParameter> own = written.typeParameters();
        if (!areSame(parameters, erased.parameters(), own) || !isSame(written.result(), erased.result(), own)) {
            return erasedIfLocal(erased);
        }
        List<TypeReference> exceptions = written.exceptions().isEmpty() ? erased.exceptions() : written.exceptions();
        return new Signatures.OfMethod(own, parameters, written.result(), exceptions);
    }

    /** What local classes capture, and what is inlined into them, may be in descriptors alone. Nobody can name them. */
    private <T> T erasedIfLocal(T erased) {
        if (owner.isLocal()) {
            return erased;
        }
        throw Unreadable.signature(
                owner.where(), "the signature " + facts.signature() + " of " + facts.name() + " " + facts.descriptor());
    }

    private boolean areSame(List<TypeReference> written, List<TypeReference> erased, List<TypeParameter> own) {
        if (written.size() != erased.size()) {
            return false;
        }
        for (int i = 0; i < written.size(); i++) {
            if (!isSame(written.get(i), erased.get(i), own)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(TypeReference written, TypeReference erased, List<TypeParameter> own) {
        if (written instanceof ArrayType array && erased instanceof ArrayType erasedArray) {
            return isSame(array.component(), erasedArray.component(), own);
        }
        if (written instanceof ClassType classType) {
            return erased instanceof ClassType erasedClass
                    && (classType.equals(erasedClass) || TypeName.same(classType.qualifiedName(), erasedClass.name()));
        }
        return written instanceof TypeVariable variable ? stands(variable, erased, own) : written.equals(erased);
    }

    /** Whether a variable may stand for a type; one of a type or method around this type may stand for any but a primitive. */
    private static boolean declares(List<TypeParameter> parameters, TypeVariable variable) {
        for (TypeParameter parameter : parameters) {
            if (parameter.name().equals(variable.name())) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(TypeVariable variable, TypeReference erased, List<TypeParameter> own) {
        List<TypeParameter> scope = own;
        if (!declares(own, variable)) {
            scope = new ArrayList<>(owner.typeParameters());
            scope.addAll(own);
        }
        TypeReference bound = Erasure.in(scope).ofKnown(variable);
        return bound == null ? !(erased instanceof PrimitiveType) : isSame(bound, erased, List.of());
    }
}
