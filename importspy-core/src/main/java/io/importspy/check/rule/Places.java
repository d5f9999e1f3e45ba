package io.importspy.check.rule;

import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.reference.Use;
import io.importspy.verdict.Place;

/** Places in the code, as far as debug information tells them: the source file, else the class file. */
public final class Places {

    private Places() {}

    /**
     * Where a class file refers to something.
     *
     * @param use the reference
     * @return the line, or the class file
     */
    public static Place of(Use use) {
        return use.sourceFile()
                .map(file -> Place.of(file, use.line().orElse(0)))
                .orElseGet(() -> Place.of(use.classFile(), 0));
    }

    /**
     * Where a type is declared.
     *
     * @param type the type
     * @return the line, or the class file
     */
    public static Place of(ObservedType type) {
        return type.sourceFile()
                .map(file -> Place.of(file, type.line().orElse(0)))
                .orElseGet(() -> Place.of(type.where(), 0));
    }

    /**
     * Where a member is declared, which may be in a supertype.
     *
     * @param member the member
     * @return the line, or the class file
     */
    public static Place of(ObservedMember member) {
        ObservedType owner = member.owner();
        return owner.sourceFile()
                .map(file -> Place.of(file, member.line().orElse(0)))
                .orElseGet(() -> Place.of(owner.where(), 0));
    }
}
