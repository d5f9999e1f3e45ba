package io.importspy.check.type;

import io.importspy.bytecode.ObservedMember;
import io.importspy.declaration.AnnotationValue;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.declaration.TypeReference;
import io.importspy.verdict.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds a method or constructor against the contract, for one whose name and erased parameters are already those that are asked
 * for (JLS 8.4, 8.8).
 *
 * @param inspection the type around it
 * @param types the comparison of types in the scope of both declarations
 * @param differences where each difference is said
 */
record ExecutableComparison(TypeInspection inspection, TypeComparison types, Differences differences) {

    /** Reports every difference. */
    void compare(ExecutableDeclaration written, ObservedMember member) {
        ExecutableDeclaration found = (ExecutableDeclaration) member.declaration();
        differences.when(
                !written.typeParameters().isEmpty()
                        && !types.sameParameters(written.typeParameters(), found.typeParameters()),
                RuleId.MEMBER_TYPE_PARAMETERS,
                "give it these type parameters, or change the contract");
        if (written instanceof MethodDeclaration asked && found instanceof MethodDeclaration actual) {
            compareResult(asked, actual);
        }
        compareParameters(written, found, member);
        new ThrowsComparison(inspection.hierarchy(), types, differences)
                .compare(written.exceptions(), found.exceptions());
    }

    private void compareResult(MethodDeclaration written, MethodDeclaration found) {
        differences.when(
                !types.same(written.result(), found.result()),
                RuleId.MEMBER_RETURN_TYPE,
                "return " + DeclarationText.of(written.result()) + ", or change the contract");
        if (written.defaultValue().isPresent()) {
            AnnotationValue asked = written.defaultValue().get();
            differences.when(
                    !sameDefault(asked, found.defaultValue()),
                    RuleId.MEMBER_DEFAULT,
                    "give the element the default " + DeclarationText.of(asked) + ", or change the contract");
        }
    }

    private boolean sameDefault(AnnotationValue asked, Optional<AnnotationValue> found) {
        return found.filter(actual -> inspection.annotations().same(asked, actual))
                .isPresent();
    }

    private void compareParameters(ExecutableDeclaration written, ExecutableDeclaration found, ObservedMember member) {
        List<Parameter> actual = new ArrayList<>();
        List<TypeReference> actualTypes = new ArrayList<>();
        for (ParameterPattern parameter : found.parameters()) {
            actual.add((Parameter) parameter);
            actualTypes.add(((Parameter) parameter).type());
        }
        // It is the one that was asked for, so that there is a pairing.
        List<ParameterLists.Pair> pairs =
                ParameterLists.pair(written.parameters(), actualTypes, types).orElseThrow();
        for (ParameterLists.Pair pair : pairs) {
            compareParameter(pair.written(), actual.get(pair.index()));
        }
        if (inspection.entry().parameterNames()) {
            List<Optional<String>> names = member.parameterNames();
            pairs.forEach(pair -> compareName(pair.written().name(), names.get(pair.index())));
        }
    }

    private void compareParameter(Parameter asked, Parameter actual) {
        differences.when(
                !types.same(asked.type(), actual.type()),
                RuleId.MEMBER_PARAMETER_TYPE,
                "declare the parameter as " + DeclarationText.of(asked.type()) + ", or change the contract");
        differences.when(
                asked.varargs() && !actual.varargs(),
                RuleId.MEMBER_VARARGS,
                "make the parameter a variable arity one, or write an array in the contract");
        inspection
                .annotations()
                .compare(RuleId.MEMBER_PARAMETER_ANNOTATION, asked.annotations(), actual.annotations(), differences);
    }

    private void compareName(Optional<String> asked, Optional<String> actual) {
        if (asked.isEmpty()) {
            return;
        }
        if (actual.isEmpty()) {
            differences.unknown(
                    RuleId.MEMBER_PARAMETER_NAME,
                    "no name for this parameter in the class file",
                    "compile with -parameters or -g, or remove `parameter-names` from the contract");
            return;
        }
        differences.when(
                !asked.equals(actual),
                RuleId.MEMBER_PARAMETER_NAME,
                "name the parameter " + asked.get() + ", or change the contract");
    }
}
