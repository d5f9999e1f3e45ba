package io.importspy.contract;

import io.importspy.declaration.Scope;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeParameter;
import java.util.Map;

/**
 * What names mean at one place of a contract.
 *
 * @param scope the meaning of simple names
 * @param variables the type parameters that are in scope
 */
record Surroundings(Scope scope, Map<String, TypeParameter> variables) {

    Surroundings inside(TypeDeclaration header) {
        return new Surroundings(scope.inside(header), TypeVariables.inside(variables, header));
    }
}
