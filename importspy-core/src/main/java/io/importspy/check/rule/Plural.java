package io.importspy.check.rule;

/** How messages count. */
public final class Plural {

    private Plural() {}

    /**
     * A number and what it counts: {@code 1 class file}, {@code 2 class files}.
     *
     * @param count the number
     * @param one what one of them is called
     * @param many what several are called
     * @return both
     */
    public static String of(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
