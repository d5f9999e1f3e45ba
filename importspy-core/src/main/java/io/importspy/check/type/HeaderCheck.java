package io.importspy.check.type;

import io.importspy.bytecode.ObservedType;
import io.importspy.check.rule.Question;
import io.importspy.contract.Written;
import io.importspy.declaration.Annotation;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.Modifiers;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeKind;
import io.importspy.declaration.TypeReference;
import io.importspy.verdict.RuleId;
import java.util.List;
import java.util.Optional;

/** Holds the header of a type entry against one type of the artifact (JLS 8.1, 8.9, 8.10, 9.1). */
final class HeaderCheck {

    private final TypeInspection inspection;
    private final EntryQuestions questions;
    private final TypeDeclaration written;
    private final TypeDeclaration found;

    HeaderCheck(TypeInspection inspection, EntryQuestions questions) {
        this.inspection = inspection;
        this.questions = questions;
        this.written = inspection.entry().header().value();
        this.found = inspection.type().declaration();
    }

    /** Reports everything in which the type is not as its header in the contract. */
    void run() {
        inspection.judgeType(questions.header(), this::compareOwnFacts);
        inspection.judgeType(questions.header(), this::compareModifiers);
        checkSupertypes(written.extended());
        checkSupertypes(written.implemented());
        List<Written<Annotation>> annotations = inspection.entry().annotations();
        for (int i = 0; i < annotations.size(); i++) {
            checkAnnotation(annotations.get(i).value(), questions.annotations().get(i));
        }
    }

    private void checkSupertypes(List<TypeReference> supertypes) {
        for (TypeReference expected : supertypes) {
            inspection.judgeType(questions.header(), differences -> compareSupertype(expected, differences));
        }
    }

    /** What the class file alone tells, so that nothing about it can be undecided. */
    private void compareOwnFacts(Differences differences) {
        compareKind(differences);
        compareTypeParameters(differences);
        compareComponents(differences);
        comparePermitted(differences);
    }

    private void compareKind(Differences differences) {
        if (written.kind().isPresent()) {
            TypeKind kind = written.kind().get();
            differences.when(
                    kind != inspection.type().kind(),
                    RuleId.TYPE_KIND,
                    "declare it with " + kind.keyword() + ", or change the contract");
        }
    }

    /** A bare name, with neither modifier nor kind, asks for existence only. */
    private void compareModifiers(Differences differences) {
        if (written.modifiers().isEmpty() && written.kind().isEmpty()) {
            return;
        }
        ObservedType type = inspection.type();
        new ModifierComparison(ModifierComparison.OF_TYPE, type.modifiers(), implied(type))
                .compare(written.modifiers(), inspection.hierarchy().access(type), differences);
        differences.when(
                written.modifiers().has(Modifier.NON_SEALED)
                        && !inspection.hierarchy().isNonSealed(type),
                RuleId.TYPE_MODIFIER,
                "add `non-sealed`, or remove it from the contract");
    }

    /** The interface around is asked only where static is missing: that reads another class file. */
    private Modifiers implied(ObservedType type) {
        Modifiers implied = type.impliedModifiers();
        boolean isUnsaid =
                type.modifiers().has(Modifier.STATIC) && !written.modifiers().has(Modifier.STATIC);
        return isUnsaid && inspection.hierarchy().isMemberOfInterface(type) ? implied.with(Modifier.STATIC) : implied;
    }

    private void compareTypeParameters(Differences differences) {
        differences.when(
                !written.typeParameters().isEmpty()
                        && !inspection.comparison().sameParameters(written.typeParameters(), found.typeParameters()),
                RuleId.TYPE_TYPE_PARAMETERS,
                "give it these type parameters, or change the contract");
    }

    private void compareComponents(Differences differences) {
        boolean differs = written.components().isPresent()
                && !(found.components().isPresent()
                        && sameComponents(
                                written.components().get(), found.components().get()));
        differences.when(differs, RuleId.TYPE_COMPONENTS, "give the record these components, or change the contract");
    }

    private boolean sameComponents(List<Parameter> asked, List<Parameter> actual) {
        if (asked.size() != actual.size()) {
            return false;
        }
        for (int i = 0; i < asked.size(); i++) {
            if (!sameComponent(asked.get(i), actual.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The names count, since they are the names of the accessors (JLS 8.10.3). */
    private boolean sameComponent(Parameter asked, Parameter actual) {
        return (asked.name().isEmpty() || asked.name().equals(actual.name()))
                && inspection.comparison().same(asked.type(), actual.type())
                && (actual.varargs() || !asked.varargs());
    }

    private void compareSupertype(TypeReference expected, Differences differences) {
        boolean there = expected instanceof ClassType named
                ? isSubtypeOf(named)
                : inspection
                        .hierarchy()
                        .supertypes(inspection.type())
                        .anyMatch(actual -> inspection.comparison().same(expected, actual));
        differences.when(
                !there,
                RuleId.TYPE_SUPERTYPE,
                "make it a subtype of " + DeclarationText.of(expected) + ", or change the contract");
    }

    private boolean isSubtypeOf(ClassType expected) {
        Optional<ClassType> actual = inspection.hierarchy().supertype(inspection.type(), expected.qualifiedName());
        return actual.isPresent() && inspection.comparison().same(expected, actual.get());
    }

    private void comparePermitted(Differences differences) {
        for (TypeReference asked : written.permitted()) {
            boolean there = found.permitted().stream()
                    .anyMatch(actual -> inspection.comparison().same(asked, actual));
            differences.when(
                    !there, RuleId.TYPE_PERMITS, "permit " + DeclarationText.of(asked) + ", or change the contract");
        }
    }

    private void checkAnnotation(Annotation annotation, Question question) {
        inspection.judgeType(
                question,
                differences -> inspection
                        .annotations()
                        .compare(RuleId.TYPE_ANNOTATION, List.of(annotation), found.annotations(), differences));
    }
}
