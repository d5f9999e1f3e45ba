package io.importspy.verdict;

/**
 * What a change breaks for those who were compiled against the API as it was.
 *
 * @param binary whether clients that exist stop linking or running (JLS chapter 13)
 * @param source whether clients stop compiling
 * @param basis the section that says so, such as {@code JLS 13.4.12}
 */
public record Incompatibility(boolean binary, boolean source, String basis) {

    public Incompatibility {
        if (!binary && !source) {
            throw new IllegalArgumentException("a change that breaks nobody is no incompatibility: " + basis);
        }
    }

    /**
     * Clients stop linking.
     *
     * @param basis the section that says so
     * @return an incompatibility of binaries alone
     */
    public static Incompatibility binary(String basis) {
        return new Incompatibility(true, false, basis);
    }

    /**
     * Clients stop compiling.
     *
     * @param basis the section that says so
     * @return an incompatibility of sources alone
     */
    public static Incompatibility source(String basis) {
        return new Incompatibility(false, true, basis);
    }

    /**
     * Clients stop linking and stop compiling.
     *
     * @param basis the section that says so
     * @return an incompatibility of binaries and sources
     */
    public static Incompatibility both(String basis) {
        return new Incompatibility(true, true, basis);
    }

    /** As in {@code binary and source (JLS 13.4.12)}. */
    @Override
    public String toString() {
        String what = binary && source ? "binary and source" : binary ? "binary" : "source";
        return what + " (" + basis + ")";
    }
}
