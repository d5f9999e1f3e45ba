package io.importspy.bytecode;

import io.importspy.archive.UndecidableException;
import io.importspy.bytecode.Signatures.MalformedException;
import io.importspy.classfile.Unreadable;
import io.importspy.declaration.Annotation;
import io.importspy.declaration.AnnotationValue;
import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.Constant;
import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.declaration.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** Makes the declaration of a member, as its source would write it, from the facts of its class file. */
final class MemberBuilder {

    private final ObservedType owner;
    private final MemberFacts facts;
    private final SourceNames names;

    MemberBuilder(ObservedType owner, MemberFacts facts) {
        this.owner = owner;
        this.facts = facts;
        this.names = owner.names();
    }

    /** The declaration of a member as it is seen. */
    static MemberDeclaration declaration(ObservedMember member) {
        Substitution seen = member.seen();
        boolean erased = seen == Substitution.RAW || member.isSynthetic();
        MemberFacts facts = erased ? member.facts().withoutSignature() : member.facts();
        MemberBuilder builder = new MemberBuilder(member.owner(), facts);
        MemberDeclaration declared = facts.isMethod() ? builder.executable(member) : builder.field(member);
        return seen.isEmpty() ? declared : DeclarationSubstitution.in(declared, seen);
    }

    private FieldDeclaration field(ObservedMember member) {
        TypeReference type = fieldType();
        return new FieldDeclaration(annotations(type), member.modifiers(), type, facts.name(), constant());
    }

    /** A component of a record. */
    Parameter component(boolean varargs) {
        TypeReference type = fieldType();
        boolean variable = varargs && type instanceof ArrayType;
        return new Parameter(annotations(type), type, variable, Optional.of(facts.name()));
    }

    private MemberDeclaration executable(ObservedMember member) {
        Signatures.OfMethod types = methodTypes();
        List<ParameterPattern> parameters = parameters(types.parameters());
        if (facts.isConstructor()) {
            return new ConstructorDeclaration(
                    annotations(types.result()),
                    member.modifiers(),
                    types.typeParameters(),
                    member.name(),
                    parameters,
                    types.exceptions());
        }
        return new MethodDeclaration(
                annotations(types.result()),
                member.modifiers(),
                types.typeParameters(),
                types.result(),
                facts.name(),
                parameters,
                types.exceptions(),
                defaultValue());
    }

    /** The types of the declaration: those of the Signature attribute where there is one that agrees with the descriptor. */
    Signatures.OfMethod methodTypes() {
        List<TypeReference> all = DescriptorTypes.parameters(facts.descriptor(), names);
        int leading = ParameterShape.leading(owner, facts);
        Signatures.OfMethod erased = new Signatures.OfMethod(
                List.of(),
                all.subList(leading, all.size()),
                DescriptorTypes.result(facts.descriptor(), names),
                exceptions());
        if (facts.signature() == null) {
            return erased;
        }
        try {
            Signatures.OfMethod written = SignatureParser.ofMethod(facts.signature(), names);
            return new SignatureAgreement(owner, facts).ofMethod(written, erased, all);
        } catch (MalformedException e) {
            throw malformedSignature(e);
        }
    }

    /** The type of a field or component: that of the Signature attribute where there is one that agrees with the descriptor. */
    private List<TypeReference> exceptions() {
        List<TypeReference> exceptions = new ArrayList<>();
        for (String name : facts.exceptions()) {
            exceptions.add(ClassType.of(names.of(name)));
        }
        return exceptions;
    }

    TypeReference fieldType() {
        TypeReference erased = DescriptorTypes.of(facts.descriptor(), names);
        if (facts.signature() == null) {
            return erased;
        }
        try {
            TypeReference written = SignatureParser.ofType(facts.signature(), names);
            return new SignatureAgreement(owner, facts).ofType(written, erased);
        } catch (MalformedException e) {
            throw malformedSignature(e);
        }
    }

    private List<Annotation> annotations(TypeReference type) {
        return new DeclaredAnnotations(owner, facts).inFront(type);
    }

    private List<ParameterPattern> parameters(List<TypeReference> types) {
        DeclaredAnnotations annotations = new DeclaredAnnotations(owner, facts);
        List<Optional<String>> parameterNames = ParameterNames.written(owner, facts, types.size());
        List<ParameterPattern> parameters = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            TypeReference type = types.get(i);
            boolean varargs = i == types.size() - 1 && facts.has(Opcodes.ACC_VARARGS) && type instanceof ArrayType;
            List<Annotation> inFront = annotations.ofParameter(i, types.size(), type);
            parameters.add(new Parameter(inFront, type, varargs, parameterNames.get(i)));
        }
        return parameters;
    }

    private Optional<AnnotationValue> defaultValue() {
        Object value = facts.extras().defaultValue();
        return value == null ? Optional.empty() : Optional.of(new AnnotationBuilder(owner.where(), names).value(value));
    }

    /**
     * The value of a constant variable (JLS 4.12.4). To the JVM the attribute means nothing for the field of an instance (JVMS 4.7.2),
     * but compilers write it there too, and read it.
     */
    private Optional<Constant> constant() {
        Object value = facts.value();
        return value == null || !facts.has(Opcodes.ACC_FINAL)
                ? Optional.empty()
                : Optional.of(ConstantValues.typed(value, owner, facts));
    }

    private UndecidableException malformedSignature(MalformedException e) {
        return Unreadable.signature(
                owner.where(), "the signature of " + facts.name() + facts.descriptor() + ": " + e.getMessage());
    }
}
