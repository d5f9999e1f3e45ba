package io.importspy.environment;

import io.importspy.environment.Variable.Absent;
import io.importspy.environment.Variable.Hidden;
import io.importspy.environment.Variable.Perhaps;
import io.importspy.environment.Variable.Present;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The environment variables of a process. They hold passwords, so they are told only to those who ask for names, and
 * nothing prints them. Of a secret, ask whether it is there and no more.
 */
public final class Variables {

    private final Map<String, Variable> named;
    private final boolean ignoringCase;
    private final Variable others;

    /**
     * Variables of which some may not be known.
     *
     * @param named the variables by name
     * @param ignoringCase whether {@code Path} and {@code PATH} are one name
     * @param others what holds for every other name: {@link Absent} or {@link Perhaps}
     */
    private Variables(Map<String, Variable> named, boolean ignoringCase, Variable others) {
        this.named = names(ignoringCase);
        this.named.putAll(named);
        this.ignoringCase = ignoringCase;
        this.others = others;
    }

    /**
     * The variables of a system whose names differ by case.
     *
     * @param values the variables
     * @return a copy of them
     */
    public static Variables of(Map<String, String> values) {
        return new Variables(present(values), false, new Absent());
    }

    /**
     * The variables of a system to which {@code Path} and {@code PATH} are one name: Windows.
     *
     * @param values the variables
     * @return a copy of them
     */
    public static Variables ignoringCase(Map<String, String> values) {
        return new Variables(present(values), true, new Absent());
    }

    /**
     * Variables of which not everything is known.
     *
     * @param named what is known of some, by name
     * @param others what holds for every other name: {@link Absent} or {@link Perhaps}
     * @return a copy of them
     */
    public static Variables of(Map<String, Variable> named, Variable others) {
        return new Variables(named, false, others);
    }

    private static Map<String, Variable> present(Map<String, String> values) {
        Map<String, Variable> present = new HashMap<>();
        values.forEach((name, value) -> present.put(name, new Present(value)));
        return present;
    }

    private static Map<String, Variable> names(boolean ignoringCase) {
        return ignoringCase ? new TreeMap<>(String.CASE_INSENSITIVE_ORDER) : new HashMap<>();
    }

    /**
     * What is known of a variable. One whose value is empty is there as well.
     *
     * @param name its name
     * @return whether it is set, and to what
     */
    public Variable find(String name) {
        return named.getOrDefault(name, others);
    }

    /**
     * Those variables whose names somebody wants. Their values may be secrets all the same.
     *
     * @param name tells the names that are wanted
     * @return what is known of each, by name
     */
    public Map<String, Variable> matching(Predicate<String> name) {
        Map<String, Variable> matching = new TreeMap<>(named);
        matching.keySet().removeIf(name.negate());
        return matching;
    }

    /**
     * These variables, with others set on top of them.
     *
     * @param later what is set later, and wins
     * @return both
     */
    public Variables overlaidWith(Variables later) {
        Map<String, Variable> both = names(ignoringCase);
        named.forEach((name, variable) -> both.put(name, later.blur(variable)));
        later.named.forEach((name, variable) -> both.merge(name, variable, Variables::overlaid));
        return new Variables(both, ignoringCase, later.others instanceof Absent ? others : later.others);
    }

    /** Where nobody knows which names are set on top, a value may be another by then. */
    private Variable blur(Variable variable) {
        return others instanceof Perhaps perhaps ? overlaid(variable, perhaps) : variable;
    }

    private static Variable overlaid(Variable first, Variable later) {
        if (!(later instanceof Perhaps perhaps)) {
            return later;
        }
        boolean isSet = first instanceof Present || first instanceof Hidden;
        return isSet ? new Hidden(perhaps.why()) : perhaps;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Variables that && named.equals(that.named) && others.equals(that.others);
    }

    @Override
    public int hashCode() {
        return named.keySet().hashCode();
    }

    /** How many there are; neither names nor values. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d variables", named.size());
    }
}
