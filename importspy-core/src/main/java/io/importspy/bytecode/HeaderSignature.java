package io.importspy.bytecode;

import io.importspy.archive.UndecidableException;
import io.importspy.classfile.Unreadable;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * The types in the header of a class: those of its Signature attribute where it has one (JVMS 4.7.9.1). Its supertypes must be
 * those that the JVM sees.
 */
final class HeaderSignature {

    private HeaderSignature() {}

    static Signatures.OfClass of(ObservedType type) {
        String text = type.facts().signature();
        if (text == null) {
            ClassType superclass = ClassType.of(type.names().of(superclassOf(type)));
            List<ClassType> interfaces = new ArrayList<>();
            for (String name : type.interfaces()) {
                interfaces.add(ClassType.of(type.names().of(name)));
            }
            return new Signatures.OfClass(List.of(), superclass, interfaces);
        }
        try {
            return SignatureParser.ofClass(text, type.names());
        } catch (Signatures.MalformedException e) {
            throw Unreadable.signature(type.where(), "the signature of the class: " + e.getMessage());
        }
    }

    static ClassType superclass(Signatures.OfClass signature, ObservedType type) {
        ClassType superclass = signature.superclass();
        if (!TypeName.same(superclass.qualifiedName(), superclassOf(type))) {
            throw contradiction(type, superclassOf(type));
        }
        return superclass;
    }

    static List<ClassType> interfaces(Signatures.OfClass signature, ObservedType type) {
        List<ClassType> written = signature.interfaces();
        List<String> names = type.interfaces();
        if (!areSame(written, names)) {
            throw contradiction(type, String.join(", ", names));
        }
        return written;
    }

    private static boolean areSame(List<ClassType> written, List<String> names) {
        for (int i = 0; i < Math.min(written.size(), names.size()); i++) {
            if (!TypeName.same(written.get(i).qualifiedName(), names.get(i))) {
                return false;
            }
        }
        return written.size() == names.size();
    }

    private static String superclassOf(ObservedType type) {
        return type.superclass().orElse("java/lang/Object");
    }

    private static UndecidableException contradiction(ObservedType type, String names) {
        return Unreadable.signature(
                type.where(),
                "the signature " + type.facts().signature() + " of a class whose supertypes are " + names);
    }
}
