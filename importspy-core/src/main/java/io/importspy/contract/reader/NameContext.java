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
record NameContext(Scope scope, Erasure erasure) {

    NameContext inside(TypeDeclaration header) {
        return new NameContext(scope.inside(header), erasure.inside(header));
    }
}
