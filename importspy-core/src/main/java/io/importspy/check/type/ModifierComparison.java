package io.importspy.check.type;

import io.importspy.bytecode.Access;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.Modifiers;
import io.importspy.verdict.RuleId;
import java.util.Locale;

/**
 * Holds modifiers as written against those that the code has: access is at least what is asked for, {@code static} is always
 * compared, every other modifier holds if it is written.
 *
 * @param ids the ids of what can differ
 * @param found the modifiers that the code has
 * @param implied those of them that need not be written
 */
record ModifierComparison(ModifierComparison.Ids ids, Modifiers found, Modifiers implied) {

    static final Ids OF_TYPE = new Ids(RuleId.TYPE_ACCESS, RuleId.TYPE_STATIC, RuleId.TYPE_MODIFIER);
    static final Ids OF_MEMBER = new Ids(RuleId.MEMBER_ACCESS, RuleId.MEMBER_STATIC, RuleId.MEMBER_MODIFIER);

    private static final Modifiers STATIC = Modifiers.of(Modifier.STATIC);
    private static final Modifiers NON_SEALED = Modifiers.of(Modifier.NON_SEALED);

    /**
     * The ids of what can differ.
     *
     * @param access of less access
     * @param isStatic of {@code static}
     * @param modifier of any other modifier
     */
    record Ids(RuleId access, RuleId isStatic, RuleId modifier) {}

    /** Reports every difference but one about {@code non-sealed}, which is no fact of a class file. */
    void compare(Modifiers written, Access access, Differences differences) {
        Access asked = asked(written);
        differences.when(
                access.compareTo(asked) < 0,
                ids.access(),
                "make it " + asked.name().toLowerCase(Locale.ROOT) + ", or change the contract");
        compareStatic(written.has(Modifier.STATIC), differences);
        Modifiers missing =
                written.withoutAccess().without(STATIC).without(NON_SEALED).without(found);
        if (missing.isEmpty()) {
            return;
        }
        for (Modifier modifier : missing.list()) {
            differences.when(
                    true, ids.modifier(), "make it " + modifier + ", or drop " + modifier + " from the contract");
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
        String advice =
                asked ? "add `static`, or remove it from the contract" : "remove `static`, or add it in the contract";
        differences.when(true, ids.isStatic(), advice);
    }
}
