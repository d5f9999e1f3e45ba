package io.importspy.bytecode;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one pass keeps of a field, method, constructor or record component, as it stands in the class file.
 *
 * @param access the flags
 * @param name the name; {@code <init>} for a constructor
 * @param descriptor the descriptor
 * @param signature the Signature attribute
 * @param exceptions the internal names in the Exceptions attribute
 * @param value the ConstantValue attribute
 * @param extras what most members do not have
 */
record MemberFacts(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        List<String> exceptions,
        @Nullable Object value,
        Extras extras) {

    /**
     * Annotations and their like.
     *
     * @param annotations the annotations in front of the member
     * @param onTypes the annotations on the types of its declaration
     * @param onParameters the annotations in front of parameters, for each attribute that has some
     * @param parameters the MethodParameters attribute
     * @param defaultValue the AnnotationDefault attribute
     */
    record Extras(
            List<AnnotationFacts> annotations,
            List<OnType> onTypes,
            List<OnParameter> onParameters,
            List<Named> parameters,
            @Nullable Object defaultValue) {

        static final Extras NONE = new Extras(List.of(), List.of(), List.of(), List.of(), null);
    }

    /**
     * An annotation on a type of the declaration that, but for brackets, a source would write in front of it (JVMS 4.7.20).
     *
     * @param parameter which parameter's type; {@link #RESULT} for that of a field or result
     * @param dimensions how many brackets away from the whole type
     * @param annotation the annotation
     */
    record OnType(int parameter, int dimensions, AnnotationFacts annotation) {

        static final int RESULT = -1;
    }

    /**
     * An annotation in front of a parameter (JVMS 4.7.18).
     *
     * @param parameter which parameter
     * @param count how many parameters the attribute speaks of, which may be less than the descriptor has
     * @param annotation the annotation
     */
    record OnParameter(int parameter, int count, AnnotationFacts annotation) {}

    /**
     * A parameter in the MethodParameters attribute (JVMS 4.7.24).
     *
     * @param name its name, if it has one
     * @param access its flags
     */
    record Named(@Nullable String name, int access) {}

    MemberFacts with(Extras found) {
        return new MemberFacts(access, name, descriptor, signature, exceptions, value, found);
    }

    /** What is left of it in a raw type (JLS 4.8). */
    MemberFacts withoutSignature() {
        return new MemberFacts(access, name, descriptor, null, exceptions, value, extras);
    }

    boolean isMethod() {
        return descriptor.charAt(0) == '(';
    }

    boolean isConstructor() {
        return name.equals("<init>");
    }

    boolean is(String otherName, String otherDescriptor) {
        return name.equals(otherName) && descriptor.equals(otherDescriptor);
    }

    /** Whether any of some flags are set. */
    boolean has(int flags) {
        return (access & flags) != 0;
    }
}
