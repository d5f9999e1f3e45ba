package io.importspy.contract;

import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeParameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The type parameters that are in scope at some place, by name; inner ones shadow outer ones (JLS 6.4). */
final class TypeVariables {

    private TypeVariables() {}

    static Map<String, TypeParameter> with(Map<String, TypeParameter> around, List<TypeParameter> own) {
        if (own.isEmpty()) {
            return around;
        }
        Map<String, TypeParameter> all = new HashMap<>(around);
        own.forEach(parameter -> all.put(parameter.name(), parameter));
        return all;
    }

    static Map<String, TypeParameter> inside(Map<String, TypeParameter> around, TypeDeclaration header) {
        Map<String, TypeParameter> all = around;
        for (TypeDeclaration.GenericOwner owner : header.genericOwners()) {
            all = with(all, owner.typeParameters());
        }
        return with(all, header.typeParameters());
    }
}
