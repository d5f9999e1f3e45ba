package io.importspy.environment;

/** What is known of one environment variable. */
public sealed interface Variable {

    /**
     * It is set.
     *
     * @param value its value, which may be a secret: never print it unasked
     */
    record Present(String value) implements Variable {

        /** That it is set, and no more. */
        @Override
        public String toString() {
            return "Present";
        }
    }

    /**
     * It is set, and its value cannot be known from here.
     *
     * @param why where the value is, as a phrase such as {@code a value from the secret "db"}; not escaped
     */
    record Hidden(String why) implements Variable {}

    /**
     * Whether it is set cannot be known from here.
     *
     * @param why what decides that, as a phrase such as {@code what the secret "db" has}; not escaped
     */
    record Perhaps(String why) implements Variable {}

    /** It is not set. */
    record Absent() implements Variable {}
}
