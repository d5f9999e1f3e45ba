package io.importspy.bytecode;

import io.importspy.declaration.Modifier;
import io.importspy.declaration.Modifiers;

/** From where something may be used (JLS 6.6), the narrowest first. */
public enum Access {
    /** Within the top-level type that holds it. */
    PRIVATE,
    /** Within its package. */
    PACKAGE,
    /** Within its package and in subclasses. */
    PROTECTED,
    /** From everywhere. */
    PUBLIC;

    /**
     * The access that modifiers give.
     *
     * @param modifiers the modifiers of a type or member
     * @return the access; {@link #PACKAGE} where no modifier says more
     */
    public static Access of(Modifiers modifiers) {
        if (modifiers.has(Modifier.PUBLIC)) {
            return PUBLIC;
        }
        if (modifiers.has(Modifier.PROTECTED)) {
            return PROTECTED;
        }
        return modifiers.has(Modifier.PRIVATE) ? PRIVATE : PACKAGE;
    }

    /**
     * What is left of this access within something that may be used only so far.
     *
     * @param around the access of what is around
     * @return the narrower of the two
     */
    public Access within(Access around) {
        return compareTo(around) <= 0 ? this : around;
    }
}
