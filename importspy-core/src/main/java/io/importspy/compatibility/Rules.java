package io.importspy.compatibility;

/** A group of rules about one type. */
interface Rules {

    /** Says what has changed so that clients break. */
    void apply(ComparisonContext review, Changes changes);
}
