package io.importspy.release;

/** Whether a Java release has something for everyone who asks. Whatever is not {@link #AVAILABLE} is refused by {@code javac --release}. */
public enum Availability {
    /** It is API, and there without any option. */
    AVAILABLE,
    /** The release does not have it, or not any more. */
    MISSING,
    /** It is a preview API (JEP 12), for those who enable preview features. */
    PREVIEW,
    /** Its module is there, but only for those who ask for it: {@code --add-modules} (JEP 261, JEP 11). */
    OPTIONAL,
    /** It is there, or may be there, and no API: its package is not exported, or it is not public. */
    INTERNAL
}
