package io.importspy.bytecode;

import io.importspy.classfile.SignatureParser;
import io.importspy.classfile.SignatureParser.OfClass;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.Erasure;
import io.importspy.declaration.TypeName;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The types in the header of a class: its type parameters, and its supertypes with the arguments that its Signature attribute gives them
 * (JVMS 4.7.9.1). The supertypes are those that the JVM sees, whatever the attribute says: one that is not in it is raw.
 */
record HeaderTypes(
        List<TypeParameter> typeParameters, ClassType superclass, List<ClassType> interfaces, Erasure erasure) {

    private HeaderTypes(List<TypeParameter> typeParameters, ClassType superclass, List<ClassType> interfaces) {
        this(typeParameters, superclass, interfaces, Erasure.within(typeParameters));
    }

    static HeaderTypes of(ObservedType type) {
        String superclass = type.superclass().orElse("java/lang/Object");
        SourceNames names = type.names();
        String signature = type.facts().signature();
        if (signature == null) {
            return new HeaderTypes(List.of(), names.type(superclass), names.types(type.interfaces()));
        }
        OfClass<TypeReference, TypeParameter> written =
                SignatureParser.signature(signature, type.where(), names).ofClass();
        List<ClassType> interfaces = new ArrayList<>();
        Map<TypeName, ClassType> others = new HashMap<>();
        for (int i = 0; i < type.interfaces().size(); i++) {
            String name = type.interfaces().get(i);
            ClassType sameplace = i < written.interfaces().size()
                    ? (ClassType) written.interfaces().get(i)
                    : ClassType.OBJECT;
            if (TypeName.same(sameplace.qualifiedName(), name)) {
                interfaces.add(sameplace);
                continue;
            }
            if (others.isEmpty()) {
                written.interfaces().forEach(other -> put((ClassType) other, others));
            }
            interfaces.add(others.getOrDefault(TypeName.of(name), names.type(name)));
        }
        ClassType extended = (ClassType) written.superclass();
        return new HeaderTypes(
                written.typeParameters(),
                TypeName.same(extended.qualifiedName(), superclass) ? extended : names.type(superclass),
                interfaces);
    }

    private static void put(ClassType written, Map<TypeName, ClassType> byName) {
        byName.put(TypeName.of(written.qualifiedName()), written);
    }
}
