package io.importspy.bytecode;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one pass keeps of a class file, as it stands there.
 *
 * @param where the place for messages
 * @param name the internal name
 * @param access the flags, with those that ASM adds ({@code ACC_DEPRECATED}, {@code ACC_RECORD})
 * @param signature the Signature attribute
 * @param superclass the internal name of the superclass; null for Object alone
 * @param interfaces the internal names of the superinterfaces
 * @param nested the InnerClasses attribute, by the internal names of the nested classes
 * @param permitted the internal names of the permitted subclasses
 * @param components the components of a record
 * @param members fields, then methods, in the order of the file; without the class initializer
 * @param annotations the annotations on the class
 * @param sourceFile the SourceFile attribute
 * @param isInCode whether there is an EnclosingMethod attribute, as classes have that are declared within code
 */
record ClassFacts(
        String where,
        String name,
        int access,
        @Nullable String signature,
        @Nullable String superclass,
        List<String> interfaces,
        Map<String, Nested> nested,
        List<String> permitted,
        List<MemberFacts> components,
        List<MemberFacts> members,
        List<AnnotationFacts> annotations,
        @Nullable String sourceFile,
        boolean isInCode) {

    /**
     * An entry of the InnerClasses attribute (JVMS 4.7.6).
     *
     * @param outer the internal name of the class that it is a member of; null for a local or anonymous class
     * @param simpleName its simple name; null for an anonymous class
     * @param access its flags, as its source has them
     */
    record Nested(@Nullable String outer, @Nullable String simpleName, int access) {}

    /** Whether any of some flags are set. */
    boolean has(int flags) {
        return (access & flags) != 0;
    }
}
