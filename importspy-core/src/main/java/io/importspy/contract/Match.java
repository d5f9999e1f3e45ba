package io.importspy.contract;

/** How declarations are held against the code. */
public enum Match {
    /** What is written is there, and clients can use it as written. */
    SUBSET,
    /** The declarations are the API that clients were compiled against: each of them keeps linking and compiling. */
    COMPATIBLE,
    /** As {@link #COMPATIBLE}, and nothing that clients can use is left unsaid. */
    EXACT
}
