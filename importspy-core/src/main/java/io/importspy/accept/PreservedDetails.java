package io.importspy.accept;

import io.importspy.declaration.Annotation;
import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.EnumConstant;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.LinkedErasure;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.Modifiers;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.verdict.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a declaration of the contract says and an API does not, such as annotations and names of parameters: it stays in the new
 * declaration, unless it is what was found to be different.
 *
 * @param violated the ids of what was found to be different at the declaration
 */
record PreservedDetails(Set<RuleId> violated) {

    private static final Modifiers OF_IMPLEMENTATIONS = Modifiers.of(
            Modifier.SYNCHRONIZED, Modifier.NATIVE, Modifier.STRICTFP, Modifier.TRANSIENT, Modifier.VOLATILE);

    /** A header as it is, with what holds of the one that is written. */
    TypeDeclaration in(TypeDeclaration now, TypeDeclaration written) {
        return new TypeDeclaration(
                annotations(now.annotations(), written.annotations(), RuleId.TYPE_ANNOTATION),
                now.modifiers(),
                now.kind(),
                now.genericOwners(),
                now.name(),
                now.typeParameters(),
                now.components(),
                now.extended(),
                now.implemented(),
                now.permitted());
    }

    /** A member as it is, with what holds of the one that is written. */
    MemberDeclaration in(MemberDeclaration now, MemberDeclaration written) {
        List<Annotation> annotations =
                linkedAs(now, annotations(now.annotations(), written.annotations(), RuleId.MEMBER_ANNOTATION));
        Modifiers modifiers = modifiers(now.modifiers(), written.modifiers());
        if (now instanceof EnumConstant constant) {
            return new EnumConstant(annotations, constant.name());
        }
        if (now instanceof FieldDeclaration field) {
            return new FieldDeclaration(annotations, modifiers, field.type(), field.name(), field.value());
        }
        ExecutableDeclaration executable = (ExecutableDeclaration) now;
        List<ParameterPattern> parameters = written instanceof ExecutableDeclaration other
                ? parameters(executable.parameters(), other.parameters())
                : executable.parameters();
        return executable instanceof MethodDeclaration method
                ? new MethodDeclaration(
                        annotations,
                        modifiers,
                        method.typeParameters(),
                        method.result(),
                        method.name(),
                        parameters,
                        method.exceptions(),
                        method.defaultValue())
                : new ConstructorDeclaration(
                        annotations,
                        modifiers,
                        executable.typeParameters(),
                        executable.name(),
                        parameters,
                        executable.exceptions());
    }

    private List<Annotation> annotations(List<Annotation> now, List<Annotation> written, RuleId id) {
        return violated.contains(id) ? now : written;
    }

    /** What clients link to is no annotation of the code: it is as it is now. */
    private static List<Annotation> linkedAs(MemberDeclaration now, List<Annotation> annotations) {
        Stream<Annotation> others =
                annotations.stream().filter(annotation -> !annotation.type().equals(LinkedErasure.ANNOTATION));
        return Stream.concat(LinkedErasure.of(now).map(LinkedErasure::annotation).stream(), others)
                .toList();
    }

    private Modifiers modifiers(Modifiers now, Modifiers written) {
        Modifiers all = now;
        for (Modifier modifier : written.list()) {
            boolean stays = OF_IMPLEMENTATIONS.has(modifier) && !violated.contains(RuleId.MEMBER_MODIFIER);
            all = stays ? all.with(modifier) : all;
        }
        return all;
    }

    /** Parameters stay the same where their number does: what is different in their types has been found. */
    private List<ParameterPattern> parameters(List<ParameterPattern> now, List<ParameterPattern> written) {
        if (now.size() != written.size()) {
            return now;
        }
        List<ParameterPattern> all = new ArrayList<>(now.size());
        for (int i = 0; i < now.size(); i++) {
            all.add(
                    now.get(i) instanceof Parameter found && written.get(i) instanceof Parameter known
                            ? parameter(found, known)
                            : now.get(i));
        }
        return all;
    }

    private Parameter parameter(Parameter now, Parameter written) {
        return new Parameter(
                annotations(now.annotations(), written.annotations(), RuleId.MEMBER_PARAMETER_ANNOTATION),
                now.type(),
                now.varargs(),
                violated.contains(RuleId.MEMBER_PARAMETER_NAME) ? now.name() : written.name());
    }
}
