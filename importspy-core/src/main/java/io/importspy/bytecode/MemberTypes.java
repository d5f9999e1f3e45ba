package io.importspy.bytecode;

import io.importspy.classfile.SignatureParser;
import io.importspy.classfile.SignatureParser.OfMethod;
import io.importspy.classfile.Unreadable;
import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.Erasure;
import io.importspy.declaration.PrimitiveType;
import io.importspy.declaration.TypeName;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.TypeVariable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/**
 * The types of a member's declaration: those of its Signature attribute where that agrees with the descriptor. Where they contradict each
 * other, as in classes of Scala, which erases types in its own way, the descriptor is right: by it the JVM finds the member.
 */
final class MemberTypes {

    private final ObservedType owner;
    private final MemberFacts facts;

    MemberTypes(ObservedType owner, MemberFacts facts) {
        this.owner = owner;
        this.facts = facts;
    }

    /**
     * How many parameters come before those of the source: the enclosing instance of an inner class, or the name and ordinal of
     * an enum constant (JLS 8.8.1, 8.8.9, 13.1). What local classes capture is not among them: nobody can name those, or call their
     * constructors.
     */
    int leading() {
        if (!facts.isConstructor()) {
            return 0;
        }
        if (owner.facts().has(Opcodes.ACC_ENUM)) { // an enum, or the body of an enum constant
            return facts.descriptor().startsWith("(Ljava/lang/String;I") ? 2 : 0;
        }
        boolean enclosed = owner.isInner()
                && facts.descriptor().startsWith("(L" + owner.enclosing().orElseThrow() + ";");
        return enclosed ? 1 : 0;
    }

    /** The types of a method or constructor. */
    OfMethod<TypeReference, TypeParameter> ofMethod() {
        OfMethod<TypeReference, TypeParameter> descriptor = descriptor();
        List<TypeReference> all = descriptor.parameters();
        List<TypeReference> erased = all.subList(leading(), all.size());
        List<TypeReference> exceptions = facts.exceptions().isEmpty()
                ? List.of()
                : List.copyOf(owner.names().types(facts.exceptions()));
        if (facts.signature() != null) {
            OfMethod<TypeReference, TypeParameter> written =
                    signature(facts.signature()).ofMethod();
            List<TypeReference> parameters = written.parameters();
            if (parameters.size() == all.size()) { // some compilers put the enclosing instance into the signature
                parameters = parameters.subList(leading(), all.size());
            }
            List<TypeParameter> own = written.typeParameters();
            if (areSame(parameters, erased, own) && isSame(written.result(), descriptor.result(), own)) {
                List<TypeReference> thrown = written.exceptions().isEmpty() ? exceptions : written.exceptions();
                return new OfMethod<>(own, parameters, written.result(), thrown);
            }
        }
        return new OfMethod<>(List.of(), erased, descriptor.result(), exceptions);
    }

    /** The type of a field or component. */
    TypeReference ofField() {
        TypeReference erased = owner.names().ofDescriptor(facts.descriptor());
        if (facts.signature() == null) {
            return erased;
        }
        TypeReference written = signature(facts.signature()).ofType();
        return isSame(written, erased, List.of()) ? written : erased;
    }

    /** The erasures of the parameters in the type that sees the member: those of its descriptor, but where a substitution changes them. */
    List<TypeReference> erasedParameters(Substitution seen) {
        if (!facts.isMethod()) {
            return List.of();
        }
        List<TypeReference> all = descriptor().parameters();
        List<TypeReference> erased = all.subList(leading(), all.size());
        if (!isChangedBy(seen)) {
            return List.copyOf(erased);
        }
        OfMethod<TypeReference, TypeParameter> declared = ofMethod();
        List<TypeReference> changed = new ArrayList<>();
        for (int i = 0; i < erased.size(); i++) {
            changed.add(changed(declared.parameters().get(i), erased.get(i), seen.erasure(declared.typeParameters())));
        }
        return List.copyOf(changed);
    }

    /** The erasure of the result, or of a field's type, in the type that sees the member. */
    TypeReference erasedType(Substitution seen) {
        TypeReference erased =
                facts.isMethod() ? descriptor().result() : owner.names().ofDescriptor(facts.descriptor());
        if (!isChangedBy(seen)) {
            return erased;
        }
        if (!facts.isMethod()) {
            return changed(ofField(), erased, seen.erasure(List.of()));
        }
        OfMethod<TypeReference, TypeParameter> declared = ofMethod();
        return changed(declared.result(), erased, seen.erasure(declared.typeParameters()));
    }

    private boolean isChangedBy(Substitution seen) {
        return facts.signature() != null && !seen.isEmpty();
    }

    private static TypeReference changed(TypeReference declared, TypeReference erased, Erasure erasure) {
        if (declared instanceof ArrayType array && erased instanceof ArrayType erasedArray) {
            return new ArrayType(changed(array.component(), erasedArray.component(), erasure));
        }
        return declared instanceof TypeVariable variable
                ? erasure.ofKnown(variable).orElse(erased)
                : erased;
    }

    private OfMethod<TypeReference, TypeParameter> descriptor() {
        return SignatureParser.descriptor(facts.descriptor(), owner.names()).ofMethod();
    }

    private SignatureParser<TypeReference, TypeParameter> signature(String text) {
        return SignatureParser.signature(text, owner.where(), owner.names());
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

    /** Whether a variable may stand for a type; one of a method around this type, which nothing tells of, for any but a primitive. */
    private boolean stands(TypeVariable variable, TypeReference erased, List<TypeParameter> own) {
        Erasure erasure = owner.erasure().with(own);
        if (!erasure.declares(variable) && !owner.isLocal() && !owner.facts().isInCode()) {
            erasure = Erasure.within(declaredAround())
                    .with(owner.typeParameters())
                    .with(own);
            if (!erasure.declares(variable)) {
                throw Unreadable.signature(
                        owner.where(),
                        "the signature " + facts.signature() + ", where nothing declares the type variable "
                                + variable.name());
            }
        }
        Optional<TypeReference> bound = erasure.ofKnown(variable);
        return bound.isEmpty() ? !(erased instanceof PrimitiveType) : isSame(bound.get(), erased, List.of());
    }

    /** The type parameters of the types around this one, also of those of which a source would not see them: Scala does. */
    private List<TypeParameter> declaredAround() {
        Deque<List<TypeParameter>> outwards = new ArrayDeque<>();
        ObservedType nested = owner;
        while (nested.names().enclosing(nested.internalName()) != null) {
            nested = nested.origin().require(nested.enclosing().orElseThrow(), nested, "is nested in it");
            outwards.addFirst(nested.typeParameters());
        }
        return outwards.stream().flatMap(List::stream).toList();
    }
}
