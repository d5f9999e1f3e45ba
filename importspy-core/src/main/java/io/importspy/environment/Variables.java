package io.importspy.environment;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The environment variables of a process. They hold passwords, so they can be asked for by name only: nothing lists them, and
 * nothing prints them. Of a secret, ask {@link #isSet} and no more.
 */
public final class Variables {

    private final Map<String, String> values;

    private Variables(Map<String, String> values) {
        this.values = values;
    }

    /**
     * The variables of a system whose names differ by case.
     *
     * @param values the variables
     * @return a copy of them
     */
    public static Variables of(Map<String, String> values) {
        return new Variables(Map.copyOf(values));
    }

    /**
     * The variables of a system to which {@code Path} and {@code PATH} are one name: Windows.
     *
     * @param values the variables
     * @return a copy of them
     */
    public static Variables ignoringCase(Map<String, String> values) {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(values);
        return new Variables(copy);
    }

    /**
     * Whether there is a variable of this name. One whose value is empty is there as well.
     *
     * @param name the name
     * @return true if it is set
     */
    public boolean isSet(String name) {
        return values.containsKey(name);
    }

    /**
     * The value of a variable.
     *
     * @param name the name of a variable that is no secret
     * @return its value; empty if it is not set
     */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Variables that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.keySet().hashCode();
    }

    /** How many there are; neither names nor values. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d variables", values.size());
    }
}
