package io.importspy.bytecode;

import io.importspy.classfile.SignatureParser.OfMethod;
import io.importspy.classfile.Unreadable;
import io.importspy.declaration.Annotation;
import io.importspy.declaration.AnnotationValue;
import io.importspy.declaration.ArrayType;
import io.importspy.declaration.Constant;
import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.declaration.TypeParameter;
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
        return seen.isEmpty() ? declared : seen.apply(declared);
    }

    private FieldDeclaration field(ObservedMember member) {
        TypeReference type = new MemberTypes(owner, facts).ofField();
        return new FieldDeclaration(annotations(type), member.modifiers(), type, facts.name(), constant());
    }

    /** A component of a record. */
    Parameter component(boolean varargs) {
        TypeReference type = new MemberTypes(owner, facts).ofField();
        boolean variable = varargs && type instanceof ArrayType;
        return new Parameter(annotations(type), type, variable, Optional.of(facts.name()));
    }

    private MemberDeclaration executable(ObservedMember member) {
        OfMethod<TypeReference, TypeParameter> types = new MemberTypes(owner, facts).ofMethod();
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
        return value == null || !facts.has(Opcodes.ACC_FINAL) ? Optional.empty() : Optional.of(typed(value));
    }

    /** As the field is typed: class files keep numbers only (JVMS 4.7.2). */
    private Constant typed(Object value) {
        if (!(value instanceof Integer number)) {
            return new Constant(value);
        }
        Object typed = switch (facts.descriptor()) {
            case "Z" -> number != 0;
            case "B" -> number.byteValue();
            case "S" -> number.shortValue();
            case "C" -> (char) number.intValue();
            default -> number;
        };
        boolean fits = switch (facts.descriptor()) {
            case "Z" -> number == 0 || number == 1;
            case "C" -> number == (char) number.intValue();
            case "B", "S" -> number == ((Number) typed).intValue();
            default -> true;
        };
        if (!fits) {
            throw Unreadable.because(
                    owner.where(), "the value " + number + " of " + facts.name() + ", whose type does not have it");
        }
        return new Constant(typed);
    }
}
