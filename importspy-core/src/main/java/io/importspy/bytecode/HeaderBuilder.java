package io.importspy.bytecode;

import io.importspy.declaration.Annotation;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeDeclaration.GenericOwner;
import io.importspy.declaration.TypeKind;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/** Makes the header of a type, as a source would write it, from the facts of its class file. */
final class HeaderBuilder {

    private final ObservedType type;
    private final ClassFacts facts;

    HeaderBuilder(ObservedType type) {
        this.type = type;
        this.facts = type.facts();
    }

    TypeDeclaration header() {
        return new TypeDeclaration(
                annotations(),
                type.modifiers(),
                Optional.of(type.kind()),
                genericOwners(),
                type.name(),
                type.typeParameters(),
                type.kind() == TypeKind.RECORD ? Optional.of(components()) : Optional.empty(),
                extended(),
                type.isInterface() ? List.of() : List.copyOf(type.writtenInterfaces()),
                permitted());
    }

    private List<Annotation> annotations() {
        AnnotationBuilder builder = new AnnotationBuilder(facts.where(), type.names());
        List<Annotation> annotations = new ArrayList<>();
        for (AnnotationFacts annotation : facts.annotations()) {
            annotations.add(builder.annotation(annotation));
        }
        return annotations;
    }

    private List<TypeReference> extended() {
        ClassType implied = ClassType.of(
                switch (type.kind()) {
                    case RECORD -> "java.lang.Record";
                    case ENUM -> "java.lang.Enum";
                    case ANNOTATION -> "java.lang.annotation.Annotation";
                    case CLASS, INTERFACE -> "java.lang.Object";
                });
        List<ClassType> all = type.isInterface() ? type.writtenInterfaces() : List.of(type.writtenSuperclass());
        List<TypeReference> extended = new ArrayList<>();
        for (ClassType written : all) {
            if (!written.qualifiedName().equals(implied.name())) {
                extended.add(written);
            }
        }
        return extended;
    }

    /** An enum is sealed where its constants have bodies, and no source says so (JLS 8.9). */
    private List<TypeReference> permitted() {
        if (type.kind() == TypeKind.ENUM) {
            return List.of();
        }
        List<TypeReference> permitted = new ArrayList<>();
        for (String name : facts.permitted()) {
            permitted.add(ClassType.of(type.names().of(name)));
        }
        return permitted;
    }

    private List<GenericOwner> genericOwners() {
        Deque<GenericOwner> owners = new ArrayDeque<>();
        ObservedType nested = type;
        while (nested.isInner() && nested.names().enclosing(nested.internalName()) != null) {
            ObservedType owner = nested.origin().require(nested.enclosing().orElseThrow(), nested, "is nested in it");
            List<TypeParameter> parameters = owner.typeParameters();
            if (!parameters.isEmpty()) {
                owners.addFirst(new GenericOwner(owner.name(), parameters));
            }
            nested = owner;
        }
        return List.copyOf(owners);
    }

    private List<Parameter> components() {
        List<Parameter> components = new ArrayList<>();
        for (MemberFacts facts : type.facts().components()) {
            boolean last = components.size() == type.facts().components().size() - 1;
            Parameter component = new MemberBuilder(type, facts).component(last && isVarargs());
            components.add(withFieldOf(component, facts));
        }
        return components;
    }

    /**
     * An annotation that is not for record components is kept on what the compiler makes of them (JLS 9.7.4). What is on a field
     * can come from nowhere else.
     */
    private Parameter withFieldOf(Parameter component, MemberFacts facts) {
        Stream<Annotation> onField = type.fields(facts.name()).stream()
                .filter(field -> !field.isStatic())
                .flatMap(field -> field.declaration().annotations().stream());
        List<Annotation> annotations = Stream.concat(component.annotations().stream(), onField)
                .distinct()
                .toList();
        return new Parameter(annotations, component.type(), component.varargs(), component.name());
    }

    /** The Record attribute does not say whether the last component is of variable arity, but the canonical constructor does. */
    private boolean isVarargs() {
        StringBuilder descriptor = new StringBuilder("(");
        facts.components().forEach(component -> descriptor.append(component.descriptor()));
        String canonical = descriptor.append(")V").toString();
        return facts.members().stream()
                .anyMatch(member -> member.isConstructor()
                        && member.descriptor().equals(canonical)
                        && member.has(Opcodes.ACC_VARARGS));
    }
}
