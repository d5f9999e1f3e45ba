package io.importspy.check.type;

import io.importspy.bytecode.Access;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.Modifiers;
import java.util.Locale;

/**
 * Holds modifiers as written against those that the code has: access is at least what is asked for, {@code static} is always
 * compared, every other modifier holds if it is written.
 *
 * @param prefix the first part of the ids, {@code type} or {@code member}
 * @param found the modifiers that the code has
 * @param implied those of them that need not be written
 */
record ModifierComparison(String prefix, Modifiers found, Modifiers implied) {

    private static final Modifiers STATIC = Modifiers.of(Modifier.STATIC);
    private static final Modifiers NON_SEALED = Modifiers.of(Modifier.NON_SEALED);

    /** Reports every difference but one about {@code non-sealed}, which is no fact of a class file. */
    void compare(Modifiers written, Access access, Differences differences) {
        Access asked = asked(written);
        differences.when(
                access.compareTo(asked) < 0,
                prefix + ".access",
                "make it " + asked.name().toLowerCase(Locale.ROOT) + ", or change the contract");
        compareStatic(written.has(Modifier.STATIC), differences);
        Modifiers missing =
                written.withoutAccess().without(STATIC).without(NON_SEALED).without(found);
        if (missing.isEmpty()) {
            return;
        }
        for (Modifier modifier : missing.list()) {
            differences.when(
                    true, prefix + ".modifier", "make it " + modifier + ", or drop " + modifier + " from the contract");
        }
    }

    /** No access modifier means public, as in an interface; package access has no spelling. */
    private static Access asked(Modifiers written) {
        Access access = Access.of(written);
        return access == Access.PACKAGE ? Access.PUBLIC : access;
    }

    private void compareStatic(boolean asked, Differences differences) {
        if (asked == found.has(Modifier.STATIC) || (!asked && implied.has(Modifier.STATIC))) {
            return;
        }
        String advice = asked
                ? "make it static, or drop static from the contract"
                : "take its static away, or write static in the contract";
        differences.when(true, prefix + ".static", advice);
    }
}
