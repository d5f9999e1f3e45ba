package io.importspy.bytecode;

import io.importspy.bytecode.MemberFacts.OnParameter;
import io.importspy.bytecode.MemberFacts.OnType;
import io.importspy.classfile.Unreadable;
import io.importspy.declaration.Annotation;
import io.importspy.declaration.ArrayType;
import io.importspy.declaration.TypeReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The annotations that a source has in front of a member or parameter. Whether they are meant for it or for its type (JLS 9.7.4)
 * decides where a class file has them; those that are meant for both are there twice.
 */
final class DeclaredAnnotations {

    private final ObservedType owner;
    private final MemberFacts facts;
    private final AnnotationBuilder builder;

    DeclaredAnnotations(ObservedType owner, MemberFacts facts) {
        this.owner = owner;
        this.facts = facts;
        this.builder = new AnnotationBuilder(owner.where(), owner.names());
    }

    /** Those in front of the member, whose type or result has a type. */
    List<Annotation> inFront(TypeReference type) {
        List<Annotation> annotations = new ArrayList<>();
        for (AnnotationFacts onMember : facts.extras().annotations()) {
            annotations.add(builder.annotation(onMember));
        }
        return withThoseOnType(annotations, OnType.RESULT, type);
    }

    /**
     * Those in front of a parameter.
     *
     * @param index the parameter's position in the source
     * @param count how many parameters the source has
     * @param type the parameter's type
     */
    List<Annotation> ofParameter(int index, int count, TypeReference type) {
        List<Annotation> annotations = new ArrayList<>();
        for (OnParameter onParameter : facts.extras().onParameters()) {
            if (onParameter.parameter() - skipped(onParameter.count(), count) == index) {
                annotations.add(builder.annotation(onParameter.annotation()));
            }
        }
        return withThoseOnType(annotations, index, type);
    }

    /** How many parameters an attribute speaks of that the source does not have: javac leaves them out, others do not. */
    private int skipped(int annotated, int count) {
        int leading = new MemberTypes(owner, facts).leading();
        if (annotated == count || owner.isLocal()) {
            return 0;
        }
        if (annotated == leading + count) {
            return leading;
        }
        throw Unreadable.because(
                owner.where(), "annotations on " + annotated + " parameters of " + facts.name() + facts.descriptor());
    }

    /** Brackets stand behind what the annotation belongs to: in {@code @A String[]} that is String (JLS 9.7.4). */
    private List<Annotation> withThoseOnType(List<Annotation> annotations, int parameter, TypeReference type) {
        for (OnType onType : facts.extras().onTypes()) {
            if (onType.parameter() == parameter && onType.dimensions() == dimensions(type)) {
                Annotation annotation = builder.annotation(onType.annotation());
                if (!annotations.contains(annotation)) {
                    annotations.add(annotation);
                }
            }
        }
        return Collections.unmodifiableList(annotations);
    }

    private static int dimensions(TypeReference type) {
        int dimensions = 0;
        TypeReference component = type;
        while (component instanceof ArrayType array) {
            dimensions++;
            component = array.component();
        }
        return dimensions;
    }
}
