package io.importspy.bytecode;

import org.objectweb.asm.Opcodes;

/** Which parameters of a descriptor a source does not have (JLS 8.8.1, 8.8.9, 13.1). */
final class ParameterShape {

    private ParameterShape() {}

    /**
     * How many parameters come before those of the source: the enclosing instance of an inner class, or the name and ordinal of
     * an enum constant. What local classes capture is not among them: nobody can name those, or call their constructors.
     */
    static int leading(ObservedType owner, MemberFacts facts) {
        if (!facts.isConstructor()) {
            return 0;
        }
        if (owner.facts().has(Opcodes.ACC_ENUM)) { // an enum, or the body of an enum constant
            return facts.descriptor().startsWith("(Ljava/lang/String;I") ? 2 : 0;
        }
        boolean enclosed = owner.isInner()
                && facts.descriptor().startsWith("(L" + owner.enclosing().orElseThrow() + ";");
        return enclosed ? 1 : 0;
    }
}
