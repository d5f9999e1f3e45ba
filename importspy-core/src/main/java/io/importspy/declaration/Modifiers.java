package io.importspy.declaration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A set of modifiers, as one immutable number.
 *
 * <p>A number and not a set, because a check of a whole API compares tens of thousands of them.
 *
 * @param bits one bit for each {@link Modifier}, by its ordinal
 */
public record Modifiers(int bits) {

    /** No modifier at all. */
    public static final Modifiers NONE = new Modifiers(0);

    private static final Modifier[] ALL = Modifier.values();
    private static final Modifiers ACCESS = of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE);

    /**
     * The set of some modifiers.
     *
     * @param modifiers what it holds
     * @return the set
     */
    public static Modifiers of(Modifier... modifiers) {
        int bits = 0;
        for (Modifier modifier : modifiers) {
            bits |= bit(modifier);
        }
        return new Modifiers(bits);
    }

    /**
     * Whether a modifier is in the set.
     *
     * @param modifier the modifier
     * @return true if it is
     */
    public boolean has(Modifier modifier) {
        return (bits & bit(modifier)) != 0;
    }

    /**
     * This set and one modifier more.
     *
     * @param modifier the modifier to add
     * @return the larger set
     */
    public Modifiers with(Modifier modifier) {
        return new Modifiers(bits | bit(modifier));
    }

    /**
     * What of this set is not in the other.
     *
     * @param others the modifiers to leave out
     * @return the difference
     */
    public Modifiers without(Modifiers others) {
        return new Modifiers(bits & ~others.bits);
    }

    /**
     * This set without {@code public}, {@code protected} and {@code private}.
     *
     * @return the modifiers that are not about access
     */
    public Modifiers withoutAccess() {
        return without(ACCESS);
    }

    /**
     * Whether the set holds nothing.
     *
     * @return true if it is empty
     */
    public boolean isEmpty() {
        return bits == 0;
    }

    /**
     * The modifiers in the order in which Java writes them.
     *
     * @return an immutable list
     */
    public List<Modifier> list() {
        return Arrays.stream(ALL).filter(this::has).toList();
    }

    /** The modifiers as Java writes them, one space between two. */
    @Override
    public String toString() {
        return list().stream().map(Modifier::keyword).collect(Collectors.joining(" "));
    }

    @SuppressWarnings("EnumOrdinal") // never stored: the bits live no longer than the JVM
    private static int bit(Modifier modifier) {
        return 1 << modifier.ordinal();
    }
}
