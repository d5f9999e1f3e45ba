package io.importspy.bytecode;

import io.importspy.declaration.ClassType;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import java.util.List;

/** What descriptors and Signature attributes say (JVMS 4.3 and 4.7.9.1). */
final class Signatures {

    private Signatures() {}

    /** The types in the header of a class; one without a Signature attribute has no type parameters. */
    record OfClass(List<TypeParameter> typeParameters, ClassType superclass, List<ClassType> interfaces) {}

    /** The types in the header of a method or constructor. */
    record OfMethod(
            List<TypeParameter> typeParameters,
            List<TypeReference> parameters,
            TypeReference result,
            List<TypeReference> exceptions) {}

    /** A text that is no signature. */
    static final class MalformedException extends Exception {

        private static final long serialVersionUID = 1L;

        MalformedException(String message) {
            super(message, null, false, false);
        }
    }
}
