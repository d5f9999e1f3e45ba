package io.importspy.yaml;

/** How large a document may be. A person's contract is nowhere near; what is past one of these was made to exhaust its reader. */
public final class Limits {

    /** How many bytes a file may have: 16 MiB. What its aliases stand for, written out, may not be longer either. */
    public static final int BYTES = 16 << 20;

    /** How deep lists and maps may be nested. */
    public static final int DEPTH = 50;

    /** How many texts, lists and maps there may be. */
    public static final int NODES = 1_000_000;

    /** How many aliases there may be. */
    public static final int ALIASES = 1_000;

    /** How many problems are told. */
    public static final int PROBLEMS = 1_000;

    private Limits() {}
}
