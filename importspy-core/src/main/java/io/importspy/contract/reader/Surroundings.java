package io.importspy.contract.reader;

import io.importspy.declaration.Erasure;
import io.importspy.declaration.Scope;
import io.importspy.declaration.TypeDeclaration;

/**
 * What names mean at one place of a contract.
 *
 * @param scope the meaning of simple names
 * @param erasure what the type parameters that are in scope become
 */
record Surroundings(Scope scope, Erasure erasure) {

    Surroundings inside(TypeDeclaration header) {
        return new Surroundings(scope.inside(header), erasure.inside(header));
    }
}
