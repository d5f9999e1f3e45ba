package io.importspy.registration;

/** Who loads what is registered, and so says what it must be. */
public enum Loader {
    /** {@link java.util.ServiceLoader}, on the class path or for an automatic module. */
    CLASS_PATH,
    /** {@link java.util.ServiceLoader}, for a named module. */
    MODULE,
    /** Spring. */
    SPRING,
    /** The JVM, as an agent ({@code java.lang.instrument}). */
    AGENT
}
